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
  'held-to-be-own-fault': () =>
    'It was not said why you stayed away: it was held that there was no good reason.',
  'held-to-be-of-both-payments': () =>
    'The suspension was held to be asked for the pension and the companion allowance alike.',
  'decision-held-to-be-of-a-late-review': () =>
    'It was held that you came to the review of the last decision after the 12 months; if you came before, tell the day.',
  'review-taken-as-made': () =>
    'The day of the review has passed, with no decision and no absence told: the review was taken as made.',
  'review-outside-its-window': () =>
    'The day set for the review lies outside the one to three years after the decision; it stays the day the physician set.',
  'event-suspends-nothing': () => 'Some absences suspend nothing, as no review is owed any more.',
  'event-without-effect': () =>
    'Some of what happened has no effect any more, as the pension had ended or been converted.',
  'value-of-the-caller': facts =>
    `Values that you gave and that are not checked here${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
}
