import type { Confidence } from '../../../src/index.js'
import { isPaymentHeld } from './payment-told.js'
import {
  answerIn,
  type Assessed,
  isAnswer,
  isObject,
  PROCEDURE,
  sectionIn,
  sectionsIn,
  type Told,
} from './told.js'

/** What was told of a part of a dossier and does not hold of the whole. */
export type Kind = 'answer' | 'step' | 'doubt' | 'date'

export interface Contradiction {
  readonly kind: Kind
  /** The section, or the event of the timeline. */
  readonly section: string
  readonly told: unknown
  /** What is told instead, where it is not only left out. */
  readonly then?: unknown
}

/** They tell what is known so far, and more once more is known. */
const GROWING = ['points', PROCEDURE]

const MARKS: readonly Confidence[] = ['confirmed', 'derived', 'uncertain']

const text = (value: unknown): string => JSON.stringify(value) ?? ''

/** Everything that was told is still told, and perhaps more. */
const isPartOf = (told: unknown, then: unknown): boolean =>
  isObject(told) && isObject(then)
    ? Object.entries(told).every(([field, value]) => isPartOf(value, then[field]))
    : text(told) === text(then)

const isHeld = (section: string, told: unknown, then: unknown): boolean =>
  text(told) === text(then) ||
  (GROWING.includes(section) && isPartOf(told, then)) ||
  (section === 'payment' && isPaymentHeld(told, then))

/** A part is told with every doubt that the whole has, and is never surer than it. */
const doubtsIn = (section: string, told: Told, then: Told): readonly Contradiction[] => {
  if (!told.confidence || !then.confidence) return []
  const known = (told.openQuestions ?? []).map(({ id }) => id)
  const unsaid = (then.openQuestions ?? []).filter(({ id }) => !known.includes(id))
  const isSurer = MARKS.indexOf(told.confidence) < MARKS.indexOf(then.confidence)
  return [
    ...unsaid.map(({ id }) => ({ kind: 'doubt', section, told: 'no such question', then: id }) as const),
    ...(isSurer ? [{ kind: 'doubt', section, told: told.confidence, then: then.confidence } as const] : []),
  ]
}

const allSteps = new WeakMap<Assessed, ReadonlySet<string>>()

const textsOf = ({ steps = [] }: Told): readonly string[] => steps.map(text)

const stepsOfAll = (whole: Assessed): ReadonlySet<string> => {
  const known = allSteps.get(whole)
  if (known) return known
  const steps = new Set(sectionsIn(whole).flatMap(name => textsOf(sectionIn(whole, name))))
  allSteps.set(whole, steps)
  return steps
}

/** A value is told with the steps of its own section; where there is none, with those of the others it rests on. */
const stepsIn = (section: string, part: Assessed, whole: Assessed): readonly Contradiction[] => {
  const told = sectionIn(part, section)
  const taken = 'value' in told ? new Set(textsOf(sectionIn(whole, section))) : stepsOfAll(whole)
  return (told.steps ?? [])
    .filter(step => !taken.has(text(step)))
    .map(step => ({ kind: 'step', section, told: step }) as const)
}

/** What a section tells of a part of a dossier, against what it tells of the whole. */
export const contradictionsIn = (
  section: string,
  part: Assessed,
  whole: Assessed,
): readonly Contradiction[] => {
  const [told, then] = [sectionIn(part, section), sectionIn(whole, section)]
  if (!isAnswer(told)) return stepsIn(section, part, whole)
  const [answer, other] = [answerIn(told), answerIn(then)]
  if (!isAnswer(then) || !isHeld(section, answer, other)) {
    return [{ kind: 'answer', section, told: answer, then: other }]
  }
  // What is added brings doubts of its own.
  const doubts = text(answer) === text(other) ? doubtsIn(section, told, then) : []
  return [...stepsIn(section, part, whole), ...doubts]
}

interface Entry {
  readonly event: string
}

const timelineOf = ({ timeline }: Assessed): readonly Entry[] => (timeline ?? []) as readonly Entry[]

/** The dates told of a part that the whole does not have, on the timeline or in the procedure. */
export const lostDates = (part: Assessed, whole: Assessed): readonly Contradiction[] => {
  const dates = new Set(timelineOf(whole).map(text))
  const entries = timelineOf(part).filter(entry => !dates.has(text(entry)))
  return [
    ...entries.map(entry => ({ kind: 'date', section: entry.event, told: entry }) as const),
    ...contradictionsIn(PROCEDURE, part, whole).map(lost => ({ ...lost, kind: 'date' }) as const),
  ]
}
