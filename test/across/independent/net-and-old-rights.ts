// What the second implementation answers about the net, pensions opened before 2011, the index paid and the social
// indemnity. Months are 'YYYY-MM', days 'YYYY-MM-DD', sums and scores decimal text; a refusal is { notCovered: name }.

export { type AmountPeriod, type AmountPaidFacts, amountPaid } from './index-paid.js'
export { type IndexPaidFacts, type IndexPeriod, indexAtConversion, indexPaid } from './index-paid.js'
export { type Net, type NetFacts, netInBothReadings, netPension } from './net.js'
export type { OldRightDecision } from './degrees-of-old-right.js'
export type { Needs, OldAmount, OldRight } from './old-right-by-score.js'
export { notReckonedOfOldRight, oldRightAllowance, oldRightAmount } from './opened-before-2011.js'
export type { Readings } from './open-questions.js'
export type { NotCovered } from './refusal.js'
export { type SocialIndemnity, type SocialIndemnityFacts, socialIndemnity } from './social-indemnity.js'
export { standardAgeDay } from './standard-age-day.js'
