import type { Citation } from '../../law/citation.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Place } from '../places.js'
import type { Consequence } from '../timeline/consequences.js'

/** What a person can do. */
export const ACTS_OF_PERSON = [
  'go-to-review',
  'tell-why-you-cannot-come',
  'send-medical-papers',
  'be-assessed',
  'resume-the-programme',
  'ask-to-resume',
  'ask-for-the-allowance-back',
  'send-new-decision',
  'apply-for-the-pension',
  'apply-anew',
  'prove-missing-stage',
  'apply-for-the-old-age-pension',
  'contest-medical-decision',
  'contest-institute-decision',
  'go-to-court-against-ruling',
  'contest-pension-decision',
  'contest-refusal',
  'contest-suspension',
  'contest-end-of-payment',
  'show-it-was-not-your-fault',
  'claim-unpaid-sums',
  'claim-the-death-grant',
  'give-missing-stage',
  'ask-for-revision',
  'ask-for-recalculation',
  'ask-for-annulment',
  'report-changes',
  'work-beside-the-pension',
  'choose-one-right',
  'ask-for-a-review',
] as const
/** What a person may have to do next, by name. */
export type ActOfPerson = (typeof ACTS_OF_PERSON)[number]

/** What is brought or sent along. */
export const PAPERS = [
  'assessment-request',
  'claim-to-the-tribunal',
  'contestation',
  'copy-of-the-new-decision',
  'death-certificate',
  'discharge-papers',
  'identity-card',
  'medical-decision',
  'medical-papers',
  'pension-application',
  'proof-of-kinship',
  'proof-of-stage',
  'proof-of-the-programme',
  'proof-of-the-reason',
  'proof-that-work-ended',
  'request',
] as const
/** A paper that an act calls for, by name. */
export type PaperToBring = (typeof PAPERS)[number]

/** A term whose first day is not known. */
export interface Within {
  /** How many days the term has. */
  readonly days: number
  /** What the term is counted from: a communication, an issue, a change. */
  readonly of: 'communication' | 'issue' | 'change'
}

/** Something that is open to this person: what, by which day, where, with what, and what else. */
export interface NextStep {
  /** What can be done. */
  readonly act: ActOfPerson
  /** The last day, included; a date of the timeline. Absent where no term runs, or its first day is not known. */
  readonly by?: CivilDate
  /** Of a contestation: the day of the decision. */
  readonly decidedOn?: CivilDate
  /** Its day is over, and it can still be done. */
  readonly late?: true
  /** The earliest last day under any reading. */
  readonly safeBy?: CivilDate
  /** The term, where its first day is not known; `by` is then absent. */
  readonly within?: Within
  /** The office at which it is done. */
  readonly where?: Place
  /** What is brought or sent along. */
  readonly papers?: readonly PaperToBring[]
  /** What follows where it is not done. */
  readonly otherwise?: Consequence
  /** The first day of that consequence, where it is known. */
  readonly otherwiseOn?: CivilDate
  /** The article of that, where it is another than that of the step. */
  readonly otherwiseCitation?: Citation
  /** The facts that would tell the day, by their paths. */
  readonly needs?: readonly string[]
  /** The event of the dossier that it answers. */
  readonly path?: string
  /** The article by which it can be done. */
  readonly citation: Citation
}
