import { deepFreeze } from '../values/frozen.js'
import { OPEN_QUESTION_IDS, type OpenQuestionId, READINGS_OF } from './open-questions.js'

const TEXTS: Readonly<Record<OpenQuestionId, string>> = {
  'age-band-edge': 'Table 3 says "20-23", "23-25": to which band does the edge belong?',
  'age-limit-before-2018':
    'Could a person past the standard age open an invalidity right under Law 263/2010 before 2018-01-01?',
  'alert-validity': 'Did the state of alert prolong the medical decisions to 2022-06-06?',
  'allowance-rounding-360': 'Is half of the gross minimum wage paid up to a whole leu, or exactly?',
  'back-pay-after-other-cause':
    'Suspended on own request, then another cause came and went: which months before the request are paid?',
  'cause-removed-day':
    'Under Law 263/2010, is a missed review removed by the new decision or by coming to the review?',
  'ccr-680-2012': 'When did the age condition that decision 680/2012 struck down stop to bind?',
  'ceasing-day': 'Does the pension start on the last day of sick pay or insurance, or on the day after?',
  'conversion-month':
    'From which day of its month is the old-age amount paid, where the conversion falls inside a month?',
  'conversion-while-suspended':
    'Does a suspension for review, documents, convocation, refusal or programme end at the conversion?',
  'convocation-resumption':
    'Under Law 360/2023, what resumes payment that was suspended after a convocation or a refusal?',
  'degree-change-public': 'Is the length of the potential stage counted again after a change of degree?',
  'degree-change-rates':
    'Changed to another degree from 2024-09-01, does a pension of Law 263/2010 take the monthly points of Law 360/2023?',
  'degree-III-before-2013':
    'Did degree III with an ordinary cause get a potential stage under Law 263/2010 as first in force?',
  'emergency-twelve-months':
    'Do the 12 months to cessation run after a suspension of 2020-07-01 for want of medical documents?',
  'emergency-window': 'Is a medical decision valid until 2020-05-15 covered by the emergency?',
  'exemption-stage-263':
    'Does time on the pension count towards the complete stage that exempts from review under Law 263/2010?',
  'first-degree-without-potential':
    'Which potential stage has who got none in the first degree, III, and is placed in degree I or II from 2024-09-01?',
  'handicap-limits': 'Do Table 3, the degree and the standard age limit the potential stage of art. 76(3)?',
  'health-rounding': 'Is the health contribution on pensions rounded as the income tax is?',
  'imputable-documents':
    'Under Law 360/2023, must documents not presented or a programme left be imputable to suspend?',
  'independent-work-263':
    'Does independent activity above the threshold suspend degrees I and II under Law 263/2010?',
  'index-before-2013':
    'From which month was the correction index of rights opened from 2011-01-01 to 2013-01-22 due?',
  'indexed-score': 'Is the average annual score rounded again after the correction index?',
  'moved-review-360':
    'Under Law 360/2023, by when is a review made up for that was missed through no fault of the pensioner?',
  'net-several-pensions':
    'Of several pensions, does the part free of health contribution and tax count once for each payer or once for the person?',
  'new-decision-lifts-programme':
    'Under Law 360/2023, does a new decision in a degree lift a suspension for a programme left?',
  'notaries-complete-stage-30':
    'Does the complete period of 30 years replace 35 in the potential stage of the notaries?',
  'notaries-deadline-holiday':
    "Does the notaries' sending deadline move from a non-working day, and the effect with it?",
  'notaries-points-after-change': "Which degree gives the notaries' monthly points after a change of degree?",
  'own-request-263': 'Could payment be suspended on own request before 2024-09-01?',
  'old-amount-after-degree-change':
    'Is the amount due for August 2024 still the least that is paid after a change of degree?',
  'pension-contest-2024':
    'Were pension decisions issued from 2024-01-01 to 2024-08-31 contested at the tribunal or the commission?',
  'pension-time-before-2024':
    'Does time on an invalidity pension before 2024-09-01 still count under Law 360/2023?',
  'points-fifth-decimal': 'How is the fifth decimal of points and of the average annual score rounded?',
  'posted-worker-stage': 'Do posted workers of Law 360/2023 art. 61(4) need a contribution stage?',
  'recalculation-2024-points':
    'Did the recalculation of 2024-09-01 keep the potential points at the rates of Law 263/2010?',
  'removed-before-suspension':
    'Under Law 263/2010, does a cause that was removed before its first day of suspension suspend at all?',
  'resumption-across-2024':
    'Decided again before 2024-09-01 and resumption not yet asked for: is a request still needed from then on?',
  'ruling-effect': 'From when is the pension due again under a ruling that gives back the degree?',
  'stage-arithmetic': 'Do the days of a stage count pro rata in points, or are they dropped?',
  'suspended-without-old-age-right':
    'Suspended at the standard age without the stage for old age: does payment end after 12 months or resume?',
  'term-counting': 'Do terms in days leave out both their first and their last day?',
  'terms-in-emergency': 'Were contestation terms suspended from 2020-03-16 to 2020-05-14?',
  'twelve-months-roll': 'Do the 12 months to cessation move over a non-working last day?',
  'twelve-months-stop':
    'Came to the review inside the 12 months, but decided again only after them: has payment ended?',
  'unread-2-of-5-rule':
    'Does an ordinary disease need two years of stage in the last five, as a page of 2019 prints?',
  'work-suspension-across-2024':
    'Suspended for work under Law 263/2010 and not resumed by 2024-09-01: is a request needed?',
}

/** What the law leaves open, as a question, with its readings. */
export type OpenQuestions = {
  readonly [Q in OpenQuestionId]: {
    readonly question: string
    readonly readings: (typeof READINGS_OF)[Q]
  }
}

/** Points that the law leaves open, for who shows them; the first reading is the default. */
export const OPEN_QUESTIONS: OpenQuestions = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ OPEN_QUESTION_IDS.map(id => [id, { question: TEXTS[id], readings: READINGS_OF[id] }]),
  ) as OpenQuestions,
)
