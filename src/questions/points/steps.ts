import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'

/** How points came to have five decimals; `none` where they had no more. */
export type PointsRounding = ReadingOf<'points-fifth-decimal'> | 'none'

/** What decides the points. */
export interface PointsRules {
  /** Points of a month of potential stage: Law 263/2010 art. 98(1), Law 360/2023 art. 87(1), the notaries' Regulation. */
  'points.monthly': {
    /** All that the rate hangs on beside the law. */
    facts: {
      /** Degree of invalidity, printed on the medical decision. */
      degree: Degree
    }
    /** Points a month, with the two decimals of the law. */
    result: DecimalString
  }
  /** Points of the whole potential stage, a yearly score in the public laws: Law 263/2010 art. 95, Law 360/2023 art. 85(2). */
  'points.potential': {
    /** The monthly rate, the stage and how one becomes the other. */
    facts: {
      /** Points of one month of potential stage. */
      monthlyPoints: DecimalString
      /** The potential stage credited. */
      potentialStage: Stage
      /** The part of it that earns points: without its odd days where `stage-arithmetic` drops them. */
      counted: Stage
      /** 12, which makes the sum of months a yearly score; 1 with the notaries, whose points stay a sum of months. */
      divisor: number
      /** How the points came to five decimals. */
      rounding: PointsRounding
    }
    /** Points, 5 decimals. */
    result: DecimalString
  }
  /** Points for contributory years over 25, 30 and 35: Law 360/2023 art. 85(3)-(6). Other laws give none. */
  'points.stability': {
    /** The stage, and the parts of it that earn points. */
    facts: {
      /** Contributory stage in the public system, without time in which a pension was drawn beside insured income. */
      contributoryStage: Stage
      /** Those of the three bands into which the stage reaches; empty where it earns nothing. */
      bands: readonly {
        /** Years of stage above which the band begins: 25, 30 or 35. */
        overYears: number
        /** Points for each year in it, in proportion for a part of a year: 0.50, 0.75 or 1.00. */
        pointsPerYear: DecimalString
        /** How much of the stage lies in it. */
        counted: Stage
      }[]
      /** How the points came to five decimals; `none` where no rounding was needed. */
      rounding: PointsRounding
    }
    /** Points, 5 decimals; 0.00000 where there are none. */
    result: DecimalString
  }
  /** All points added up: Law 263/2010 art. 95, Law 360/2023 art. 85. */
  'points.total': {
    /** What is added up. */
    facts: {
      /** Points of the stage worked. */
      realisedPoints: DecimalString
      /** Points for a long contributory stage; 0 under Law 263/2010. */
      stabilityPoints: DecimalString
      /** Points of the potential stage. */
      potentialPoints: DecimalString
      /** How the sum came to five decimals. */
      rounding: PointsRounding
    }
    /** Points, 5 decimals. */
    result: DecimalString
  }
}

/** What the law leaves open here. */
export type PointsDoubt = 'points-fifth-decimal' | 'stage-arithmetic'

/** The rules of this house, and of those that it asks. */
export type RulesForPoints = PointsRules

export type Inquiry = InquiryOf<RulesForPoints>
export type Finding<T> = FindingOf<T, RulesForPoints>
