import { byLaw } from '../../law/by-law.js'
import type { Outcome } from '../../law/not-covered.js'
import { amountOfLaw263 } from './amount-of-law-263.js'
import { amountOfLaw360 } from './amount-of-law-360.js'
import { amountOfTheNotaries } from './amount-of-the-notaries.js'
import type { PensionAmountFacts } from './facts.js'
import type { Inquiry, PensionAmount } from './steps.js'

type AmountRule = (facts: PensionAmountFacts, inquiry: Inquiry) => Outcome<PensionAmount>

const AMOUNT = byLaw<AmountRule>({
  'law-263-2010': amountOfLaw263,
  'law-360-2023': amountOfLaw360,
  notaries: amountOfTheNotaries,
})

/** The pension of a month, by the law that opened the right. */
export const pensionAmountOf: AmountRule = (facts, inquiry) => AMOUNT[facts.law](facts, inquiry)
