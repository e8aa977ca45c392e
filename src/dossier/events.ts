import type { DecimalInput } from '../schema/scalars.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { FactTable, ValueOf } from './fact-row.js'
import type { EventFields } from './fields.js'

/** What can happen to a pension, as a dossier tells it. */
export const DOSSIER_EVENT_IDS = [
  'review-missed',
  'documents-not-presented',
  'convocation-missed',
  'examination-refused',
  'examination-made',
  'programme-left',
  'programme-resumed',
  'work-started',
  'work-ended',
  'suspension-requested',
  'resumption-requested',
  'allowance-option',
  'allowance-option-back',
  'review-decision',
  'ruling',
  'judgment',
  'decision-not-sent',
  'international-file-incomplete',
  'life-certificate-missing',
  'mandate-expired',
  'pay-uncollected',
  'death',
] as const
/** What may happen to a pension, as a dossier tells it, by name. */
export type DossierEventId = (typeof DOSSIER_EVENT_IDS)[number]

const ROWS = {
  /** The day on which the absence was communicated to the pension house. */
  reportedOn: { kind: 'day', as: 'reportedOn', follows: ['on'], leftOut: 'asked' },
  /** The day on which it was found that the programme is not followed. */
  foundOn: { kind: 'day', as: 'foundOn', follows: ['on'], leftOut: 'asked' },
  /** Whether it was the pensioner's own fault; left out, it was. */
  imputable: { kind: 'flag', as: 'imputable', leftOut: 'so' },
  /** Who called to an assessment, or who decided; a decision is the office's where it says nothing. */
  by: { kind: 'choice', vocabulary: 'event-by', as: 'by', leftOut: 'asked' },
  /** For what the documents were asked. */
  askedFor: { kind: 'choice', vocabulary: 'event-asked-for', as: 'askedFor', leftOut: 'asked' },
  /** What the suspension was asked of; left out, both. */
  what: { kind: 'choice', vocabulary: 'event-what', as: 'what', leftOut: 'asked' },
  /** The activity, as art. 6(1) of Law 263/2010 counts them. */
  kind: { kind: 'choice', vocabulary: 'event-work', as: 'kind', leftOut: 'asked' },
  /** The share of the post's normal time, 0 to 1. */
  hoursShare: { kind: 'decimal', unit: 'factor', as: 'hoursShare', leftOut: 'asked' },
  /** The day on which the person came to the review that ended with this decision. */
  presentedOn: { kind: 'day', as: 'presentedOn', follows: [], leftOut: 'not-known-yet' },
  /** Of a ruling: the day of the decision that it replaces. */
  replaces: { kind: 'day', as: 'replaces', follows: [], leftOut: 'asked' },
  /** Of a judgment: the day from which it has effect. */
  effectiveFrom: { kind: 'day', as: 'effectiveFrom', follows: [], leftOut: 'asked' },
  /** The day on which what was decided was communicated: the term to contest it runs from here. */
  communicatedOn: { kind: 'day', as: 'communicatedOn', follows: ['on'], leftOut: 'not-known-yet' },
  /** The day on which the resumption of what the event suspended was asked for; an event may tell it as well. */
  requestedOn: { kind: 'day', as: 'requestedOn', follows: ['on'], leftOut: 'asked' },
  /** That the resumption was not asked for. Left out, nothing is said of it. */
  noResumptionRequest: { kind: 'flag', as: 'noResumptionRequest', leftOut: 'not-so' },
  /** Of a decision, a ruling or a judgment: the degree that it gives, or `none` where the work capacity is regained. */
  degree: { kind: 'choice', vocabulary: 'degree-or-none', as: 'degree', leftOut: 'asked' },
  /** Of a review decision before September 2024: the contribution stage on its day, for table 3 looks at it again. */
  stageAtDecision: { kind: 'stage', as: 'stageAtDecision', within: null, leftOut: 'asked' },
} as const

type Complete<T extends FactTable> = T

/** What an event may tell beside what it is and its day; the rules of the event ask for it. */
export const EVENT_FACTS: Complete<typeof ROWS> = ROWS

export type EventFact = keyof typeof EVENT_FACTS

/** An event as a caller writes it. */
export type DossierEvent<S = Partial<Stage>, D = DecimalInput> = {
  /** What happened. */
  readonly id: DossierEventId
  /** The day on which it happened; of what an office decided, the day of issue. */
  readonly on: CivilDate
} & EventFields<S, D>

/** An event found right, its stages whole and its decimals text. */
export type ValidEvent = DossierEvent<Stage, DecimalString>

/** The facts of an event that are chosen among words. */
export type ChoiceOfEvent = {
  [F in EventFact]: (typeof EVENT_FACTS)[F]['kind'] extends 'choice' ? F : never
}[EventFact]
export type WordOfEvent<F extends ChoiceOfEvent> = ValueOf<(typeof EVENT_FACTS)[F], never, never> & string

const sortedText = (event: ValidEvent): string => JSON.stringify(Object.entries(event).sort())

/** By day, then by what is told: however a dossier lists them, its events come in one order. */
export const inOneOrder = <E extends ValidEvent>(events: readonly E[]): readonly E[] =>
  [...events].sort((one, other) => {
    if (one.on !== other.on) return one.on < other.on ? -1 : 1
    if (one.id !== other.id) return one.id < other.id ? -1 : 1
    return sortedText(one) < sortedText(other) ? -1 : 1
  })

/** Where a fact of an event stands in a dossier: `events.0.degree`. */
export type EventPath = `events.${number}.${EventFact}`

export const eventPath = (place: number, fact: EventFact): EventPath => `events.${place}.${fact}`

/** An event by its place in the list, and a fact of it. */
export interface EventAt {
  readonly place: number
  readonly fact: EventFact
}

/** The event and the fact that a path of one names. */
export const eventAt = (path: string): EventAt | undefined => {
  const [list, place = '', fact = '', ...more] = path.split('.')
  const isPath = list === 'events' && /^(0|[1-9]\d{0,2})$/.test(place) && more.length === 0
  return isPath && Object.hasOwn(EVENT_FACTS, fact)
    ? { place: Number(place), fact: fact as EventFact }
    : undefined
}
