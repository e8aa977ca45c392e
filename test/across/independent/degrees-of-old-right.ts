import { dateText, dayNumber, firstOfNextMonth } from './day-number.js'
import type { DecimalInput, Degree } from './facts.js'
import { refuse } from './refusal.js'

// The degrees of a pension opened before 2011, each from the first of the month after its decision.

export interface OldRightDecision {
  readonly issuedOn: string
  readonly degree: Degree
  /** The score in the new degree, as the house reckoned it; asked of decisions before 2024-09-01. */
  readonly averageScore?: DecimalInput | undefined
}

export interface DegreeChange extends OldRightDecision {
  readonly from: string
}

/** Of the decisions of one month the last has an effect; two of one day that differ contradict each other. */
const lastOfMonth = (decisions: readonly OldRightDecision[]): readonly OldRightDecision[] => {
  const inOrder = [...decisions].sort((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1))
  for (const [place, decision] of inOrder.entries()) {
    if (decision.issuedOn < '2011-01-01') return refuse('law-in-force')
    const next = inOrder[place + 1]
    if (next?.issuedOn === decision.issuedOn && next.degree !== decision.degree) {
      return refuse('contradictory-decisions')
    }
  }
  return inOrder.filter(
    ({ issuedOn }, place) => inOrder[place + 1]?.issuedOn.slice(0, 7) !== issuedOn.slice(0, 7),
  )
}

/** A decision in the degree in force changes nothing, neither the amount nor its points. */
export const degreeChanges = (
  first: Degree,
  decisions: readonly OldRightDecision[],
): readonly DegreeChange[] => {
  const changes: DegreeChange[] = []
  for (const decision of lastOfMonth(decisions)) {
    if (decision.degree === (changes.at(-1)?.degree ?? first)) continue
    changes.push({ ...decision, from: dateText(firstOfNextMonth(dayNumber(decision.issuedOn))) })
  }
  return changes
}
