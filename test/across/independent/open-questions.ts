// Every question that the law leaves open and that a rule here asks; the first reading is the default.

const READINGS: Readonly<Record<string, string>> = {
  'age-band-edge': 'lower-included | upper-included',
  'age-limit-before-2018': 'not-entitled | entitled-without-potential-stage',
  'alert-validity': 'no | yes',
  'allowance-rounding-360': 'up-to-leu | exact',
  'ccr-680-2012': 'from-2012-06-26 | never-bound | until-2013-03-15',
  'ceasing-day': 'day-after-last-paid | last-paid-day',
  'degree-change-public': 'retested-original-length | recounted',
  'degree-change-rates': 'law-360-rates | law-263-rates',
  'degree-III-before-2013': 'granted | art-74-only',
  'emergency-window': 'notice | decree',
  'first-degree-without-potential': 'zero | as-art-75-at-grant',
  'handicap-limits': 'cap-applies-gates-do-not | all-apply | none-applies',
  'health-rounding': 'as-tax | bani',
  'imputable-documents': 'imputable-only | always',
  'independent-work-263': 'suspended-above-threshold | allowed',
  'index-before-2013': 'not-before-2013 | from-2013-01 | from-grant',
  'indexed-score': 'five-decimals | exact',
  'notaries-complete-stage-30': 'no | yes',
  'notaries-deadline-holiday': 'does-not-move | moves-to-next-working-day',
  'notaries-points-after-change': 'new-degree | first-degree',
  'old-amount-after-degree-change': 'no | yes-when-degree-rises',
  'pension-contest-2024': 'tribunal-45 | commission-30',
  'pension-time-before-2024': 'counts-as-non-contributory | does-not-count',
  'points-fifth-decimal': 'half-up | up | truncate',
  'posted-worker-stage': 'needed | not-needed',
  'recalculation-2024-points': 'kept | at-new-rates',
  'removed-before-suspension': 'never-suspended | suspended-until-request',
  'resumption-across-2024': 'request-needed | from-2024-09-01',
  'stage-arithmetic': 'thirty-day-months | whole-months',
  'term-counting': 'free-days | calendar-days',
  'terms-in-emergency': 'not-suspended | suspended',
  'twelve-months-roll': 'no | yes',
  'unread-2-of-5-rule': 'not-applied | applied',
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
