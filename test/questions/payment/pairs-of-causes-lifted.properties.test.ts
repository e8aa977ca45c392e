import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../../../src/index.js'
import type { PaymentState } from '../../../src/questions/payment/payment-state.js'
import { daysLater } from '../../across/arbitraries/dates.js'
import { monthsFrom, PAIRS, sortedText, statesOf, suspendedFor, TIMES } from './pairs.js'
import { BOTH, type LifeEvent, type Paid } from './random-lives.js'
import { following, SUSPENDING } from './suspending-events.js'

const decision = (on: CivilDate): LifeEvent => ({ id: 'review-decision', on, degree: 'I' })
const request = (on: CivilDate): LifeEvent => ({ id: 'resumption-requested', on: daysLater(on, 5) })

/** What may lift a cause, on one day or a few. */
const LIFTING: Readonly<Record<string, (on: CivilDate) => readonly LifeEvent[]>> = {
  'a decision': on => [decision(on)],
  'a request': on => [request(on)],
  'a decision and a request': on => [decision(on), request(on)],
  'the programme taken up again': on => [{ id: 'programme-resumed', on, requestedOn: on }],
  'the end of work and a request': on => [{ id: 'work-ended', on }, request(on)],
  'the option taken back': on => [{ id: 'allowance-option-back', on }],
}

const namesIn = (state: PaymentState | undefined): readonly string[] =>
  state?.state === 'suspended' ? state.causes.map(({ cause, from }) => `${cause} ${from}`) : []

const isPaidBack = (state: PaymentState | undefined): boolean =>
  state?.state === 'in-payment' && state.backPay === true

interface Alone {
  readonly states: readonly PaymentState[]
  readonly event: LifeEvent
}

/** Art. 102(2) of Law 360/2023: nothing comes back where another cause suspended or ended the payment in between. */
const isBarred = (own: Alone, other: Alone): boolean =>
  own.event.id !== other.event.id &&
  own.states.some((state, place) => {
    const beside = other.states[place]?.state
    return isPaidBack(state) && (beside === 'suspended' || beside === 'ended')
  })

const expectedIn = (place: number, both: readonly [Alone, Alone]): string => {
  const ends = both.flatMap(({ states }) => {
    const state = states[place]
    return state?.state === 'ended' ? [state] : []
  })
  const [end] = ends.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  if (end) return `ended ${end.on} ${end.cause}`
  const kept = both.flatMap((own, at) => {
    const other = both[1 - at]
    const isLost = isPaidBack(own.states[place]) && other !== undefined && isBarred(own, other)
    return isLost ? [`own-request ${following(own.event.on)}`] : namesIn(own.states[place])
  })
  if (kept.length > 0) return suspendedFor(kept)
  return both.some(({ states }) => isPaidBack(states[place])) ? 'in-payment backPay' : 'in-payment'
}

describe.each(Object.entries(TIMES))('two causes, %s', (_, [firstDay, secondDay, liftedOn]) => {
  const months = monthsFrom(firstDay)

  test.each(Object.entries(LIFTING))('and %s: each month has what either alone gives', (_, lifting) => {
    const after = lifting(liftedOn)
    const aloneOn = (day: CivilDate, paid: Paid): ReadonlyMap<string, Alone> =>
      new Map(
        Object.entries(SUSPENDING).map(([name, { event }]) => [
          name,
          { event: event(day), states: statesOf([event(day), ...after], paid, months) },
        ]),
      )
    for (const paid of BOTH) {
      const [firsts, seconds] = [aloneOn(firstDay, paid), aloneOn(secondDay, paid)]
      for (const [one, other] of PAIRS) {
        const [first, second] = [firsts.get(one), seconds.get(other)]
        if (!first || !second) throw new Error('unknown')
        const found = statesOf([first.event, second.event, ...after], paid, months)
        expect(
          found.map(state => sortedText(state)),
          `${paid}: ${one}, then ${other}`,
        ).toEqual(months.map((_, place) => expectedIn(place, [first, second])))
      }
    }
  })
})
