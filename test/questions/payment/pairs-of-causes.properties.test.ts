import { describe, expect, test } from 'vitest'
import type { CivilMonth } from '../../../src/index.js'
import { monthsFrom, PAIRS, sortedText, statesOf, suspendedFor, TIMES } from './pairs.js'
import { BOTH, type Paid } from './random-lives.js'
import { type Alone, SUSPENDING } from './suspending-events.js'

/** Of two ends the earlier counts, of one day that whose event is earlier; until then each keeps back for itself. */
const expectedIn = (month: CivilMonth, paid: Paid, both: readonly (Alone | undefined)[]): string => {
  const first = `${month}-01`
  const causes = both.filter(alone => alone !== undefined)
  const ends = causes.flatMap(({ ends: end }) => (end && end.on <= first ? [end] : []))
  const [end] = ends.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  if (end) return `ended ${end.on} ${end.cause}`
  const keeping = causes.filter(
    ({ from, until, of }) => of.includes(paid) && from <= first && (until === undefined || first < until),
  )
  const names = keeping.map(({ cause, from }) => `${cause} ${from}`)
  return names.length > 0 ? suspendedFor(names) : 'in-payment'
}

describe.each(Object.entries(TIMES))('two causes, %s, that nothing lifts', (_, [firstDay, secondDay]) => {
  const months = monthsFrom(firstDay)

  test.each(PAIRS)('%s, then %s: each month has what either alone gives', (one, other) => {
    const [first, second] = [SUSPENDING[one], SUSPENDING[other]]
    const events = [first?.event(firstDay), second?.event(secondDay)].filter(event => event !== undefined)
    const alone = [first?.alone(firstDay), second?.alone(secondDay)]
    for (const paid of BOTH)
      expect(statesOf(events, paid, months).map(state => sortedText(state))).toEqual(
        months.map(month => expectedIn(month, paid, alone)),
      )
  })
})
