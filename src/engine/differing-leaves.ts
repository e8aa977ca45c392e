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

/** Walks down both at once; `path` is where it stands, and a place in a list is no name. */
const walk = (one: unknown, other: unknown, path: string[], found: DifferingLeaf[]): void => {
  if (one === other) return
  if (!isWhole(one) && !isWhole(other)) {
    found.push({ path: [...path], value: one ?? other })
    return
  }
  const isList = Array.isArray(isWhole(one) ? one : other)
  const into = (name: string): void => {
    if (!isList) path.push(name)
    walk(partOf(one, name), partOf(other, name), path, found)
    if (!isList) path.pop()
  }
  for (const name of namesIn(one)) into(name)
  for (const name of namesIn(other)) if (!isWhole(one) || !Object.hasOwn(one, name)) into(name)
}

/** Every place at which two plain values differ, leaf by leaf; a leaf that only one of them has differs too. */
export const differingLeaves = (one: unknown, other: unknown): readonly DifferingLeaf[] => {
  const found: DifferingLeaf[] = []
  walk(one, other, [], found)
  return found
}
