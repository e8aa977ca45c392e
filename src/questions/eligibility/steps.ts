import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Cause, Degree, SpecialStatus } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

/** A row of Table 3 as it is printed: the first has no lower age, the last no upper one. */
export interface BandOfTable3 {
  readonly fromAge?: number
  readonly toAge?: number
}

/** What decides whether the person has a right to the pension. */
export interface EligibilityRules {
  'eligibility.below-standard-age': {
    facts: { decisionIssuedOn: CivilDate; standardAgeReachedOn: CivilDate }
    result: boolean
  }
  'eligibility.age-limit-before-2018': {
    facts: { registeredOn: CivilDate; reading: ReadingOf<'age-limit-before-2018'> }
    result: boolean
  }
  'eligibility.whatever-the-stage': {
    facts: { cause: Cause; specialStatus?: SpecialStatus }
    result: boolean
  }
  'eligibility.stage-required-by-age': {
    facts: {
      birthDate: CivilDate
      decisionIssuedOn: CivilDate
      ageYears: number
      row: BandOfTable3
      reading: ReadingOf<'age-band-edge'>
    }
    result: Stage
  }
  'eligibility.stage-of-table-3': {
    facts: { required: Stage; realised: Stage }
    result: boolean
  }
  'eligibility.age-condition-binds': {
    facts: { decisionIssuedOn: CivilDate; reading: ReadingOf<'ccr-680-2012'> }
    result: boolean
  }
  'eligibility.contract-stage-left-out': {
    facts: { stageAtDecision: Stage; voluntaryContractStage: Stage }
    result: Stage
  }
  'eligibility.any-stage': {
    facts: { counted: Stage }
    result: boolean
  }
  'eligibility.two-of-the-last-five-years': {
    facts: { required: Stage; realised: Stage }
    result: boolean
  }
  'eligibility.in-practical-training': {
    facts: { cause: Cause }
    result: boolean
  }
  'eligibility.posted-worker': {
    facts: { cause: Cause; reading: ReadingOf<'posted-worker-stage'> }
    result: boolean
  }
  'eligibility.degree-of-the-notaries': {
    facts: { degree: Degree }
    result: boolean
  }
  'eligibility.notary-at-decision': {
    facts: { notaryAtDecision: boolean }
    result: boolean
  }
  'eligibility.met-at-the-present-pace': {
    facts: { decisionIssuedOn: CivilDate; stageAtDecision: Stage }
    result: FirstEligibleStage
  }
  'eligibility.degree-from-facts': {
    facts: { lost: WorkCapacity | FunctionalDeficiency; selfCare: SelfCare }
    result: Degree | 'none'
  }
}

/** How much stage is missing, and when it would be there if stage went on growing day by day. */
export interface FirstEligibleStage {
  /** What the stage is asked for: the right itself, or, the right being there, a potential stage. */
  readonly opens: 'right' | 'potential-stage'
  /** On the day of the decision given; zero where nothing is missing. */
  readonly missingStage: Stage
  /** The first decision day on which that stage is there; absent where there is none before the standard age. */
  readonly metFrom?: CivilDate
  /** The last decision day before an age band asks for more again, or the standard age is reached. */
  readonly metUntil?: CivilDate
  /** The stage reached on `metFrom`. */
  readonly stageThen?: Stage
}

/** In the words of Law 263/2010 art. 69, which the notaries use too. */
export const WORK_CAPACITIES = ['lost', 'at-least-half-lost', 'kept'] as const

export type WorkCapacity = (typeof WORK_CAPACITIES)[number]

/** In the words of Law 360/2023 art. 62. */
export const FUNCTIONAL_DEFICIENCIES = ['grave', 'accentuated', 'medium', 'none'] as const

export type FunctionalDeficiency = (typeof FUNCTIONAL_DEFICIENCIES)[number]

export const STATES_OF_SELF_CARE = ['kept', 'partly-kept', 'lost'] as const

export type SelfCare = (typeof STATES_OF_SELF_CARE)[number]

/** What the law leaves open here. */
export type EligibilityDoubt =
  'age-band-edge' | 'age-limit-before-2018' | 'ccr-680-2012' | 'posted-worker-stage' | 'unread-2-of-5-rule'

/** The rules of this house, and of those that it asks. */
export type RulesForEligibility = EligibilityRules & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForEligibility>
export type Finding<T> = FindingOf<T, RulesForEligibility>
