import type { DossierPath } from './dossier.js'
import type { DossierEventId, EventFact } from './events.js'

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
export const FOLLOWING_OTHERWISE: { readonly [K in DossierEventId]?: DaysBefore } = {
  /** Nobody reviews a decision on the day on which it is issued. */
  'review-decision': { ...OF_A_PENSION, notOn: [FIRST_DECISION] },
  ruling: OF_THE_DECISION,
  judgment: OF_THE_DECISION,
}

/** What one person does not do, or meet with, on one day. */
export const NEVER_ON_ONE_DAY: readonly (readonly [DossierEventId, DossierEventId])[] = [
  ['review-missed', 'review-decision'],
  ['documents-not-presented', 'review-decision'],
  ['convocation-missed', 'review-decision'],
  ['examination-refused', 'review-decision'],
  ['examination-refused', 'examination-made'],
  ['convocation-missed', 'examination-made'],
  ['programme-left', 'programme-resumed'],
  ['suspension-requested', 'resumption-requested'],
  ['allowance-option', 'allowance-option-back'],
]

/** Nor does one ask back on the day of asking, where one event tells both. */
export const NEVER_ON_ITS_OWN_DAY: { readonly [K in DossierEventId]?: readonly EventFact[] } = {
  'suspension-requested': ['requestedOn'],
  'allowance-option': ['requestedOn'],
}

export interface ToldOnce {
  readonly kind: DossierEventId
  /** In which two of one day do not differ. */
  readonly fact: EventFact
  /** Unless this of just one of them is such that it goes before the other. */
  readonly unless: EventFact
  readonly is: string
}

/** Law 360/2023 art. 70(6): the decision of the institute goes before that of the office. */
export const TOLD_ONCE_A_DAY: readonly ToldOnce[] = [
  { kind: 'review-decision', fact: 'degree', unless: 'by', is: 'institute' },
]

export interface DayOfAnother {
  readonly kind: DossierEventId
  /** A day on which something else happened. */
  readonly fact: EventFact
  readonly first: DossierPath
  readonly others: DossierEventId
}

/** A ruling names the day of the decision that it replaces, the first or a later one. */
export const DAYS_OF_OTHERS: readonly DayOfAnother[] = [
  { kind: 'ruling', fact: 'replaces', first: FIRST_DECISION, others: 'review-decision' },
]
