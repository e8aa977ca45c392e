const READINGS = {
  // the right and its stage
  'unread-2-of-5-rule': ['not-applied', 'applied'],
  'age-band-edge': ['lower-included', 'upper-included'],
  'age-limit-before-2018': ['not-entitled', 'entitled-without-potential-stage'],
  'ccr-680-2012': ['from-2012-06-26', 'never-bound', 'until-2013-03-15'],
  'posted-worker-stage': ['needed', 'not-needed'],
  'notaries-complete-stage-30': ['no', 'yes'],
  'ceasing-day': ['day-after-last-paid', 'last-paid-day'],
  'degree-III-before-2013': ['granted', 'art-74-only'],
  'handicap-limits': ['cap-applies-gates-do-not', 'all-apply', 'none-applies'],
  // what happens to it
  'imputable-documents': ['imputable-only', 'always'],
  'own-request-263': ['no-effect', 'as-law-360'],
  'alert-validity': ['no', 'yes'],
  'emergency-window': ['notice', 'decree'],
  'emergency-twelve-months': ['no', 'from-2020-06-15'],
  'twelve-months-stop': ['presented-stops', 'decision-stops'],
  'twelve-months-roll': ['no', 'yes'],
  'removed-before-suspension': ['never-suspended', 'suspended-until-request'],
  'cause-removed-day': ['decision-issued', 'presented-for-review'],
  'convocation-resumption': ['month-after-new-decision', 'month-after-duty-fulfilled'],
  'new-decision-lifts-programme': ['no', 'yes'],
  'exemption-stage-263': ['counts', 'does-not-count'],
  'pension-time-before-2024': ['counts-as-non-contributory', 'does-not-count'],
  'moved-review-360': ['no-limit', 'end-of-next-month'],
  'independent-work-263': ['suspended-above-threshold', 'allowed'],
  'work-suspension-across-2024': ['from-2024-09-01', 'on-request'],
  'resumption-across-2024': ['request-needed', 'from-2024-09-01'],
  'back-pay-after-other-cause': ['none', 'uncovered-months'],
  'suspended-without-old-age-right': ['ends-after-12-months', 'resumes-at-standard-age'],
  'conversion-while-suspended': ['lifted-at-conversion', 'stays-until-own-resumption'],
  'conversion-month': ['split-by-day', 'next-month'],
  'ruling-effect': ['month-after-ruling', 'ruling-day', 'since-replaced-decision'],
  // what it comes to
  'first-degree-without-potential': ['zero', 'as-art-75-at-grant'],
  'degree-change-public': ['retested-original-length', 'recounted'],
  'degree-change-rates': ['law-360-rates', 'law-263-rates'],
  'notaries-points-after-change': ['new-degree', 'first-degree'],
  'old-amount-after-degree-change': ['no', 'yes-when-degree-rises'],
  'stage-arithmetic': ['thirty-day-months', 'whole-months'],
  'points-fifth-decimal': ['half-up', 'up', 'truncate'],
  'recalculation-2024-points': ['kept', 'at-new-rates'],
  'index-before-2013': ['not-before-2013', 'from-2013-01', 'from-grant'],
  'indexed-score': ['five-decimals', 'exact'],
  'allowance-rounding-360': ['up-to-leu', 'exact'],
  'health-rounding': ['as-tax', 'bani'],
  'net-several-pensions': ['per-payer', 'per-person'],
  // its terms
  'term-counting': ['free-days', 'calendar-days'],
  'terms-in-emergency': ['not-suspended', 'suspended'],
  'notaries-deadline-holiday': ['does-not-move', 'moves-to-next-working-day'],
  'pension-contest-2024': ['tribunal-45', 'commission-30'],
} as const

/**
 * The readings of each point that the law, or what could be read of it, leaves open, in the order in which
 * the course of a pension meets them and an answer tells them. The first reading is the default.
 *
 * A rule asks for the reading it works under and knows nothing else about this: what the other readings would
 * give is found by asking the whole question again under each of them.
 */
export const READINGS_OF: typeof READINGS = READINGS

export type OpenQuestionId = keyof typeof READINGS
export type ReadingOf<Q extends OpenQuestionId> = (typeof READINGS)[Q][number]
/** One reading for each open question. */
export type Readings = { readonly [Q in OpenQuestionId]: ReadingOf<Q> }

export const OPEN_QUESTION_IDS = /* @__PURE__ */ Object.keys(READINGS) as OpenQuestionId[]

export const readingsOf = <Q extends OpenQuestionId>(question: Q): readonly ReadingOf<Q>[] =>
  READINGS[question]

/** The readings of a question whose id is only known to be one. */
export const readingsOfId = (question: string): readonly string[] => readingsOf(question as OpenQuestionId)

/** The caller's readings over the defaults. */
export const completeReadings = (chosen: Partial<Readings>): Readings =>
  Object.fromEntries(
    OPEN_QUESTION_IDS.map(question => [question, chosen[question] ?? readingsOf(question)[0]]),
  ) as Readings
