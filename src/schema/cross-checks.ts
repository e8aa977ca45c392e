import type { CivilDate } from '../values/civil-date.js'
import { compareStages, type Stage } from '../values/stage.js'
import type { FaultCode } from './faults.js'
import type { CrossCheck } from './record.js'

const valueAt = (facts: unknown, path: string): unknown =>
  path.split('.').reduce((part, name) => (part as { [key: string]: unknown } | undefined)?.[name], facts)

/** Holds wherever one of the two is left out. */
const between =
  <V>(code: FaultCode, holds: (first: V, second: V) => boolean) =>
  (first: string, second: string, at: string): CrossCheck<object> => ({
    reads: [first, second],
    at,
    code,
    holds: facts => {
      const [a, b] = [valueAt(facts, first), valueAt(facts, second)]
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
