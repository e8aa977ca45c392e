import { addMonths, type CivilDate } from '../values/civil-date.js'
import { partAt, partReader } from '../values/part-at.js'
import { compareStages, type Stage } from '../values/stage.js'
import type { CrossCheck } from './check.js'
import type { FaultCode } from './faults.js'

/** Nobody below 15 may be employed (Labour Code art. 13(3)); a year less leaves room for what older law may have let. */
export const WORKING_AGE = 14
const MONTHS_TO_WORKING_AGE = WORKING_AGE * 12

/** Holds wherever one of the two is left out. */
const between =
  <V>(code: FaultCode, holds: (first: V, second: V) => boolean) =>
  (first: string, second: string, at: string): CrossCheck<object> => {
    const [readFirst, readSecond] = [partReader(first), partReader(second)]
    return {
      reads: [first, second],
      at,
      beside: at === first ? second : first,
      code,
      holds: facts => {
        const a = readFirst(facts)
        if (a === undefined) return true
        const b = readSecond(facts)
        return b === undefined || holds(a as V, b as V)
      },
    }
  }

const inOrder = between<CivilDate>('before-earlier-event', (earlier, later) => earlier <= later)
const born = between<CivilDate>('not-after-birth', (birth, day) => birth < day)
/** Before the birth it is told by its own fault. */
const grown = between<CivilDate>(
  'below-working-age',
  (birth, day) => day <= birth || day >= addMonths(birth, MONTHS_TO_WORKING_AGE),
)
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

/** A day in a person's working life is not before its age. */
export const afterWorkingAge = (day: string, birthDate = 'birthDate'): CrossCheck<object> =>
  grown(birthDate, day, day)

/** What was done by somebody on a day was done by who was born by then. */
export const bornBy = (
  day: CivilDate,
  choice: string,
  is: string,
  birthDate: string,
): CrossCheck<object> => ({
  reads: [choice, birthDate],
  at: birthDate,
  beside: choice,
  code: 'not-born-yet',
  holds: facts => {
    const birth = partAt(facts, birthDate) as CivilDate | undefined
    return partAt(facts, choice) !== is || birth === undefined || birth <= day
  },
})

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
