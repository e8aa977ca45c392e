import type { CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import { compareStages, type Stage } from '../values/stage.js'
import type { CrossCheck } from './check.js'
import type { FaultCode } from './faults.js'

/** Holds wherever one of the two is left out. */
const between =
  <V>(code: FaultCode, holds: (first: V, second: V) => boolean) =>
  (first: string, second: string, at: string): CrossCheck<object> => ({
    reads: [first, second],
    at,
    beside: at === first ? second : first,
    code,
    holds: facts => {
      const [a, b] = [partAt(facts, first), partAt(facts, second)]
      return a === undefined || b === undefined || holds(a as V, b as V)
    },
  })

const inOrder = between<CivilDate>('before-earlier-event', (earlier, later) => earlier <= later)
const born = between<CivilDate>('not-after-birth', (birth, day) => birth < day)
const contained = between<Stage>('longer-than-whole', (part, whole) => compareStages(part, whole) <= 0)

/** Of two days that follow one another in law, the later is not before the earlier. */
export const notBefore = (earlier: string, later: string): CrossCheck<object> =>
  inOrder(earlier, later, later)

/** Days that follow one another in law, whichever of them are given. */
export const inSequence = (...days: readonly string[]): readonly CrossCheck<object>[] =>
  days.flatMap((earlier, index) => days.slice(index + 1).map(later => notBefore(earlier, later)))

/** A day in a person's insured life comes after the birth. */
export const afterBirth = (day: string, birthDate = 'birthDate'): CrossCheck<object> =>
  born(birthDate, day, day)

/** A stage that is part of another is not longer than it. */
export const partOf = (part: string, whole: string): CrossCheck<object> => contained(part, whole, part)

/** What a flag says to be there on a day, and the last days of what it can have been. */
interface LastingTo {
  readonly flag: string
  readonly day: string
  readonly last: string
  /** Where this is a later last day, it counts. */
  readonly orLast: string
}

/** What was there on a day has not ended before it. */
export const lastingTo = ({ flag, day, last, orLast }: LastingTo): CrossCheck<object> => ({
  reads: [flag, day, last, orLast],
  at: last,
  beside: flag,
  code: 'contradictory',
  holds: facts => {
    const on = partAt(facts, day) as CivilDate | undefined
    const [ended, orEnded] = [partAt(facts, last), partAt(facts, orLast)] as (CivilDate | undefined)[]
    if (partAt(facts, flag) !== true || on === undefined || ended === undefined) return true
    return ended >= on || (orEnded !== undefined && orEnded >= on)
  },
})
