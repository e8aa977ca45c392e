import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { LawId } from '../law-id.js'
import type { Degree } from '../person.js'
import type { Body } from './contestation.js'

export type Activity =
  | 'employee'
  | 'half-time-employee'
  | 'independent-above-threshold'
  | 'independent-below-threshold'
  | 'local-councillor'
  | 'none'

export type ConversionOutcome = 'becomes-old-age' | 'continues-as-invalidity' | 'old-age-category-same-amount'

/** What decides what becomes of the pension beside work, at the standard age and in another degree. */
export interface WorkAndConversionRules {
  'entitlement.work-beside-pension': {
    facts: { degree: Degree; activity: Activity; reading?: string }
    result: 'allowed' | 'pension-suspended'
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
    facts: { drawnFrom: CivilDate; drawnUntil: CivilDate; countedUntil: CivilDate; reading?: string }
    result: Stage
  }
  'entitlement.change-to-be-reported': { facts: { changedOn: CivilDate; days: number }; result: CivilDate }
  'entitlement.added-stage-paid-from': { facts: { requestedOn: CivilDate }; result: CivilDate }
  'contestation.medical-authorities': {
    facts: { militaryOrPolice: boolean }
    result: {
      decidedBy: 'medical-expert-of-social-insurance' | 'medico-military-commission'
      endorsedBy?: 'central-medico-military-commission'
      contestedBefore: Body
    }
  }
  'potential-stage.after-change-of-degree': {
    facts: { firstDegree: Degree; newDegree: Degree; firstPotentialStage: Stage; reading?: string }
    result: Stage
  }
  'points.degree-that-gives-the-rate': {
    facts: { firstDegree: Degree; newDegree: Degree; reading?: string }
    result: Degree
  }
  'eligibility.degree-from-facts': {
    facts: { lost: string; selfCare: string }
    result: Degree | 'none'
  }
  'companion-allowance.payer': {
    facts: { rule: string; insuredAtPensionDate: readonly string[]; pensionDate: CivilDate }
    result: string
  }
}
