import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForRetirementAge } from '../retirement-age/steps.js'

/** What a pension may become at the standard age. */
export type ConversionOutcome = 'becomes-old-age' | 'continues-as-invalidity' | 'old-age-category-same-amount'

/** What decides what becomes of the pension at the standard age. */
export interface ConversionRules {
  /** Law 263/2010 art. 82(1)-(2), Law 360/2023 art. 72: what the conditions of the old-age pension make of this one. */
  'entitlement.old-age-conditions': {
    /** The stage that is needed, the stage that there is, and the day. */
    facts: {
      /** The minimum stage of the old-age pension, in years, months and days. */
      minimumStage: Stage
      /** The contributory stage that the person has. */
      contributoryStage: Stage
      /** The day on which the conditions of age are met. */
      on: CivilDate
    }
    /** What becomes of the pension. */
    result: ConversionOutcome
  }
  /** Of the invalidity pension and the old-age pension the larger is paid. */
  'entitlement.more-favourable-amount': {
    /** The two amounts. */
    facts: {
      /** The invalidity pension, in lei a month, to the ban. */
      invalidityLei: DecimalString
      /** The old-age pension, in lei a month, to the ban. */
      oldAgeLei: DecimalString
    }
    /** The larger of them, in lei a month. */
    result: DecimalString
  }
  /** Law 263/2010 art. 82(3), Law 360/2023 art. 72(3): the companion allowance after the conversion. */
  'entitlement.allowance-kept-at-conversion': {
    /** On what it hangs. */
    facts: {
      /** The degree at the conversion: only degree I has an allowance. */
      degree: Degree
    }
    /** Whether it goes on. */
    result: boolean
  }
  /** Whether who draws an invalidity pension may have an early pension; Law 360/2023 art. 72(4) lets them. */
  'entitlement.early-pension': {
    /** By what it is decided. */
    facts: {
      /** The law under which the early pension is asked for. */
      law: LawId
    }
    /** Whether it may be asked for. */
    result: boolean
  }
  /** Law 263/2010 art. 49(1) a): time on the invalidity pension, as stage of the old-age pension. */
  'entitlement.time-on-pension-counts': {
    /** The time, and the part of it that may count. */
    facts: {
      /** The first day for which the pension was drawn. */
      drawnFrom: CivilDate
      /** The last such day, included. */
      drawnUntil: CivilDate
      /** The last day that may count, included: none after 2024-08-31, the last day of Law 263/2010. */
      countedUntil: CivilDate
      /** Whether the time before Law 360/2023 counts under it; absent where there is none, or Law 263/2010 decides. */
      reading?: ReadingOf<'pension-time-before-2024'>
    }
    /** What counts, in years, months and days. */
    result: Stage
  }
  /** Law 360/2023 art. 94: stage found after the grant raises the pension. */
  'entitlement.added-stage-paid-from': {
    /** What it is paid upon. */
    facts: {
      /** The day on which it was asked for. */
      requestedOn: CivilDate
    }
    /** The first day of the month after, from which the raised pension is paid. */
    result: CivilDate
  }
}

/** What the law leaves open here. */
export type ConversionDoubt = 'pension-time-before-2024'

/** The rules of this house, and of those that it asks. */
export type RulesForConversion = ConversionRules & RulesForRetirementAge

export type Inquiry = InquiryOf<RulesForConversion>
export type Finding<T> = FindingOf<T, RulesForConversion>
