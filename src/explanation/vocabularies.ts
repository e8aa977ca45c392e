import type { ToldRight, ToldSum } from '../assessment/headline/headline.js'
import type { ActOfPerson, PaperToBring, Within } from '../assessment/next-steps/kinds.js'
import type { NotComputedId } from '../assessment/not-computed/kinds.js'
import type { Place } from '../assessment/places.js'
import type { RemarkId } from '../assessment/remarks/kinds.js'
import type { Consequence } from '../assessment/timeline/consequences.js'
import type { StateOfDate, TimelineEvent } from '../assessment/timeline/entry.js'
import type { ChoicePath, DossierPath, WordAt } from '../dossier/dossier.js'
import type { ChoiceOfEvent, DossierEventId, WordOfEvent } from '../dossier/events.js'
import type { STATUSES } from '../engine/status.js'
import type { ActId } from '../law/articles/of-acts.js'
import type { Confidence } from '../law/citation.js'
import type { LawId, Scheme } from '../law/law-id.js'
import type { NotCoveredSubject } from '../law/not-covered.js'
import type { Moves } from '../law/moves.js'
import type { ReasonWhyNotDue } from '../law/not-due.js'
import type { OpenQuestionId } from '../law/open-questions.js'
import type { PaperId } from '../law/papers/titles.js'
import type { QuestionId } from '../law/question-id.js'
import type { Against, Filing, Forum, MedicalAuthorities } from '../questions/contestation/steps.js'
import type { ConversionOutcome } from '../questions/conversion/steps.js'
import type { DocumentFact, WayToHandIn } from '../questions/documents/facts.js'
import type { FiledBy, FormOfPaper, PlaceOfPapers } from '../questions/documents/steps.js'
import type { ReasonCode } from '../questions/eligibility/index.js'
import type { FirstEligibleStage } from '../questions/eligibility/steps.js'
import type { Actor } from '../questions/payment/entry.js'
import type { PaymentState } from '../questions/payment/payment-state.js'
import type { CessationCause, SuspensionCause } from '../questions/payment/steps.js'
import type { LiftingAct } from '../questions/payment/what-lifts.js'
import type { PotentialStageBound } from '../questions/potential-stage/steps.js'
import type { ReviewExemptionGround } from '../questions/review/steps.js'
import type { WorkOutcome } from '../questions/work/steps.js'
import type { HolidayId } from '../terms/public-holidays.js'
import type { ReadingId } from './open-questions-in-words.js'
import type { PartOfLetter } from './paragraph.js'

type Choice<P extends ChoicePath> = WordAt<P>
type ChoiceOf<F extends ChoiceOfEvent> = WordOfEvent<F>

/**
 * The ids that an answer can carry, by the vocabulary to which they belong. A vocabulary added here does not compile
 * until each language has one entry for it in its `words-of-ids.ts`.
 */
export interface Vocabularies {
  /** Why a section has no value. */
  readonly status: (typeof STATUSES)[number]
  /** Why nothing is due. */
  readonly 'not-due': ReasonWhyNotDue
  /** What the library knows no law or no value for. */
  readonly 'not-covered': NotCoveredSubject
  /** How sure a rule or a figure is. */
  readonly confidence: Confidence
  /** What a finding or a section answers. */
  readonly question: QuestionId
  /** The parts of a letter, the sections of an assessment among them. */
  readonly section: PartOfLetter
  /** The points that the law leaves open. */
  readonly 'open-question': OpenQuestionId
  /** What another reading of an open point moves: the right, lei, a date, decimals. */
  readonly moves: Moves
  /** `age-band-edge.lower-included`: the open question, and the reading. */
  readonly reading: ReadingId
  /** The laws of the pension, each in its versions. */
  readonly law: LawId
  /** The acts that a rule or a figure cites. */
  readonly act: ActId
  /** The pension systems. */
  readonly scheme: Scheme
  /** The facts of a dossier, by their paths. */
  readonly fact: DossierPath
  /** The sexes of the annexes. */
  readonly sex: Choice<'person.sex'>
  /** The degrees of invalidity. */
  readonly degree: Choice<'incapacity.degree'>
  /** The degrees that a decision may give, and that the work capacity is regained. */
  readonly 'degree-or-none': ChoiceOf<'degree'>
  /** The causes of the incapacity. */
  readonly cause: Choice<'incapacity.cause'>
  /** The statuses that have rules of their own. */
  readonly 'special-status': Choice<'person.specialStatus'>
  /** The handicaps older than the insured status, and blindness (Law 263/2010 art. 58-59). */
  readonly handicap: Choice<'person.handicap'>
  /** The degrees of a handicap certificate. */
  readonly 'handicap-certificate': Choice<'person.handicapCertificate'>
  /** What can happen to a pension. */
  readonly 'event-kind': DossierEventId
  /** Who calls to an assessment, or decides on an event. */
  readonly 'event-by': ChoiceOf<'by'>
  /** For what documents are asked. */
  readonly 'event-asked-for': ChoiceOf<'askedFor'>
  /** What is suspended on request: the pension, the allowance, both. */
  readonly 'event-what': ChoiceOf<'what'>
  /** The activities of an event of work (Law 263/2010 art. 6(1)). */
  readonly 'event-work': ChoiceOf<'kind'>
  /** Which condition of the right fails. */
  readonly 'eligibility-reason': ReasonCode
  /** What a missing stage would open: the right, or a potential stage. */
  readonly 'stage-opens': FirstEligibleStage['opens']
  /** What decided the length of the potential stage. */
  readonly 'potential-stage-bound': PotentialStageBound
  /** How the payment of a month stands. */
  readonly 'payment-state': PaymentState['state']
  /** Why payment is suspended. */
  readonly 'suspension-cause': SuspensionCause
  /** Why payment ends for good. */
  readonly 'cessation-cause': CessationCause
  /** What brings a suspended payment back. */
  readonly 'lifting-act': LiftingAct
  /** What work does to the pension. */
  readonly 'work-outcome': WorkOutcome
  /** What becomes of the pension at the conditions of old age. */
  readonly 'conversion-outcome': ConversionOutcome
  /** Why no review is asked any more. */
  readonly 'review-exemption-ground': ReviewExemptionGround
  /** The body that decides on a contestation. */
  readonly forum: Forum
  /** What may be contested. */
  readonly contested: Against
  /** Where a contestation is handed in. */
  readonly 'filed-at': Filing['filedAt']
  /** From which day a ruling stands in the place of the decision. */
  readonly 'ruling-replaces-from': NonNullable<Filing['rulingReplacesDecisionFrom']>
  /** What a decision is that nobody contests. */
  readonly 'if-uncontested': 'final'
  /** Who takes the medical decision. */
  readonly 'medical-authority': MedicalAuthorities['decidedBy']
  /** The papers that the lists of the pension houses name. */
  readonly document: PaperId
  /** In which form a paper is handed in: the original, a copy. */
  readonly 'document-form': FormOfPaper
  /** What of a case calls for a paper. */
  readonly 'document-fact': DocumentFact
  /** The offices that take papers. */
  readonly 'document-place': PlaceOfPapers
  /** How papers reach an office. */
  readonly 'document-way': WayToHandIn
  /** Who may hand papers in. */
  readonly 'document-filed-by': FiledBy
  /** What stands on a timeline. */
  readonly 'timeline-event': TimelineEvent
  /** Whose act a date asks for: of the person, of an authority, of none. */
  readonly actor: Actor
  /** The questions that a dossier touches and no section computes. */
  readonly 'not-computed': NotComputedId
  /** The offices and courts at which something is asked, handed in or done. */
  readonly place: Place
  /** How a sum or the right of a headline stands. */
  readonly 'headline-status': ToldSum['status'] | ToldRight['status']
  /** What a person can do. */
  readonly 'act-of-person': ActOfPerson
  /** What is brought or sent along with a next step. */
  readonly 'paper-to-bring': PaperToBring
  /** What follows where something is not done. */
  readonly consequence: Consequence
  /** What a term is counted from. */
  readonly 'counted-from': Within['of']
  /** What is said beside an answer. */
  readonly remark: RemarkId
  /** How a date stands on the day asked about. */
  readonly 'state-of-date': StateOfDate
  /** The public holidays. */
  readonly holiday: HolidayId
}

/** The name of a set of ids that have words. */
export type VocabularyName = keyof Vocabularies

/** The names of the vocabularies, of which each id of an answer belongs to one. */
export const VOCABULARY_NAMES: readonly VocabularyName[] = /* @__PURE__ */ Object.freeze([
  'status',
  'not-due',
  'not-covered',
  'confidence',
  'question',
  'section',
  'open-question',
  'moves',
  'reading',
  'law',
  'act',
  'scheme',
  'fact',
  'sex',
  'degree',
  'degree-or-none',
  'cause',
  'special-status',
  'handicap',
  'handicap-certificate',
  'event-kind',
  'event-by',
  'event-asked-for',
  'event-what',
  'event-work',
  'eligibility-reason',
  'stage-opens',
  'potential-stage-bound',
  'payment-state',
  'suspension-cause',
  'cessation-cause',
  'lifting-act',
  'work-outcome',
  'conversion-outcome',
  'review-exemption-ground',
  'forum',
  'contested',
  'filed-at',
  'ruling-replaces-from',
  'if-uncontested',
  'medical-authority',
  'document',
  'document-form',
  'document-fact',
  'document-place',
  'document-way',
  'document-filed-by',
  'timeline-event',
  'actor',
  'not-computed',
  'place',
  'headline-status',
  'act-of-person',
  'paper-to-bring',
  'consequence',
  'counted-from',
  'remark',
  'state-of-date',
  'holiday',
] as const satisfies readonly VocabularyName[])

/** The words of one vocabulary. */
export type WordsOf<V extends VocabularyName> = Readonly<Record<Vocabularies[V], string>>

/** One language, complete: an id without its word does not compile. */
export type WordsOfIds = { readonly [V in keyof Vocabularies]: WordsOf<V> }
