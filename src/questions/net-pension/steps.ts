import type { FigureSource } from '../../law/figure-source.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { HandicapCertificate } from '../../law/person.js'
import type { CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'

/** What is held from a pension in a month; without the last two no health contribution is. */
export interface NetParameters {
  /** Lei a month of which no tax is due: Fiscal Code art. 100. */
  readonly taxFreeLei: DecimalString
  /** Percent of income tax on what is above. */
  readonly taxPercent: DecimalString
  /** Lei a month above which the health contribution is due. */
  readonly healthAboveLei?: DecimalString
  /** Percent of it on what is above. */
  readonly healthPercent?: DecimalString
}

/** What was held once and then given back: on all of a larger pension, or on its part above a limit. */
export type HeldThen = 'on-the-whole-pension' | 'on-the-part-above'

export interface GivenBack {
  /** First civil month in which it was paid back. */
  readonly from: CivilMonth
  /** Last such month, included. */
  readonly to: CivilMonth
}

/** What decides how much of a pension is paid out. */
export interface NetPensionRules {
  /** The limits and percents of a month: art. 100 of the Fiscal Code, to 2015 art. 69-70 of that of 2003. */
  'net-pension.parameters': {
    /** The month, and the source of its figures. */
    facts: {
      /** Civil month in which the pension is paid. */
      month: CivilMonth
      /** The act or publication that has them. */
      source: FigureSource
    }
    /** What is free, and what is held of the rest. */
    result: NetParameters
  }
  /** The health contribution (CASS): Fiscal Code art. 153-155, to January 2017 art. 160; to 2015 art. 296^3 of that of 2003. */
  'net-pension.health-contribution': {
    /** The pension, and the percent of its upper part. */
    facts: {
      /** Pension in lei a month, before anything is held. */
      gross: DecimalString
      /** Lei above which it is due. */
      aboveLei: DecimalString
      /** Percent of that upper part. */
      percent: DecimalString
      /** Open question `health-rounding`: to a leu like the tax, or with its bani. */
      reading: ReadingOf<'health-rounding'>
    }
    /** Lei held; 0.00 where the pension is not above the limit. */
    result: DecimalString
  }
  /** Who files a certificate of grave or accentuated handicap pays no income tax: Fiscal Code art. 60 pt 1 c). */
  'net-pension.handicap-exemption': {
    /** The certificate filed with the pension house. */
    facts: {
      /** Degree printed on it; no degree of invalidity. */
      handicapCertificate: HandicapCertificate
    }
    /** Whether the tax is dropped; the health contribution stays due. */
    result: boolean
  }
  /** The income tax on what the health contribution and the free part leave: Fiscal Code art. 100. */
  'net-pension.income-tax': {
    /** The pension, what comes off it first, and the percent. */
    facts: {
      /** Pension in lei a month, before anything is held. */
      gross: DecimalString
      /** Lei held for health, not taxed. */
      healthContribution: DecimalString
      /** Lei a month free of tax. */
      taxFreeLei: DecimalString
      /** Percent of the rest. */
      percent: DecimalString
    }
    /** Lei held, to a leu: fifty bani and less are dropped. */
    result: DecimalString
  }
  /** Other pensions beside this one: whether the free part counts for each payer or once for the person. */
  'net-pension.several-pensions': {
    /** What comes from others. */
    facts: {
      /** Lei that other payers pay as pensions in the same month, together. */
      otherPensionsLei: DecimalString
    }
    /** The reading used, always `per-payer`: under `per-person` nothing is answered. */
    result: ReadingOf<'net-several-pensions'>
  }
  /** The gross less what is held. */
  'net-pension.net': {
    /** The three sums. */
    facts: {
      /** Pension in lei a month, before anything is held. */
      gross: DecimalString
      /** Lei held for health. */
      healthContribution: DecimalString
      /** Lei held as tax. */
      incomeTax: DecimalString
    }
    /** Lei a month paid out. */
    result: DecimalString
  }
  /** A health contribution that was held then and given back since: the net amount here is already without it. */
  'net-pension.held-and-given-back': {
    /** What was held in that month. */
    facts: {
      /** Civil month of the pension. */
      month: CivilMonth
      /** Of which part of the pension. */
      held: HeldThen
      /** Percent of that part. */
      percent: DecimalString
      /** Lei a month: pensions not above it were left alone. */
      aboveLei: DecimalString
    }
    /** The months in which it was given back. */
    result: GivenBack
  }
}

/** What the law leaves open here. */
export type NetPensionDoubt = 'health-rounding' | 'net-several-pensions'

/** The rules of this house; it asks those of no other. */
export type RulesForNetPension = NetPensionRules

export type Inquiry = InquiryOf<RulesForNetPension>
export type Finding<T> = FindingOf<T, RulesForNetPension>
