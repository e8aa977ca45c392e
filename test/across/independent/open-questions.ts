// Every question that the law leaves open and that a rule here asks; the first reading is the default.

const READINGS: Readonly<Record<string, string>> = {
  'age-band-edge': 'lower-included | upper-included',
  'back-pay-after-other-cause': 'none | uncovered-months',
  'age-limit-before-2018': 'not-entitled | entitled-without-potential-stage',
  'alert-validity': 'no | yes',
  'allowance-rounding-360': 'up-to-leu | exact',
  'cause-removed-day': 'decision-issued | presented-for-review',
  'ccr-680-2012': 'from-2012-06-26 | never-bound | until-2013-03-15',
  'ceasing-day': 'day-after-last-paid | last-paid-day',
  'convocation-resumption': 'month-after-new-decision | month-after-duty-fulfilled',
  'conversion-month': 'split-by-day | next-month',
  'conversion-while-suspended': 'lifted-at-conversion | stays-until-own-resumption',
  'degree-change-public': 'retested-original-length | recounted',
  'degree-change-rates': 'law-360-rates | law-263-rates',
  'degree-III-before-2013': 'granted | art-74-only',
  'emergency-twelve-months': 'no | from-2020-06-15',
  'emergency-window': 'notice | decree',
  'exemption-stage-263': 'counts | does-not-count',
  'first-degree-without-potential': 'zero | as-art-75-at-grant',
  'handicap-limits': 'cap-applies-gates-do-not | all-apply | none-applies',
  'health-rounding': 'as-tax | bani',
  'imputable-documents': 'imputable-only | always',
  'independent-work-263': 'suspended-above-threshold | allowed',
  'index-before-2013': 'not-before-2013 | from-2013-01 | from-grant',
  'indexed-score': 'five-decimals | exact',
  'new-decision-lifts-programme': 'no | yes',
  'notaries-complete-stage-30': 'no | yes',
  'notaries-deadline-holiday': 'does-not-move | moves-to-next-working-day',
  'notaries-points-after-change': 'new-degree | first-degree',
  'old-amount-after-degree-change': 'no | yes-when-degree-rises',
  'own-request-263': 'no-effect | as-law-360',
  'pension-contest-2024': 'tribunal-45 | commission-30',
  'pension-time-before-2024': 'counts-as-non-contributory | does-not-count',
  'points-fifth-decimal': 'half-up | up | truncate',
  'posted-worker-stage': 'needed | not-needed',
  'recalculation-2024-points': 'kept | at-new-rates',
  'removed-before-suspension': 'never-suspended | suspended-until-request',
  'resumption-across-2024': 'request-needed | from-2024-09-01',
  'ruling-effect': 'month-after-ruling | ruling-day | since-replaced-decision',
  'stage-arithmetic': 'thirty-day-months | whole-months',
  'suspended-without-old-age-right': 'ends-after-12-months | resumes-at-standard-age',
  'term-counting': 'free-days | calendar-days',
  'terms-in-emergency': 'not-suspended | suspended',
  'twelve-months-stop': 'presented-stops | decision-stops',
  'twelve-months-roll': 'no | yes',
  'unread-2-of-5-rule': 'not-applied | applied',
  'work-suspension-across-2024': 'from-2024-09-01 | on-request',
}

/** The reading that the caller chose, by question. */
export type Readings = Readonly<Record<string, string | undefined>>

export const reading = (readings: Readings, question: string): string => {
  const chosen = readings[question]
  if (chosen !== undefined) return chosen
  const [first] = (READINGS[question] ?? '').split(' | ')
  if (first === undefined || first === '') throw new RangeError(`no such question: ${question}`)
  return first
}
