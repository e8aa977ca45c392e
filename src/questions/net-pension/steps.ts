import type { FigureSource } from '../../law/figure-source.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { HandicapCertificate } from '../../law/person.js'
import type { CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'

/** What is held from a pension in a month; without the last two no health contribution is. */
export interface NetParameters {
  readonly taxFreeLei: DecimalString
  readonly taxPercent: DecimalString
  readonly healthAboveLei?: DecimalString
  readonly healthPercent?: DecimalString
}

/** What was held once and then given back: on all of a larger pension, or on its part above a limit. */
export type HeldThen = 'on-the-whole-pension' | 'on-the-part-above'

export interface GivenBack {
  readonly from: CivilMonth
  readonly to: CivilMonth
}

/** What decides how much of a pension is paid out. */
export interface NetPensionRules {
  'net-pension.parameters': {
    facts: { month: CivilMonth; source: FigureSource }
    result: NetParameters
  }
  'net-pension.health-contribution': {
    facts: {
      gross: DecimalString
      aboveLei: DecimalString
      percent: DecimalString
      reading: ReadingOf<'health-rounding'>
    }
    result: DecimalString
  }
  'net-pension.handicap-exemption': {
    facts: { handicapCertificate: HandicapCertificate }
    result: boolean
  }
  'net-pension.income-tax': {
    facts: {
      gross: DecimalString
      healthContribution: DecimalString
      taxFreeLei: DecimalString
      percent: DecimalString
    }
    result: DecimalString
  }
  'net-pension.several-pensions': {
    facts: { otherPensionsLei: DecimalString }
    result: ReadingOf<'net-several-pensions'>
  }
  'net-pension.net': {
    facts: { gross: DecimalString; healthContribution: DecimalString; incomeTax: DecimalString }
    result: DecimalString
  }
  'net-pension.held-and-given-back': {
    facts: { month: CivilMonth; held: HeldThen; percent: DecimalString; aboveLei: DecimalString }
    result: GivenBack
  }
}

/** What the law leaves open here. */
export type NetPensionDoubt = 'health-rounding' | 'net-several-pensions'

/** The rules of this house; it asks those of no other. */
export type RulesForNetPension = NetPensionRules

export type Inquiry = InquiryOf<RulesForNetPension>
export type Finding<T> = FindingOf<T, RulesForNetPension>
