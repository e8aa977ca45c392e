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

/** A point that the law leaves open, by name. */
export type OpenQuestionId = keyof Readings
/** A reading of an open question, by name. */
export type ReadingOf<Q extends OpenQuestionId> = (typeof READINGS)[Q][number]

// Written out, for a line on a row of the table would be lost in the declarations.
/** One reading for each open question. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- as a type, readings are still taken for any record of words
export type Readings = {
  /** Does an ordinary disease need two years of stage in the last five, as a page of 2019 prints? */
  readonly 'unread-2-of-5-rule': ReadingOf<'unread-2-of-5-rule'>
  /** Table 3 says "20-23", "23-25": to which band does the edge belong? */
  readonly 'age-band-edge': ReadingOf<'age-band-edge'>
  /** Could a person past the standard age open an invalidity right under Law 263/2010 before 2018-01-01? */
  readonly 'age-limit-before-2018': ReadingOf<'age-limit-before-2018'>
  /** When did the age condition that decision 680/2012 struck down stop to bind? */
  readonly 'ccr-680-2012': ReadingOf<'ccr-680-2012'>
  /** Do posted workers of Law 360/2023 art. 61(4) need a contribution stage? */
  readonly 'posted-worker-stage': ReadingOf<'posted-worker-stage'>
  /** Does the complete period of 30 years replace 35 in the potential stage of the notaries? */
  readonly 'notaries-complete-stage-30': ReadingOf<'notaries-complete-stage-30'>
  /** Does the pension start on the last day of sick pay or insurance, or on the day after? */
  readonly 'ceasing-day': ReadingOf<'ceasing-day'>
  /** Did degree III with an ordinary cause get a potential stage under Law 263/2010 as first in force? */
  readonly 'degree-III-before-2013': ReadingOf<'degree-III-before-2013'>
  /** Do Table 3, the degree and the standard age limit the potential stage of art. 76(3)? */
  readonly 'handicap-limits': ReadingOf<'handicap-limits'>
  /** Under Law 360/2023, must documents not presented or a programme left be imputable to suspend? */
  readonly 'imputable-documents': ReadingOf<'imputable-documents'>
  /** Could payment be suspended on own request before 2024-09-01? */
  readonly 'own-request-263': ReadingOf<'own-request-263'>
  /** Did the state of alert prolong the medical decisions to 2022-06-06? */
  readonly 'alert-validity': ReadingOf<'alert-validity'>
  /** Is a medical decision valid until 2020-05-15 covered by the emergency? */
  readonly 'emergency-window': ReadingOf<'emergency-window'>
  /** Do the 12 months to cessation run after a suspension of 2020-07-01 for want of medical documents? */
  readonly 'emergency-twelve-months': ReadingOf<'emergency-twelve-months'>
  /** Came to the review inside the 12 months, but decided again only after them: has payment ended? */
  readonly 'twelve-months-stop': ReadingOf<'twelve-months-stop'>
  /** Do the 12 months to cessation move over a non-working last day? */
  readonly 'twelve-months-roll': ReadingOf<'twelve-months-roll'>
  /** Under Law 263/2010, does a cause that was removed before its first day of suspension suspend at all? */
  readonly 'removed-before-suspension': ReadingOf<'removed-before-suspension'>
  /** Under Law 263/2010, is a missed review removed by the new decision or by coming to the review? */
  readonly 'cause-removed-day': ReadingOf<'cause-removed-day'>
  /** Under Law 360/2023, what resumes payment that was suspended after a convocation or a refusal? */
  readonly 'convocation-resumption': ReadingOf<'convocation-resumption'>
  /** Under Law 360/2023, does a new decision in a degree lift a suspension for a programme left? */
  readonly 'new-decision-lifts-programme': ReadingOf<'new-decision-lifts-programme'>
  /** Does time on the pension count towards the complete stage that exempts from review under Law 263/2010? */
  readonly 'exemption-stage-263': ReadingOf<'exemption-stage-263'>
  /** Does time on an invalidity pension before 2024-09-01 still count under Law 360/2023? */
  readonly 'pension-time-before-2024': ReadingOf<'pension-time-before-2024'>
  /** Under Law 360/2023, by when is a review made up for that was missed through no fault of the pensioner? */
  readonly 'moved-review-360': ReadingOf<'moved-review-360'>
  /** Does independent activity above the threshold suspend degrees I and II under Law 263/2010? */
  readonly 'independent-work-263': ReadingOf<'independent-work-263'>
  /** Suspended for work under Law 263/2010 and not resumed by 2024-09-01: is a request needed? */
  readonly 'work-suspension-across-2024': ReadingOf<'work-suspension-across-2024'>
  /** Decided again before 2024-09-01 and resumption not yet asked for: is a request still needed from then on? */
  readonly 'resumption-across-2024': ReadingOf<'resumption-across-2024'>
  /** Suspended on own request, then another cause came and went: which months before the request are paid? */
  readonly 'back-pay-after-other-cause': ReadingOf<'back-pay-after-other-cause'>
  /** Suspended at the standard age without the stage for old age: does payment end after 12 months or resume? */
  readonly 'suspended-without-old-age-right': ReadingOf<'suspended-without-old-age-right'>
  /** Does a suspension for review, documents, convocation, refusal or programme end at the conversion? */
  readonly 'conversion-while-suspended': ReadingOf<'conversion-while-suspended'>
  /** From which day of its month is the old-age amount paid, where the conversion falls inside a month? */
  readonly 'conversion-month': ReadingOf<'conversion-month'>
  /** From when is the pension due again under a ruling that gives back the degree? */
  readonly 'ruling-effect': ReadingOf<'ruling-effect'>
  /** Which potential stage has who got none in the first degree, III, and is placed in degree I or II from 2024-09-01? */
  readonly 'first-degree-without-potential': ReadingOf<'first-degree-without-potential'>
  /** Is the length of the potential stage counted again after a change of degree? */
  readonly 'degree-change-public': ReadingOf<'degree-change-public'>
  /** Changed to another degree from 2024-09-01, does a pension of Law 263/2010 take the monthly points of Law 360/2023? */
  readonly 'degree-change-rates': ReadingOf<'degree-change-rates'>
  /** Which degree gives the notaries' monthly points after a change of degree? */
  readonly 'notaries-points-after-change': ReadingOf<'notaries-points-after-change'>
  /** Is the amount due for August 2024 still the least that is paid after a change of degree? */
  readonly 'old-amount-after-degree-change': ReadingOf<'old-amount-after-degree-change'>
  /** Do the days of a stage count pro rata in points, or are they dropped? */
  readonly 'stage-arithmetic': ReadingOf<'stage-arithmetic'>
  /** How is the fifth decimal of points and of the average annual score rounded? */
  readonly 'points-fifth-decimal': ReadingOf<'points-fifth-decimal'>
  /** Did the recalculation of 2024-09-01 keep the potential points at the rates of Law 263/2010? */
  readonly 'recalculation-2024-points': ReadingOf<'recalculation-2024-points'>
  /** From which month was the correction index of rights opened from 2011-01-01 to 2013-01-22 due? */
  readonly 'index-before-2013': ReadingOf<'index-before-2013'>
  /** Is the average annual score rounded again after the correction index? */
  readonly 'indexed-score': ReadingOf<'indexed-score'>
  /** Is half of the gross minimum wage paid up to a whole leu, or exactly? */
  readonly 'allowance-rounding-360': ReadingOf<'allowance-rounding-360'>
  /** Is the health contribution on pensions rounded as the income tax is? */
  readonly 'health-rounding': ReadingOf<'health-rounding'>
  /** Of several pensions, does the part free of health contribution and tax count once for each payer or once for the person? */
  readonly 'net-several-pensions': ReadingOf<'net-several-pensions'>
  /** Do terms in days leave out both their first and their last day? */
  readonly 'term-counting': ReadingOf<'term-counting'>
  /** Were contestation terms suspended from 2020-03-16 to 2020-05-14? */
  readonly 'terms-in-emergency': ReadingOf<'terms-in-emergency'>
  /** Does the notaries' sending deadline move from a non-working day, and the effect with it? */
  readonly 'notaries-deadline-holiday': ReadingOf<'notaries-deadline-holiday'>
  /** Were pension decisions issued from 2024-01-01 to 2024-08-31 contested at the tribunal or the commission? */
  readonly 'pension-contest-2024': ReadingOf<'pension-contest-2024'>
}

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
