import type { FigureSource } from '../../law/figure-source.js'
import type { FindingOf } from '../../law/finding.js'
import type { Inquiry as InquiryOf } from '../../law/inquiry.js'
import type { NotCovered } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { LeiRounding } from '../../values/rounding.js'
import type { Stage } from '../../values/stage.js'
import type { RulesForPoints, PointsRounding } from '../points/steps.js'

/** What decides the pension. Points have 5 decimals, amounts of lei have 2. */
export interface PensionAmountRules {
  /** The reference point (valoarea punctului de referință) of Law 360/2023 art. 84. */
  'pension-amount.reference-point': {
    /** When, and by which act. */
    facts: {
      /** Civil month for which the pension is paid. */
      month: CivilMonth
      /** The act that set the value, or that the caller gave it. */
      source: FigureSource
    }
    /** Lei for a point, a month. */
    result: DecimalString
  }
  /** The pension by points: Law 360/2023 art. 83. */
  'pension-amount.points-times-reference-point': {
    /** What is multiplied. */
    facts: {
      /** Realised, stability and potential points together. */
      totalPoints: DecimalString
      /** Lei for a point. */
      referencePoint: DecimalString
      /** Here always up to a whole leu. */
      rounding: LeiRounding
    }
    /** Lei a month, gross. */
    result: DecimalString
  }
  /** Points over the years of the complete stage, not of the stage worked: Law 263/2010 art. 95, GD 257/2011 art. 69. */
  'pension-amount.average-annual-score': {
    /** What is divided, and by what. */
    facts: {
      /** One part; more where stage was worked blind or in handicap, which has a divisor of its own. Their scores are added up. */
      parts: readonly {
        /** Yearly scores of this part added up; the last part also holds the potential points. */
        points: DecimalString
        /** Complete stage whose years, as a decimal, divide them. */
        completeStage: Stage
      }[]
      /** How the score came to five decimals. */
      rounding: PointsRounding
    }
    /** Points, 5 decimals. */
    result: DecimalString
  }
  /** The index of Law 263/2010 art. 170, applied once, by the first entry to pension. */
  'pension-amount.correction-index': {
    /** The entry, and the act for its year. */
    facts: {
      /** First day of the first pension; absent where only the index is given. */
      rightOpenedOn?: CivilDate
      /** The act that set the index, or that the caller gave it. */
      source: FigureSource
    }
    /** Factor such as 1.12; 1 changes nothing. */
    result: DecimalString
  }
  /** To November 2013 rights opened to 2013-01-22 had their index in steps: GEO 1/2013 art. III(2)-(3), GEO 113/2013 art. IV. */
  'pension-amount.index-of-the-month': {
    /** The month, and how far back the judgments are read to reach. */
    facts: {
      /** Civil month for which the pension is paid. */
      month: CivilMonth
      /** First day of the first pension. */
      rightOpenedOn: CivilDate
      /** Open question `index-before-2013`: from when the whole index is paid. */
      reading: ReadingOf<'index-before-2013'>
      /** The act by which this index was paid, or put off. */
      source: FigureSource
    }
    /** Factor paid in that month, 1 where none was yet; noted twice where it changed inside the month (2013-11). */
    result: DecimalString
  }
  /** The score after the correction index: Law 263/2010 art. 170. */
  'pension-amount.indexed-score': {
    /** What is multiplied. */
    facts: {
      /** Score in points, before the index. */
      averageAnnualScore: DecimalString
      /** Factor by which it is multiplied. */
      correctionIndex: DecimalString
      /** How it came to five decimals; `none` too where the reading `exact` of `indexed-score` keeps them all. */
      rounding: PointsRounding
    }
    /** Points. */
    result: DecimalString
  }
  /** The pension point (valoarea punctului de pensie) of Law 263/2010 art. 102. */
  'pension-amount.pension-point': {
    /** The month, and the source of its value. */
    facts: {
      /** Civil month for which the pension is paid. */
      month: CivilMonth
      /** The act or publication that has the value, or that the caller gave it. */
      source: FigureSource
    }
    /** Lei for a score of one point, a month. */
    result: DecimalString
  }
  /** The pension by score: Law 263/2010 art. 94. */
  'pension-amount.score-times-pension-point': {
    /** What is multiplied. */
    facts: {
      /** Score in points, after the correction index where one applies. */
      indexedScore: DecimalString
      /** Lei for one point of it. */
      pensionPoint: DecimalString
      /** Here always up to a whole leu. */
      rounding: LeiRounding
    }
    /** Lei a month, gross. */
    result: DecimalString
  }
  /** Notaries, whose scale and point are not published: a product of what the caller gives, marked uncertain. */
  'pension-amount.points-times-point-of-the-caller': {
    /** What is multiplied. */
    facts: {
      /** Realised and potential points on the caller's scale. */
      points: DecimalString
      /** Lei for a point on that scale, as the caller gives it. */
      pointValue: DecimalString
    }
    /** Lei a month, gross, to the ban. */
    result: DecimalString
  }
  /** What Law 360/2023 art. 144 makes of potential points credited under Law 263/2010. */
  'pension-amount.potential-points-in-the-recalculation': {
    /** The points, and how the law is read. */
    facts: {
      /** Points credited at the rates of Law 263/2010. */
      potentialPoints: DecimalString
      /** Degree for which they were credited; absent where it is not given, and then they are kept. */
      degree?: Degree
      /** Open question `recalculation-2024-points`: keep them, or count them at the rates of Law 360/2023. */
      reading: ReadingOf<'recalculation-2024-points'>
    }
    /** Points that go into the recalculation. */
    result: DecimalString
  }
  /** A rise in degree since September 2024: whether art. 144(5)-(6) of Law 360/2023 still keeps the amount of August 2024. */
  'pension-amount.old-amount-after-change-of-degree': {
    /** Both degrees, and how the law is read. */
    facts: {
      /** Degree in August 2024. */
      degreeThen: Degree
      /** Degree since, a graver one: for a milder one the rule is not asked. */
      newDegree: Degree
      /** Open question `old-amount-after-degree-change`. */
      reading: ReadingOf<'old-amount-after-degree-change'>
    }
    /** Whether that amount is still the least that is paid. */
    result: boolean
  }
  /** The old amount is paid until the recalculated one overtakes it: Law 360/2023 art. 144(5)-(6). */
  'pension-amount.larger-of-recalculated-and-in-payment': {
    /** The two amounts. */
    facts: {
      /** Lei a month: points times the reference point of the month. */
      recalculatedLei: DecimalString
      /** Lei due for August 2024; 0.00 where nothing was due. */
      leiInPayment: DecimalString
    }
    /** Lei a month: the larger. */
    result: DecimalString
  }
  /** A pension below the social indemnity for pensioners (indemnizația socială, GEO 6/2009). */
  'pension-amount.social-indemnity': {
    /** What is compared. */
    facts: {
      /** Civil month for which both are paid. */
      month: CivilMonth
      /** The pension, in lei a month. */
      lei: DecimalString
      /** The indemnity's level in that month, in lei. */
      socialIndemnity: DecimalString
    }
    /** Lei a month missing to it: a right of its own, not added to the pension. */
    result: DecimalString
  }
}

/** What the law leaves open here. */
export type PensionAmountDoubt =
  'index-before-2013' | 'indexed-score' | 'old-amount-after-degree-change' | 'recalculation-2024-points'

/** The rules of this house, and of those that it asks. */
export type RulesForPensionAmount = PensionAmountRules & RulesForPoints

export type Inquiry = InquiryOf<RulesForPensionAmount>
export type Finding<T> = FindingOf<T, RulesForPensionAmount>

/** What the pension of a month is made of. */
export interface PensionAmount {
  /** Two decimals; a whole number of lei in the public laws. */
  readonly lei: DecimalString
  /** Law 263/2010: before the correction index. */
  readonly averageAnnualScore?: DecimalString
  /** Law 263/2010: after the correction index. */
  readonly indexedScore?: DecimalString
  /** Law 360/2023: realised, stability and potential points. */
  readonly totalPoints?: DecimalString
  /** The difference to the social indemnity, where the pension is below it: a right of its own, not added. */
  readonly socialIndemnityTopUp?: DecimalString
  /** The social indemnity of the month is not known, so neither is whether something is missing to it. */
  readonly socialIndemnityNotCovered?: NotCovered
  /** In a month whose index changed on a day, what was due by the one before, to its last day. Not added. */
  readonly untilIndexChange?: {
    /** Last day of the earlier index, included. */
    readonly to: CivilDate
    /** Lei a month by that index; no share of the month is reckoned. */
    readonly lei: DecimalString
  }
  /** In the month of the conversion, where the old-age amount is the larger: what was due before it, to its last day. Not added. */
  readonly untilConversion?: {
    /** Day before the conversion, included. */
    readonly to: CivilDate
    /** The invalidity amount, in lei a month; no share of the month is reckoned. */
    readonly lei: DecimalString
  }
}
