import { differingLeaves, type DifferingLeaf } from '../engine/differing-leaves.js'

/**
 * What a point left open moves, the weightiest first: whether there is a right, its state or its ground; what is paid; a
 * day or a month; decimals of points alone.
 */
export const MOVES = ['right', 'lei', 'date', 'decimals'] as const

/** What another reading of an open question can change. */
export type Moves = (typeof MOVES)[number]

/** Every name under which a value has a sum, or what a sum is reckoned by in whole months. */
export const SUMS = [
  'lei',
  'recalculatedLei',
  'oldAmountKept',
  'socialIndemnityTopUp',
  'pension',
  'companionAllowance',
  'gross',
  'healthContribution',
  'incomeTax',
  'net',
  // A stage is years, months and days of what is paid for, and what bounds it is no right of its own.
  'years',
  'months',
  'days',
  'boundBy',
] as const

/** Every name under which a value has points, scores or indices: whether lei follow, the pension says. */
export const POINTS = [
  'monthly',
  'potential',
  'stability',
  'total',
  'totalPoints',
  'potentialPoints',
  'averageAnnualScore',
  'indexedScore',
] as const

/** Days in their own words: an age, days too late, whether a day lies inside a window. */
const DAYS = ['age', 'daysLate', 'daysLeft', 'dueInsideWindow'] as const

/** An article that is another one moves nothing. */
const ARTICLES = ['citation', 'citations'] as const

const DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/
const DECIMAL = /^-?\d+(\.\d+)?$/

const isUnder = (names: readonly string[], path: readonly string[]): boolean =>
  path.some(name => names.includes(name))

const movedBy = ({ path, value }: DifferingLeaf): Moves => {
  if (isUnder(ARTICLES, path) || isUnder(POINTS, path)) return 'decimals'
  if (isUnder(DAYS, path)) return 'date'
  const name = path.at(-1)
  if (name !== undefined && isUnder(SUMS, [name])) return 'lei'
  if (typeof value !== 'string') return 'right'
  if (DAY_OR_MONTH.test(value)) return 'date'
  return DECIMAL.test(value) ? 'decimals' : 'right'
}

/**
 * What the other readings of a point move, told from their values leaf by leaf by what each leaf is: a yes or no, a state, an
 * outcome, a cause, a ground or a law is the right; a stage counts as lei, because it is paid for. Of several, the weightiest.
 */
export const movesOf = (value: unknown, others: readonly unknown[]): Moves => {
  const moved = others.flatMap(other => differingLeaves(value, other)).map(movedBy)
  return MOVES.find(kind => moved.includes(kind)) ?? 'decimals'
}
