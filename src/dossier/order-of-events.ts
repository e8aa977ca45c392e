import type { DossierPath } from './dossier.js'
import type { DossierEventId, EventFact } from './events.js'

/** Those that no dossier can tell yet have their rows already. */
type Kind =
  DossierEventId | 'programme-resumed' | 'allowance-option' | 'allowance-option-back' | 'ruling' | 'judgment'
type Fact = EventFact | 'replaces'

export interface DaysBefore {
  /** The days of the dossier that the event follows: it is not before one. */
  readonly notBefore: readonly DossierPath[]
  /** Those on which it does not fall either. */
  readonly notOn: readonly DossierPath[]
}

const FIRST_DECISION = 'medicalDecision.issuedOn'

/** What happens to a pension happens after its first decision, and from its grant on. */
export const OF_A_PENSION: DaysBefore = { notBefore: [FIRST_DECISION, 'application.grantedOn'], notOn: [] }

/** What is ruled or judged of the first decision may come before the grant that follows from it. */
const OF_THE_DECISION: DaysBefore = { notBefore: [FIRST_DECISION], notOn: [] }

/** The kinds of events that do not follow the days of any other. */
export const FOLLOWING_OTHERWISE: { readonly [K in Kind]?: DaysBefore } = {
  /** Nobody reviews a decision on the day on which it is issued. */
  'review-decision': { ...OF_A_PENSION, notOn: [FIRST_DECISION] },
  ruling: OF_THE_DECISION,
  judgment: OF_THE_DECISION,
}

/** What one person does not do, or meet with, on one day. */
export const NEVER_ON_ONE_DAY: readonly (readonly [Kind, Kind])[] = [
  ['review-missed', 'review-decision'],
  ['convocation-missed', 'review-decision'],
  ['programme-left', 'programme-resumed'],
  ['suspension-requested', 'resumption-requested'],
  ['allowance-option', 'allowance-option-back'],
]

/** Nor does one ask back on the day of asking, where one event tells both. */
export const NEVER_ON_ITS_OWN_DAY: { readonly [K in Kind]?: readonly Fact[] } = {
  'suspension-requested': ['requestedOn'],
  'allowance-option': ['requestedOn'],
}

export interface ToldOnce {
  readonly kind: Kind
  /** In which two of one day do not differ. */
  readonly fact: Fact
  /** Unless this of just one of them is such that it goes before the other. */
  readonly unless: Fact
  readonly is: string
}

/** Law 360/2023 art. 70(6): the decision of the institute goes before that of the office. */
export const TOLD_ONCE_A_DAY: readonly ToldOnce[] = [
  { kind: 'review-decision', fact: 'degree', unless: 'by', is: 'institute' },
]

export interface DayOfAnother {
  readonly kind: Kind
  /** A day on which something else happened. */
  readonly fact: Fact
  readonly first: DossierPath
  readonly others: Kind
}

/** A ruling names the day of the decision that it replaces, the first or a later one. */
export const DAYS_OF_OTHERS: readonly DayOfAnother[] = [
  { kind: 'ruling', fact: 'replaces', first: FIRST_DECISION, others: 'review-decision' },
]
