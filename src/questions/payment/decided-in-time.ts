import type { DecisionInForce, Decisions } from './decisions.js'
import { type End, isBetween } from './end-of-payment.js'
import { covers } from './interruption.js'

type Undone = Decisions['undone']

/** Its effect would come while the pension has ended for another reason than the decision that it undoes, or itself. */
const takesEffectAfter = ({ event, from }: DecisionInForce, ends: readonly End[]): boolean =>
  ends.some(
    ({ on, until, eventOn, cause }) =>
      covers({ from: on, until }, from) &&
      (on < from || on <= event.on) &&
      !(cause === 'capacity-regained' && eventOn === event.on),
  )

/**
 * Given while the pension has ended by something else: the end that it rules on is over by its day, and what came after that end
 * bars nothing.
 */
const isRuledAfter = (
  { event, undoes }: DecisionInForce,
  ends: readonly (End | Undone[number])[],
): boolean => {
  const own = ends.find(({ eventOn }) => eventOn === undoes)
  return ends.some(end => (own === undefined || end.on <= own.on) && isBetween(event.on, end))
}

const findsItEnded = (decision: DecisionInForce, ends: readonly End[], undone: Undone): boolean => {
  const { event, undoes } = decision
  const all = [...ends, ...undone]
  if (undoes === undefined) return all.some(end => isBetween(event.on, end))
  // A court may give back what has ended by then: of a judgment it is the day of the effect that counts.
  return takesEffectAfter(decision, ends) || (undoes !== 'any' && isRuledAfter(decision, all))
}

/** The decisions that find the pension not ended, or undo its very end: after an end there are no others. */
export const decidedInTime = (
  decisions: readonly DecisionInForce[],
  ends: readonly End[],
  undone: Undone,
): readonly DecisionInForce[] => decisions.filter(decision => !findsItEnded(decision, ends, undone))
