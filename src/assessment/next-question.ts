import { type DateBounds, dateBoundsOf, type StageBounds, stageBoundsOf } from '../dossier/allowed-range.js'
import type { Dossier, DossierPath, ValidDossier } from '../dossier/dossier.js'
import { type EventPath, EVENT_FACTS, eventAt } from '../dossier/events.js'
import type { FactRow, FactTable } from '../dossier/fact-row.js'
import { FACTS } from '../dossier/facts.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { dossierSchema } from '../dossier/schema.js'
import { VOCABULARIES } from '../dossier/vocabularies.js'
import { isUndetermined } from '../engine/answer.js'
import { validCallWith } from '../schema/ask.js'
import { deepFreeze } from '../values/frozen.js'
import { SectionAnswers } from './answer-section.js'
import { type NextQuestionOptions, nextQuestionOptions } from './next-question-options.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'

const EVENT_TABLE: FactTable = EVENT_FACTS

/** Digits with a point, without exponent. */
const DECIMALS = { least: '0', most: '999999999.9999999999', decimals: 10 } as const

/** What may be answered: one of these words, yes or no, a day, a month or a stage between two, a decimal. */
export type Answerable =
  | { readonly type: 'choice'; readonly allowed: readonly string[] }
  | { readonly type: 'boolean'; readonly allowed: readonly [true, false] }
  | { readonly type: 'date'; readonly allowed: DateBounds }
  | { readonly type: 'month'; readonly allowed: { readonly from: '1900-01'; readonly to: '2199-12' } }
  | { readonly type: 'stage'; readonly allowed: StageBounds }
  | { readonly type: 'decimal'; readonly allowed: typeof DECIMALS }

/** A fact to ask for. */
export type NextQuestion = {
  /** Where the answer is put into the dossier. */
  readonly id: DossierPath | EventPath
  /** The sections that wait for it. */
  readonly neededFor: readonly SectionName[]
} & Answerable

const ofRow = (row: FactRow, days: () => DateBounds, stages: () => StageBounds): Answerable => {
  switch (row.kind) {
    case 'choice':
      return { type: 'choice', allowed: VOCABULARIES[row.vocabulary] }
    case 'flag':
      return { type: 'boolean', allowed: [true, false] }
    case 'day':
      return { type: 'date', allowed: days() }
    case 'month':
      return { type: 'month', allowed: { from: '1900-01', to: '2199-12' } }
    case 'stage':
      return { type: 'stage', allowed: stages() }
    case 'decimal':
      return { type: 'decimal', allowed: DECIMALS }
  }
}

const answerable = (path: DossierPath | EventPath, dossier: ValidDossier): Answerable => {
  const event = eventAt(path)
  if (event) {
    const told = dossier.events?.[event.place] ?? {}
    const { fact } = event
    return ofRow(
      EVENT_FACTS[fact],
      () => dateBoundsOf(EVENT_TABLE, fact, told),
      () => stageBoundsOf(EVENT_TABLE, fact, told),
    )
  }
  return ofRow(
    FACTS[path as DossierPath],
    () => dateBoundsOf(FACTS, path, dossier),
    () => stageBoundsOf(FACTS, path, dossier),
  )
}

interface Waiting {
  readonly section: SectionName
  readonly needs: readonly string[]
  /** Of these, the facts that are asked for next in any case. */
  readonly askedNext: readonly string[]
}

const waitingIn = (answers: SectionAnswers, sections: readonly SectionName[]): readonly Waiting[] =>
  sections.flatMap(section => {
    const { answer, askedNext } = answers.answer(section)
    return isUndetermined(answer) ? [{ section, needs: answer.needs, askedNext }] : []
  })

/** The facts waited for, those of the dossier in the order of a form, then those of its events. */
const pathsIn = (waiting: readonly Waiting[]): readonly (DossierPath | EventPath)[] => {
  const waited = new Set(waiting.flatMap(({ needs }) => needs))
  const ofEvents = [...waited].filter((path): path is EventPath => eventAt(path) !== undefined)
  return [...FACT_PATHS.filter(path => waited.has(path)), ...ofEvents]
}

/**
 * The single most useful fact to ask for: the one for which the most sections wait, and of several such the one that
 * a form asks first. `undefined` once every section wanted has its answer.
 *
 * *Law*: none of its own: what can change a section is what its rules look at.
 *
 * *Details*: put the answer into the dossier at `id` and ask again; this always ends, with no section undetermined.
 * `allowed` says what fits beside the facts already known: days lie in the order of the law, both ends included.
 * Facts that are simply not so where they are left out (a handicap, a special status, events) are never asked for.
 * Where facts are named `unknown`, it may end with sections that still wait for them.
 *
 * *Errors*: only `invalid-input`.
 *
 * @example
 * nextQuestion({ scheme: 'public', application: { registeredOn: '2026-05-20' } }) // => { id: 'person.sex', type: 'choice', allowed: ['female', 'male'] }
 */
export const nextQuestion = (dossier: Dossier, options?: NextQuestionOptions): NextQuestion | undefined => {
  const call = validCallWith(dossierSchema, nextQuestionOptions, dossier, options)
  const { sections = SECTION_NAMES, unknown = [] } = call.options
  const waiting = waitingIn(new SectionAnswers(call.facts, call.readings), [...new Set(sections)])
  const open = pathsIn(waiting)
    .filter(path => !unknown.includes(path))
    .map(id => ({
      id,
      surely: waiting.filter(({ askedNext }) => askedNext.includes(id)).length,
      neededFor: waiting.filter(({ needs }) => needs.includes(id)).map(({ section }) => section),
    }))
  const [next] = open.sort((one, other) => other.surely - one.surely)
  return next && deepFreeze({ id: next.id, neededFor: next.neededFor, ...answerable(next.id, call.facts) })
}
