import type { CivilDate } from '../values/civil-date.js'
import { compareStages, type Stage } from '../values/stage.js'
import type { CrossCheck } from './record.js'

type Named<N extends string, V> = { readonly [K in N]?: V | undefined }

/** The later of two days, where both are given, is not before the earlier. */
export const notBefore = <A extends string, B extends string>(
  earlier: A,
  later: B,
): CrossCheck<Named<A | B, CivilDate>> => ({
  reads: [earlier, later],
  at: later,
  code: 'before-earlier-event',
  holds: facts => {
    const [first, second] = [facts[earlier], facts[later]]
    return first === undefined || second === undefined || first <= second
  },
})

/** A day in a person's insured life comes after the birth. */
export const afterBirth = <N extends string>(name: N): CrossCheck<Named<N | 'birthDate', CivilDate>> => ({
  reads: ['birthDate', name],
  at: name,
  code: 'not-after-birth',
  holds: facts => {
    const [birth, day] = [facts['birthDate'], facts[name]]
    return birth === undefined || day === undefined || birth < day
  },
})

/** A stage that is part of another is not longer than it. */
export const partOf = <P extends string, W extends string>(
  part: P,
  whole: W,
): CrossCheck<Named<P | W, Stage>> => ({
  reads: [part, whole],
  at: part,
  code: 'longer-than-whole',
  holds: facts => {
    const [inner, outer] = [facts[part], facts[whole]]
    return inner === undefined || outer === undefined || compareStages(inner, outer) <= 0
  },
})
