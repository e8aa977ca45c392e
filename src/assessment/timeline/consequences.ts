/** What follows where what is asked for by a day is not done, or what the day itself brings. */
export const CONSEQUENCES = [
  'payment-suspended',
  'payment-ends',
  'decision-final',
  'ruling-final',
  'pension-stands',
  'starts-at-registration',
  'paid-only-from-request',
  'months-lost',
  'sums-lost',
  'paid-as-found',
  'absence-counts-as-own-fault',
  'stays-suspended',
  'new-right-only',
] as const
/** What may follow a date of the timeline, by name. */
export type Consequence = (typeof CONSEQUENCES)[number]
