/** A place at which two plain values differ: the names that lead there, without the places in lists, and what stands there. */
export interface DifferingLeaf {
  readonly path: readonly string[]
  /** What the first value has there; where it has nothing, what the second has. */
  readonly value: unknown
}

type Whole = Readonly<Record<string, unknown>>

const isWhole = (value: unknown): value is Whole => typeof value === 'object' && value !== null

const partOf = (value: unknown, name: string): unknown =>
  isWhole(value) && Object.hasOwn(value, name) ? value[name] : undefined

const namesIn = (value: unknown): readonly string[] => (isWhole(value) ? Object.keys(value) : [])

/** A place in a list is no name. */
const namedIn = (path: readonly string[], value: unknown, name: string): readonly string[] =>
  Array.isArray(value) ? path : [...path, name]

/** Every place at which two plain values differ, leaf by leaf; a leaf that only one of them has differs too. */
export const differingLeaves = (
  one: unknown,
  other: unknown,
  path: readonly string[] = [],
): readonly DifferingLeaf[] => {
  if (!isWhole(one) && !isWhole(other)) return one === other ? [] : [{ path, value: one ?? other }]
  const names = new Set([...namesIn(one), ...namesIn(other)])
  return [...names].flatMap(name =>
    differingLeaves(partOf(one, name), partOf(other, name), namedIn(path, isWhole(one) ? one : other, name)),
  )
}
