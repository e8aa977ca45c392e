import { deepFreeze } from '../values/frozen.js'

const QUESTIONS = {
  'age-band-edge': {
    question: 'Table 3 says "20-23", "23-25": to which band does the edge belong?',
    readings: ['lower-included', 'upper-included'],
  },
  'age-limit-before-2018': {
    question:
      'Could a person past the standard age open an invalidity right under Law 263/2010 before 2018-01-01?',
    readings: ['not-entitled', 'entitled-without-potential-stage'],
  },
  'alert-validity': {
    question: 'Did the state of alert prolong the medical decisions to 2022-06-06?',
    readings: ['no', 'yes'],
  },
  'allowance-rounding-360': {
    question: 'Is half of the gross minimum wage paid up to a whole leu, or exactly?',
    readings: ['up-to-leu', 'exact'],
  },
  'ccr-680-2012': {
    question: 'When did the age condition that decision 680/2012 struck down stop to bind?',
    readings: ['from-2012-06-26', 'never-bound', 'until-2013-03-15'],
  },
  'ceasing-day': {
    question: 'Does the pension start on the last day of sick pay or insurance, or on the day after?',
    readings: ['day-after-last-paid', 'last-paid-day'],
  },
  'degree-change-public': {
    question: 'Is the length of the potential stage counted again after a change of degree?',
    readings: ['retested-original-length', 'recounted'],
  },
  'degree-III-before-2013': {
    question:
      'Did degree III with an ordinary cause get a potential stage under Law 263/2010 as first in force?',
    readings: ['granted', 'art-74-only'],
  },
  'emergency-window': {
    question: 'Is a medical decision valid until 2020-05-15 covered by the emergency?',
    readings: ['notice', 'decree'],
  },
  'handicap-limits': {
    question: 'Do Table 3, the degree and the standard age limit the potential stage of art. 76(3)?',
    readings: ['cap-applies-gates-do-not', 'all-apply', 'none-applies'],
  },
  'independent-work-263': {
    question: 'Does independent activity above the threshold suspend degrees I and II under Law 263/2010?',
    readings: ['suspended-above-threshold', 'allowed'],
  },
  'indexed-score': {
    question: 'Is the average annual score rounded again after the correction index?',
    readings: ['five-decimals', 'exact'],
  },
  'notaries-complete-stage-30': {
    question: 'Does the complete period of 30 years replace 35 in the potential stage of the notaries?',
    readings: ['no', 'yes'],
  },
  'notaries-deadline-holiday': {
    question: "Does the notaries' sending deadline move from a non-working day, and the effect with it?",
    readings: ['does-not-move', 'moves-to-next-working-day'],
  },
  'notaries-points-after-change': {
    question: "Which degree gives the notaries' monthly points after a change of degree?",
    readings: ['new-degree', 'first-degree'],
  },
  'pension-contest-2024': {
    question:
      'Were pension decisions issued from 2024-01-01 to 2024-08-31 contested at the tribunal or the commission?',
    readings: ['tribunal-45', 'commission-30'],
  },
  'pension-time-before-2024': {
    question: 'Does time on an invalidity pension before 2024-09-01 still count under Law 360/2023?',
    readings: ['counts-as-non-contributory', 'does-not-count'],
  },
  'points-fifth-decimal': {
    question: 'How is the fifth decimal of points and of the average annual score rounded?',
    readings: ['half-up', 'up', 'truncate'],
  },
  'posted-worker-stage': {
    question: 'Do posted workers of Law 360/2023 art. 61(4) need a contribution stage?',
    readings: ['needed', 'not-needed'],
  },
  'recalculation-2024-points': {
    question: 'Did the recalculation of 2024-09-01 keep the potential points at the rates of Law 263/2010?',
    readings: ['kept', 'at-new-rates'],
  },
  'removed-before-suspension': {
    question:
      'Under Law 263/2010, does a cause that was removed before its first day of suspension suspend at all?',
    readings: ['never-suspended', 'suspended-until-request'],
  },
  'resumption-across-2024': {
    question:
      'Decided again before 2024-09-01 and resumption not yet asked for: is a request still needed from then on?',
    readings: ['request-needed', 'from-2024-09-01'],
  },
  'stage-arithmetic': {
    question: 'Do the days of a stage count pro rata in points, or are they dropped?',
    readings: ['thirty-day-months', 'whole-months'],
  },
  'term-counting': {
    question: 'Do terms in days leave out both their first and their last day?',
    readings: ['free-days', 'calendar-days'],
  },
  'terms-in-emergency': {
    question: 'Were contestation terms suspended from 2020-03-16 to 2020-05-14?',
    readings: ['not-suspended', 'suspended'],
  },
  'twelve-months-roll': {
    question: 'Do the 12 months to cessation move over a non-working last day?',
    readings: ['no', 'yes'],
  },
  'unread-2-of-5-rule': {
    question: 'Does an ordinary disease need two years of stage in the last five, as a page of 2019 prints?',
    readings: ['not-applied', 'applied'],
  },
} as const

/**
 * Points that the law, or what could be read of it, leaves open. The first reading is the default.
 *
 * A rule asks for the reading it works under and knows nothing else about this: what the other readings would
 * give is found by asking the whole question again under each of them.
 */
export const OPEN_QUESTIONS: typeof QUESTIONS = /* @__PURE__ */ deepFreeze(QUESTIONS)

export type OpenQuestionId = keyof typeof OPEN_QUESTIONS
export type ReadingOf<Q extends OpenQuestionId> = (typeof OPEN_QUESTIONS)[Q]['readings'][number]
/** One reading for each open question. */
export type Readings = { readonly [Q in OpenQuestionId]: ReadingOf<Q> }

export const OPEN_QUESTION_IDS = /* @__PURE__ */ Object.keys(OPEN_QUESTIONS) as OpenQuestionId[]

export const readingsOf = <Q extends OpenQuestionId>(question: Q): readonly ReadingOf<Q>[] =>
  OPEN_QUESTIONS[question].readings

/** The readings of a question whose id is only known to be one. */
export const readingsOfId = (question: string): readonly string[] => readingsOf(question as OpenQuestionId)

/** The caller's readings over the defaults. */
export const completeReadings = (chosen: Partial<Readings>): Readings =>
  Object.fromEntries(
    OPEN_QUESTION_IDS.map(question => [question, chosen[question] ?? readingsOf(question)[0]]),
  ) as Readings
