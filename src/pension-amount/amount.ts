import type { Inquiry } from '../law/inquiry.js'
import type { LawId } from '../law/law-id.js'
import { notCovered, type Outcome } from '../law/not-covered.js'
import type { PensionAmountFacts } from '../schema/pension-amount.js'
import { firstOfMonth } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { amountOfLaw263 } from './amount-of-law-263.js'
import { amountOfLaw360 } from './amount-of-law-360.js'

export interface PensionAmount {
  /** A whole number of lei, written with two decimals. */
  readonly lei: DecimalString
  /** Law 263/2010: before the correction index. */
  readonly averageAnnualScore?: DecimalString
  /** Law 263/2010: after the correction index. */
  readonly indexedScore?: DecimalString
  /** Law 360/2023: realised, stability and potential points. */
  readonly totalPoints?: DecimalString
  /** The difference to the social indemnity, where the pension is below it: a right of its own, not added. */
  readonly socialIndemnityTopUp?: DecimalString
}

type AmountRule = (facts: PensionAmountFacts, inquiry: Inquiry) => Outcome<PensionAmount>

/** How the notaries' monthly points become lei is not published. */
const amountOfTheNotaries: AmountRule = ({ month }) =>
  notCovered('notaries-score', { on: firstOfMonth(month) })

const AMOUNT: Readonly<Record<LawId, AmountRule>> = {
  'law-263-2010': amountOfLaw263,
  'law-263-2010-amended-2013': amountOfLaw263,
  'law-360-2023': amountOfLaw360,
  notaries: amountOfTheNotaries,
}

/** The pension of a month, by the law that opened the right. */
export const pensionAmountOf: AmountRule = (facts, inquiry) => AMOUNT[facts.law](facts, inquiry)
