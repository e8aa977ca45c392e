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
  readonly status: (typeof STATUSES)[number]
  readonly 'not-due': ReasonWhyNotDue
  readonly 'not-covered': NotCoveredSubject
  readonly confidence: Confidence
  readonly question: QuestionId
  readonly section: PartOfLetter
  readonly 'open-question': OpenQuestionId
  readonly moves: Moves
  /** `age-band-edge.lower-included`: the open question, and the reading. */
  readonly reading: ReadingId
  readonly law: LawId
  readonly act: ActId
  readonly scheme: Scheme
  readonly fact: DossierPath
  readonly sex: Choice<'person.sex'>
  readonly degree: Choice<'incapacity.degree'>
  readonly 'degree-or-none': ChoiceOf<'degree'>
  readonly cause: Choice<'incapacity.cause'>
  readonly 'special-status': Choice<'person.specialStatus'>
  readonly handicap: Choice<'person.handicap'>
  readonly 'handicap-certificate': Choice<'person.handicapCertificate'>
  readonly 'event-kind': DossierEventId
  readonly 'event-by': ChoiceOf<'by'>
  readonly 'event-asked-for': ChoiceOf<'askedFor'>
  readonly 'event-what': ChoiceOf<'what'>
  readonly 'event-work': ChoiceOf<'kind'>
  readonly 'eligibility-reason': ReasonCode
  readonly 'stage-opens': FirstEligibleStage['opens']
  readonly 'potential-stage-bound': PotentialStageBound
  readonly 'payment-state': PaymentState['state']
  readonly 'suspension-cause': SuspensionCause
  readonly 'cessation-cause': CessationCause
  readonly 'lifting-act': LiftingAct
  readonly 'work-outcome': WorkOutcome
  readonly 'conversion-outcome': ConversionOutcome
  readonly 'review-exemption-ground': ReviewExemptionGround
  readonly forum: Forum
  readonly contested: Against
  readonly 'filed-at': Filing['filedAt']
  readonly 'ruling-replaces-from': NonNullable<Filing['rulingReplacesDecisionFrom']>
  readonly 'if-uncontested': 'final'
  readonly 'medical-authority': MedicalAuthorities['decidedBy']
  readonly document: PaperId
  readonly 'document-form': FormOfPaper
  readonly 'document-fact': DocumentFact
  readonly 'document-place': PlaceOfPapers
  readonly 'document-way': WayToHandIn
  readonly 'document-filed-by': FiledBy
  readonly 'timeline-event': TimelineEvent
  readonly actor: Actor
  readonly 'not-computed': NotComputedId
  readonly place: Place
  readonly 'headline-status': ToldSum['status'] | ToldRight['status']
  readonly 'act-of-person': ActOfPerson
  readonly 'paper-to-bring': PaperToBring
  readonly consequence: Consequence
  readonly 'counted-from': Within['of']
  readonly remark: RemarkId
  readonly 'state-of-date': StateOfDate
  readonly holiday: HolidayId
}

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
