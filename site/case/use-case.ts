import type { QuestionPath, SectionName } from 'pensie-invaliditate/assessment'
import type { Language } from 'pensie-invaliditate/explanation'
import { computed, nextTick, onMounted, type Ref, shallowRef, watch } from 'vue'
import { alsoAsked, type Asked } from './also-asked.js'
import { eventOf, factAt, inWords, withoutEvent } from './facts-told.js'
import { type Kept, NOTHING_KEPT } from './kept.js'
import type { CalculatorWords } from '../words/calculator-words.js'
import { loadWords } from '../words/load.js'
import { type Library, loadLibrary } from './library.js'
import { useKept } from './use-kept.js'
import { type Labels, type Letters, loadLabels, loadLetters } from './words.js'

/** So few questions are left at most when the answer is rehearsed, a moment after one of them is shown. */
const FEW_LEFT = 9
const ENOUGH_REHEARSALS = 4
const PAUSE_MILLISECONDS = 300

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter(other => other !== item)

/** A dossier that is filled in, question by question. */
export const useCase = (
  language: Ref<Language>,
  sections: readonly SectionName[] | undefined,
  alsoAsks: readonly QuestionPath[] = [],
) => {
  const library = shallowRef<Library>()
  const labels = shallowRef<Labels>()
  const words = shallowRef<CalculatorWords>()
  const letters = shallowRef<Letters>()
  const areLettersMissing = shallowRef(false)
  const failed = shallowRef(false)
  const next = shallowRef<Asked>()
  const faults = shallowRef<readonly string[]>([])
  /** What stood at the question before it was taken back. */
  const draft = shallowRef('')

  /** The first answers are the slowest too: a few are made while the last questions are read, and thrown away. */
  const rehearse = (): void => {
    if (
      rehearsals >= ENOUGH_REHEARSALS ||
      !library.value ||
      !letters.value ||
      !next.value ||
      (next.value.remaining ?? 0) > FEW_LEFT
    )
      return
    rehearsals += 1
    const { dossier } = library.value.withDatedEvents(kept.value.dossier)
    const answer = library.value.assess(dossier, { asOf: '2026-01-01' })
    letters.value.paragraphs(answer, { audience: 'person' })
  }
  let rehearsals = 0

  const askNext = (): void => {
    if (!library.value) return
    const { dossier, unknown, settled, more } = kept.value
    try {
      const found = library.value.nextQuestion(dossier, {
        unknown,
        settled: settled as [],
        ...(sections ? { sections } : {}),
        ...(more ? { optional: true } : {}),
      })
      const isLast = found === undefined || found.id === 'events.0.id'
      next.value = (isLast && alsoAsked(library.value, kept.value, alsoAsks)) || found
    } catch (error) {
      next.value = undefined
      faults.value = faultsIn(error)
    }
  }
  const faultsIn = (error: unknown): readonly string[] => {
    const { issues } = error as { issues?: readonly Parameters<Labels['explainFault']>[0][] }
    if (!issues) throw error
    return issues.map(issue => labels.value?.explainFault(issue) ?? '')
  }
  const changed = (steppedFrom?: Kept): void => {
    faults.value = []
    askNext()
    // A step back asks again for what was answered after it; the answer is still known there.
    const id = asked.value?.id
    draft.value =
      steppedFrom && id && labels.value ? inWords(factAt(steppedFrom.dossier, id), id, labels.value) : ''
  }
  const { kept, isUnreadable, keep, canGoBack } = useKept(changed)
  watch(next, () => setTimeout(rehearse, PAUSE_MILLISECONDS))

  const isAnswering = computed(() => {
    const { at } = kept.value
    return at === 'answer' || (at === undefined && next.value === undefined && library.value !== undefined)
  })
  const asked = computed<Asked | undefined>(() => {
    const { at } = kept.value
    if (isAnswering.value) return undefined
    return at === undefined || at === 'answer' || at === next.value?.id ? next.value : { id: at }
  })
  /** What is known at the question, as a person would type it. */
  const typedBefore = computed(() => {
    if (!asked.value || !labels.value) return ''
    return draft.value || inWords(factAt(kept.value.dossier, asked.value.id), asked.value.id, labels.value)
  })

  const load = async (): Promise<void> => {
    try {
      const [loadedLibrary, loadedLabels, loadedWords] = await Promise.all([
        loadLibrary(),
        loadLabels(language.value),
        loadWords(language.value),
      ])
      library.value = loadedLibrary
      labels.value = loadedLabels
      words.value = loadedWords
      askNext()
    } catch {
      failed.value = true
    }
    // The first look at a dossier is the slowest: it is taken while the first question is read.
    setTimeout(() => library.value?.nextQuestion({ scheme: 'public' }), 0)
    // The letters are there when the last question is answered, also where the network is not any more.
    try {
      letters.value = await loadLetters(language.value)
    } catch {
      areLettersMissing.value = true
    }
  }
  onMounted(load)
  watch(language, load)

  /** The question stays where it was answered once before, so that the list keeps its order. */
  const answeredAlso = (id: QuestionPath): readonly QuestionPath[] =>
    kept.value.answered.includes(id) ? kept.value.answered : [...kept.value.answered, id]

  const keepNext = ({ at: _, ...rest }: Kept): void => {
    keep(rest)
  }

  const answer = (text: string): void => {
    const id = asked.value?.id
    if (!id || !labels.value) return
    if (text.trim() === '') {
      faults.value = [labels.value.explainFault({ path: id, code: 'missing', message: '' })]
      return
    }
    const result = labels.value.withAnswer(kept.value.dossier, id, text)
    if ('issues' in result) {
      faults.value = result.issues.map(issue => labels.value?.explainFault(issue) ?? '')
      return
    }
    const { dossier, settled } = result
    keepNext({
      ...kept.value,
      dossier,
      unknown: without(kept.value.unknown, id),
      settled: settled ? [...kept.value.settled, settled] : kept.value.settled,
      answered: answeredAlso(id),
    })
  }

  const withFactRemoved = (id: QuestionPath): Kept['dossier'] => {
    if (factAt(kept.value.dossier, id) === undefined || !labels.value) return kept.value.dossier
    const result = labels.value.withAnswer(kept.value.dossier, id, '')
    return 'dossier' in result ? result.dossier : kept.value.dossier
  }

  const notKnown = (): void => {
    const id = asked.value?.id
    if (!id) return
    const isWhatHappened = eventOf(id)?.fact === 'id'
    keepNext({
      ...kept.value,
      dossier: withFactRemoved(id),
      // Nothing is put where it is not known what happened; the question is over.
      settled: isWhatHappened ? [...kept.value.settled, id] : kept.value.settled,
      unknown: isWhatHappened ? kept.value.unknown : [...without(kept.value.unknown, id), id],
      answered: answeredAlso(id),
    })
  }

  /** Takes the last answer back, and asks for it again. */
  const takeBack = (): void => {
    const { answered, unknown, settled, at } = kept.value
    const last = answered.at(-1)
    if (at === 'answer' && next.value) return keepNext(kept.value)
    if (!last || !labels.value) return
    const before = inWords(factAt(kept.value.dossier, last), last, labels.value)
    keepNext({
      ...kept.value,
      dossier: withFactRemoved(last),
      unknown: without(unknown, last),
      settled: without(settled, last),
      answered: answered.slice(0, -1),
    })
    draft.value = before
  }
  const back = (): void => {
    if (canGoBack()) history.back()
    else takeBack()
  }
  const removeEvent = (place: number): void => {
    const { unknown, settled, answered } = kept.value
    keepNext({
      ...kept.value,
      dossier: withFactRemoved(`events.${place}.id`),
      unknown: withoutEvent(unknown, place),
      // Something else may have happened instead.
      settled: settled.slice(0, 0),
      answered: withoutEvent(without(answered, settled[0] as QuestionPath), place),
    })
  }

  return {
    kept,
    library,
    labels,
    letters,
    areLettersMissing,
    words,
    failed,
    isUnreadable,
    next,
    asked,
    faults,
    faultsIn,
    typedBefore,
    isAnswering,
    answer,
    notKnown,
    back,
    removeEvent,
    canTakeBack: computed(() => kept.value.answered.length > 0 || kept.value.at !== undefined),
    goTo: (at: Kept['at']): void => (at === undefined ? keepNext(kept.value) : keep({ ...kept.value, at })),
    askMore: (): void => keepNext({ ...kept.value, more: true }),
    readOn: (asOf: string): void => keep({ ...kept.value, asOf }),
    startAgain: (): void => keep(NOTHING_KEPT),
    settle: nextTick,
  }
}

export type Case = ReturnType<typeof useCase>
