import type { CivilDate, CivilMonth } from '../../../src/index.js'
import { type PaymentState, stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { monthsLater } from '../../across/arbitraries/dates.js'
import { type LifeEvent, lifeIn, type Paid, plain, withEvents } from './random-lives.js'
import { pensioner, SUSPENDING } from './suspending-events.js'

/** The days of two events, less than twelve months apart, and that of what lifts them. */
export const TIMES: Readonly<Record<string, readonly [CivilDate, CivilDate, CivilDate]>> = {
  'before 2024-09-01': ['2022-03-10', '2022-05-20', '2022-08-16'],
  'on the eve of 2024-09-01': ['2024-08-05', '2024-08-25', '2024-12-16'],
  'across 2024-09-01': ['2024-07-10', '2024-10-20', '2025-01-16'],
  'after 2024-09-01': ['2025-02-10', '2025-04-25', '2025-07-16'],
}

const CAUSES = Object.keys(SUSPENDING)

/** Each with each in both orders, and each twice. */
export const PAIRS = CAUSES.flatMap(one => CAUSES.map(other => [one, other] as const))

export const monthsFrom = (day: CivilDate): readonly CivilMonth[] =>
  Array.from(
    { length: 40 },
    (_, place) => monthsLater(`${day.slice(0, 7)}-01`, place).slice(0, 7) as CivilMonth,
  )

export const statesOf = (
  events: readonly LifeEvent[],
  paid: Paid,
  months: readonly CivilMonth[],
): readonly PaymentState[] => {
  const life = lifeIn(withEvents(pensioner, events))
  if (!life) throw new Error(`not a life: ${JSON.stringify(events)}`)
  return months.map(month => stateInMonth(life, paid, month))
}

/** Of causes that begin on one day none comes first. */
export const suspendedFor = (names: readonly string[]): string => `suspended ${[...names].sort().join(', ')}`

export const sortedText = (state: PaymentState): string =>
  state.state === 'suspended'
    ? suspendedFor(state.causes.map(({ cause, from }) => `${cause} ${from}`))
    : plain(state)
