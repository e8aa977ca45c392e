import { day } from '../../grammar/en/dates.js'
import type { PersonWords } from '../person/words.js'

export const REMARKS: PersonWords['remarks'] = {
  'contestation-late': facts =>
    `A contestation was filed after the deadline${facts.length > 0 ? ` (${facts.join('; ')})` : ''}: it can be rejected as late, and the decision contested becomes final. If it was sent by post, the day of posting counts.`,
  'ruling-overdue': (_, on) =>
    `The commission had to rule on the contestation${on ? ` by ${day(on)}` : ' in its term'}; where it stays silent, the law does not say clearly whether the court is open at once: ask for a written answer.`,
  'facts-of-a-later-day': () =>
    'You also gave facts of a day that has not come: what follows from them holds only if it comes so.',
  'sum-of-an-earlier-month': () =>
    'The sums are those of the month named, which is over; for the present month they may be others.',
  'grant-later-than-the-law-gives': (_, on) =>
    `The start printed on the decision is later than the one the law gives${on ? ` (${day(on)})` : ''}: check the decision, the difference can be asked for.`,
  'grant-earlier-than-the-law-gives': (_, on) =>
    `The start printed on the decision is earlier than the one the law gives${on ? ` (${day(on)})` : ''}.`,
  'points-above-any-pay': () =>
    'The points are more than five for each year of contribution, which hardly any pay gives: check that they are the sum over the whole career, with the decimal point in its place.',
  'stage-of-more-than-a-life': () =>
    'The contribution stage is longer than the calendar since the age of 14, or than 50 years; only years in work group I or II, or in special conditions, count for more than themselves: check it.',
  'contributory-stage-above-the-whole': () =>
    'The contributory stage is longer than the whole stage of which it is a part; it may be that of a later day.',
  'older-than-a-hundred': () => 'By the birth date the person is over 100 years old: check the year.',
  'application-years-from-the-decision': () =>
    'The application lies years away from the medical decision: check both dates.',
  'grant-before-the-decision': () =>
    'The start printed lies before the medical decision, and nothing told explains it (being insured on that day, or an earlier application).',
  'day-far-ahead': () => 'A day told lies after the year 2100: check the year.',
  'held-to-be-own-fault': () =>
    'It was not said whether there was a good reason: it was held that there was none.',
  'held-to-be-of-both-payments': () =>
    'The suspension was held to be asked for the pension and the companion allowance alike.',
  'decision-held-to-be-of-a-late-review': () =>
    'The review of the last decision was held to have been attended after the 12 months; if it was before, tell the day.',
  'review-taken-as-made': () =>
    'The day of the review has passed, with no decision and no absence told: the review was taken as made.',
  'review-outside-its-window': () =>
    'The day set for the review lies outside the one to three years after the decision; it stays the day the physician set.',
  'event-suspends-nothing': () => 'Some of what happened suspends nothing, as no review was owed any more.',
  'event-without-effect': () =>
    'Some of what happened has no effect any more: the pension had ended or been converted, or the standard age was reached, from which no assessment changes anything.',
  'event-not-of-this-system': () =>
    'Some of what happened changes nothing here, as the published rules of this pension system say nothing of it.',
  'value-of-the-caller': facts =>
    `Values that you gave and that are not checked here${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
}
