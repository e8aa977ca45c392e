import type { Random } from '../../comparison/random.js'

export type Path = readonly (string | number)[]

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A copy that can be spoiled; a function stays what it is. */
export const copyOf = <T>(value: T): T => {
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, place) => copyOf(value[place] as unknown)) as T
  return isHolder(value)
    ? (Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)])) as T)
    : value
}

/** Some way down, now and then less far: large answers are not listed for one place of theirs. */
export const somePlace = (root: unknown, random: Random): Path => {
  const path: (string | number)[] = []
  let here = root
  while (isHolder(here)) {
    const names = Object.keys(here)
    if (names.length === 0 || (path.length > 0 && random.chance(0.3))) break
    const name = random.pick(names)
    path.push(name)
    here = here[name]
  }
  return path
}

export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, name) => (isHolder(here) ? here[name] : undefined), root)

/** Where something unreadable stands on the way, there is none. */
const holderOf = (root: unknown, path: Path): Record<string, unknown> | undefined => {
  try {
    const holder = valueAt(root, path.slice(0, -1))
    return isHolder(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/** What is put where it cannot be is left. */
const tried = (change: () => unknown): void => {
  try {
    change()
  } catch {
    // A Proxy of the caller that lets nothing be changed.
  }
}

/** Never by assignment: a name of all objects is a name like any other. */
export const put = (root: unknown, path: Path, value: unknown): void => {
  const [holder, name] = [holderOf(root, path), path.at(-1)]
  if (!holder || name === undefined) return
  tried(() =>
    Reflect.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true }),
  )
}

export const takeOut = (root: unknown, path: Path): void => {
  const [holder, name] = [holderOf(root, path), path.at(-1)]
  if (holder && name !== undefined) tried(() => Reflect.deleteProperty(holder, name))
}
