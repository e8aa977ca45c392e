import type { Headline } from '../../assessment/headline/headline.js'
import type { ActOfPerson, PaperToBring, Within } from '../../assessment/next-steps/kinds.js'
import type { RemarkId } from '../../assessment/remarks/kinds.js'
import type { Consequence } from '../../assessment/timeline/consequences.js'
import type { StateOfDate } from '../../assessment/timeline/entry.js'
import type { ReasonCode } from '../../questions/eligibility/index.js'
import type { CessationCause, SuspensionCause } from '../../questions/payment/index.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'

/** A next step with its ids in words; days as data, each language writes them. */
export interface StepInWords {
  readonly act: string
  /** The day of the decision contested. */
  readonly decidedOn?: CivilDate | undefined
  readonly isOnTheDay: boolean
  readonly by?: CivilDate | undefined
  readonly isLate: boolean
  readonly safeBy?: CivilDate | undefined
  readonly within?: Within | undefined
  readonly where?: string | undefined
  readonly otherwise?: string | undefined
  /** A sentence in its place: what has followed already. */
  readonly already?: string | undefined
  /** Already cited: of the step, and of what follows, where that has another. */
  readonly article?: string | undefined
  readonly otherwiseArticle?: string | undefined
  readonly papers: readonly string[]
}

/** What is paid in a month. */
export interface PaidInWords {
  readonly month: CivilMonth
  readonly degree?: Degree | undefined
  /** Since the conversion it is the old-age pension. */
  readonly isOldAge: boolean
  readonly hasDied: boolean
  readonly pension: DecimalString
  /** What reaches the person, and what is held back of the pension; both, or neither. */
  readonly inHand?: DecimalString | undefined
  readonly heldBack?: DecimalString | undefined
  readonly allowance?: DecimalString | undefined
}

export interface HeadingsOfPerson {
  readonly nextSteps: string
  readonly remedies: string
  readonly ahead: string
  readonly why: string
  readonly openPoints: string
  readonly articles: string
  readonly remarks: string
}

/** What comes next, after the state that is told. */
export type NextState = NonNullable<Headline['next']>['state']

/** The words that speak to the person: what one gets, what one can do, what follows. Whole sentences with their full stop where they say so. */
export interface PersonWords {
  readonly headings: HeadingsOfPerson
  /** Each an imperative, to begin a sentence or stand in it. */
  readonly acts: Readonly<Record<ActOfPerson, string>>
  readonly papers: Readonly<Record<PaperToBring, string>>
  /** Each as it stands after "otherwise", with the day from which it holds where one is known. */
  readonly consequences: Readonly<Record<Consequence, (on: CivilDate | undefined) => string>>
  readonly statesOfDates: Readonly<Record<StateOfDate, string>>
  /** Sentences; each names what it is about. */
  readonly remarks: Readonly<
    Record<RemarkId, (facts: readonly string[], on: CivilDate | undefined) => string>
  >
  /** Clauses that say why: "you did not come to the medical review"; of one who has died, "the pensioner did not". */
  readonly suspendedBecause: Readonly<Record<SuspensionCause, (hasDied: boolean) => string>>
  /** With the day from which twelve months ran, where they did and it is known. */
  readonly endedBecause: Readonly<
    Record<CessationCause, (missedOn: CivilDate | undefined, hasDied: boolean) => string>
  >
  readonly refusedBecause: Readonly<Record<ReasonCode, string>>
  /** Sentences. */
  readonly paid: (paid: PaidInWords) => string
  readonly paidSince: (grantedOn: CivilDate, hasDied: boolean) => string
  /** Of months kept back at first: they are paid once the payment resumes, where that day is known. */
  readonly paidLater: (
    since: CivilDate,
    until: CivilDate | undefined,
    resumedOn: CivilDate | undefined,
  ) => string
  /** After a suspension, or an end that was undone. */
  readonly paidAgainSince: (since: CivilDate) => string
  /** Of one who has died it is told to the family. */
  readonly hadRightSince: (grantedOn: CivilDate, hasDied: boolean) => string
  /** With the companion allowance, where the pension alone is suspended. */
  readonly suspendedSince: (
    since: CivilDate,
    because: readonly string[],
    allowance: { readonly month: CivilMonth; readonly lei: DecimalString } | undefined,
  ) => string
  /** Since a review has changed it. */
  readonly degreeSince: (degree: Degree, since: CivilDate) => string
  /** At the end of a list of facts: how many more there are. */
  readonly andMore: (number: number) => string
  /** A letter decides nothing. */
  readonly isNoDecision: string
  /** Of a suspension on one's own request. */
  readonly monthsPaidBackOnRequest: string
  /** Of a suspension from which no month is paid afterwards. */
  readonly monthsNotPaidBack: string
  readonly endedOn: (on: CivilDate, because: string) => string
  readonly convertedOn: (on: CivilDate, hasDied: boolean) => string
  readonly beforeGrant: (month: CivilMonth, grantedOn: CivilDate | undefined) => string
  readonly stateUnknown: (facts: readonly string[]) => string
  readonly next: Readonly<
    Record<NextState, (from: CivilDate, facts: readonly string[]) => string | undefined>
  >
  /** Where nothing can change it any more. */
  readonly endsForGood: (from: CivilDate) => string
  /** What is to be done before what else is to come has come. */
  readonly suspendedAlready: (since: CivilDate) => string
  readonly staysSuspendedUntil: (until: CivilDate) => string
  /** The act `be-assessed` where no term runs. */
  readonly beAssessedWithoutTerm: string
  readonly noRight: (because: readonly string[]) => string
  readonly rightUnknown: (facts: readonly string[]) => string
  readonly sumUnknown: (
    facts: readonly string[],
    atLeast: DecimalString | undefined,
    month: CivilMonth | undefined,
  ) => string
  readonly allowanceUnknown: (facts: readonly string[]) => string
  readonly notAnsweredHere: (subject: string) => string
  /** A sentence: what is not answered of a pension that a law older than those known has opened. */
  readonly openedUnderAnOlderLaw: string
  readonly noAllowance: string
  readonly step: (step: StepInWords) => string
  /** A sentence: what follows where it is not done. */
  readonly otherwise: (consequence: string, article: string | undefined) => string
  /** After a date: the degree that holds from it, and the day of the same event under the law of the opening. */
  readonly degreeHolds: (degree: Degree) => string
  readonly otherLawGives: (on: CivilDate) => string
  /** What the potential stage is, in a sentence. */
  readonly potentialStageIs: string
  /** Without a right to the old-age pension. */
  readonly goesOnAfterTheAge: (standardAgeOn: CivilDate) => string
  readonly reviewBetween: (earliest: CivilDate, latest: CivilDate) => string
  /** The articles, already cited. */
  readonly articles: (cited: readonly string[]) => string
  /** A date with how it stands on the day asked about. */
  readonly inState: (text: string, state: string) => string
}
