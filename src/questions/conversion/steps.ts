import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

export type ConversionOutcome = 'becomes-old-age' | 'continues-as-invalidity' | 'old-age-category-same-amount'

/** What decides what becomes of the pension at the standard age. */
export interface ConversionRules {
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
  'entitlement.added-stage-paid-from': { facts: { requestedOn: CivilDate }; result: CivilDate }
}

/** What the law leaves open here. */
export type ConversionDoubt = 'pension-time-before-2024'

/** The rules of this house, and of those that it asks. */
export type RulesForConversion = ConversionRules & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForConversion>
export type Finding<T> = FindingOf<T, RulesForConversion>
