import { type DateBounds, dateBoundsOf, type StageBounds, stageBoundsOf } from '../dossier/allowed-range.js'
import type { ValidBegunEvent, ValidDossierInForm } from '../dossier/begun-events.js'
import { daysToName } from '../dossier/day-of-event.js'
import type { DossierPath } from '../dossier/dossier.js'
import { type DossierEventId, EVENT_FACTS, type EventAt, type EventPath, eventAt } from '../dossier/events.js'
import type { FactRow, FactTable } from '../dossier/fact-row.js'
import { FACTS } from '../dossier/facts.js'
import { BIRTH } from '../dossier/order-of-days.js'
import { dossierInFormSchema } from '../dossier/schema.js'
import { VOCABULARIES } from '../dossier/vocabularies.js'
import { own } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import { validate } from '../schema/validate.js'

const EVENT_TABLE: FactTable = EVENT_FACTS

/** Digits with a point, without exponent. */
interface DecimalBounds<Least extends string> {
  /** The smallest decimal allowed, inclusive, as decimal text. */
  readonly least: Least
  /** The largest, inclusive. */
  readonly most: '999999999.9999999999'
  /** How many digits may stand after the point. */
  readonly decimals: 10
}

const DECIMALS: DecimalBounds<'0'> = { least: '0', most: '999999999.9999999999', decimals: 10 }

const ABOVE_ZERO: DecimalBounds<'0.0000000001'> = {
  least: '0.0000000001',
  most: '999999999.9999999999',
  decimals: 10,
}

/** Every month of the calendar, both included. */
interface MonthBounds {
  /** The first month allowed. */
  readonly from: '1900-01'
  /** The last month allowed. */
  readonly to: '2199-12'
}

interface AnswerOf<Type extends string, Allowed> {
  /** Of what kind the answer is: with it the shape of `allowed` is known. */
  readonly type: Type
  /** The words to choose among, or the least and the most that may be answered. */
  readonly allowed: Allowed
}

/** What may be answered to "what happened": a kind of event, or that there is no more to tell. */
export type Happening = DossierEventId | 'nothing-happened'

/**
 * What may be answered: one of these words, what happened, yes or no, a day, a month or a stage between two, a
 * decimal.
 */
export type Answerable =
  | AnswerOf<'choice', readonly string[]>
  | AnswerOf<'event', readonly Happening[]>
  | AnswerOf<'boolean', readonly [true, false]>
  | AnswerOf<'date', DateBounds>
  | AnswerOf<'month', MonthBounds>
  | AnswerOf<'stage', StageBounds>
  | AnswerOf<'decimal', DecimalBounds<'0'> | DecimalBounds<'0.0000000001'>>

interface AllowedBy {
  readonly words: (words: readonly string[]) => readonly string[]
  readonly days: () => DateBounds
  readonly stages: () => StageBounds
}

const ofRow = (row: FactRow, { words, days, stages }: AllowedBy): Answerable => {
  switch (row.kind) {
    case 'choice':
      return { type: 'choice', allowed: words(VOCABULARIES[row.vocabulary]) }
    case 'flag':
      return { type: 'boolean', allowed: [true, false] }
    case 'day':
      return { type: 'date', allowed: days() }
    case 'month':
      return { type: 'month', allowed: { from: '1900-01', to: '2199-12' } }
    case 'stage':
      return { type: 'stage', allowed: stages() }
    case 'decimal':
      return { type: 'decimal', allowed: own(row, 'aboveZero') ? ABOVE_ZERO : DECIMALS }
  }
}

/** Of two events of one day some words of the one contradict the other. */
const fits = (dossier: ValidDossierInForm, { place, fact }: EventAt, word: string): boolean => {
  const events = dossier.events?.map((event, at) => (at === place ? { ...event, [fact]: word } : event))
  return validate(dossierInFormSchema, { ...dossier, events }).valid
}

/** A day of which it is told that something else happened on it is one of those days. */
const daysOfEvent = (
  dossier: ValidDossierInForm,
  told: ValidBegunEvent | undefined,
  { fact }: EventAt,
): DateBounds => {
  const among = told && daysToName(dossier, told, fact)
  const [from, to] = [among?.[0], among?.at(-1)]
  return among && from && to ? { from, to, among } : dateBoundsOf(EVENT_TABLE, fact, told ?? {})
}

const ofEvent = (at: EventAt, dossier: ValidDossierInForm): Answerable => {
  const told = dossier.events?.[at.place]
  return ofRow(EVENT_FACTS[at.fact], {
    words: words => words.filter(word => fits(dossier, at, word)),
    days: () => daysOfEvent(dossier, told, at),
    stages: () => stageBoundsOf(EVENT_TABLE, at.fact, told ?? {}),
  })
}

/** Of some only who was born by a day can be said to have been there. */
const canBeSaid = (path: string, word: string, dossier: ValidDossierInForm): boolean => {
  const row: FactRow = FACTS[path as DossierPath]
  const born = row.kind === 'choice' ? own(row, 'bornBy') : undefined
  const birth = partAt(dossier, BIRTH) as CivilDate | undefined
  return born?.word !== word || birth === undefined || birth <= born.day
}

/** What may be answered where a fact is asked for, beside the facts already known. */
export const answerable = (path: DossierPath | EventPath, dossier: ValidDossierInForm): Answerable => {
  const event = eventAt(path)
  if (event) return ofEvent(event, dossier)
  return ofRow(FACTS[path as DossierPath], {
    words: words => words.filter(word => canBeSaid(path, word, dossier)),
    days: () => dateBoundsOf(FACTS, path, dossier),
    stages: () => stageBoundsOf(FACTS, path, dossier),
  })
}
