import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { LawId } from '../../law/law-id.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { Body } from '../contestation/steps.js'

/** In the words of Law 263/2010 art. 69, which the notaries use too. */
export const WORK_CAPACITIES = ['lost', 'at-least-half-lost', 'kept'] as const
export type WorkCapacity = (typeof WORK_CAPACITIES)[number]

/** In the words of Law 360/2023 art. 62. */
export const FUNCTIONAL_DEFICIENCIES = ['grave', 'accentuated', 'medium', 'none'] as const
export type FunctionalDeficiency = (typeof FUNCTIONAL_DEFICIENCIES)[number]

export const STATES_OF_SELF_CARE = ['kept', 'partly-kept', 'lost'] as const
export type SelfCare = (typeof STATES_OF_SELF_CARE)[number]

export const ACTIVITIES = [
  'employee',
  'half-time-employee',
  'independent-above-threshold',
  'independent-below-threshold',
  'local-councillor',
  'none',
] as const
export type Activity = (typeof ACTIVITIES)[number]

export type WorkOutcome = 'allowed' | 'pension-suspended'

/** Who decides on work capacity, who endorses the decision, and before whom it is contested. */
export interface MedicalAuthorities {
  readonly decidedBy: 'medical-expert-of-social-insurance' | 'medico-military-commission'
  /** Without whose approval the decision is none. */
  readonly endorsedBy?: 'central-medico-military-commission'
  readonly contestedBefore: Body
}

/** Whose rule says which of several systems pays the companion allowance. */
export const ALLOWANCE_PAYER_RULES = ['law-360-2023', 'notaries'] as const
export type AllowancePayerRule = (typeof ALLOWANCE_PAYER_RULES)[number]

export type ConversionOutcome = 'becomes-old-age' | 'continues-as-invalidity' | 'old-age-category-same-amount'

/** What decides what becomes of the pension beside work, at the standard age and in another degree. */
export interface WorkAndConversionRules {
  'entitlement.work-beside-pension': {
    facts: { degree: Degree; activity: Activity; reading?: ReadingOf<'independent-work-263'> }
    result: WorkOutcome
  }
  'entitlement.old-age-conditions': {
    facts: { minimumStage: Stage; contributoryStage: Stage; on: CivilDate }
    result: ConversionOutcome
  }
  'entitlement.more-favourable-amount': {
    facts: { invalidityLei: DecimalString; oldAgeLei: DecimalString }
    result: DecimalString
  }
  'entitlement.allowance-kept-at-conversion': { facts: { degree: Degree }; result: boolean }
  'entitlement.early-pension': { facts: { law: LawId }; result: boolean }
  'entitlement.time-on-pension-counts': {
    facts: {
      drawnFrom: CivilDate
      drawnUntil: CivilDate
      countedUntil: CivilDate
      reading?: ReadingOf<'pension-time-before-2024'>
    }
    result: Stage
  }
  'entitlement.change-to-be-reported': { facts: { changedOn: CivilDate; days: number }; result: CivilDate }
  'entitlement.added-stage-paid-from': { facts: { requestedOn: CivilDate }; result: CivilDate }
  'contestation.medical-authorities': {
    facts: { militaryOrPolice: boolean }
    result: MedicalAuthorities
  }
  'potential-stage.after-change-of-degree': {
    facts: {
      firstDegree: Degree
      newDegree: Degree
      firstPotentialStage: Stage
      reading?: ReadingOf<'degree-change-public'>
    }
    result: Stage
  }
  'points.degree-that-gives-the-rate': {
    facts: { firstDegree: Degree; newDegree: Degree; reading?: ReadingOf<'notaries-points-after-change'> }
    result: Degree
  }
  'eligibility.degree-from-facts': {
    facts: { lost: WorkCapacity | FunctionalDeficiency; selfCare: SelfCare }
    result: Degree | 'none'
  }
  'companion-allowance.payer': {
    facts: {
      rule: AllowancePayerRule
      insuredAtPensionDate: readonly string[]
      pensionDate: CivilDate
    }
    result: string
  }
}
