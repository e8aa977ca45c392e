import { type Fault, fault } from '../schema/faults.js'

interface Part {
  readonly [name: string]: unknown
}

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An id that the language has words for; another comes from another version, or from no finding at all. */
export const faultsOfId = (words: object, part: unknown, name: string, path: string): readonly Fault[] => {
  if (!isPart(part)) return [fault(path, 'not-an-object')]
  const id = part[name]
  const at = `${path}.${name}`
  if (id === undefined) return [fault(at, 'missing')]
  return typeof id === 'string' && Object.hasOwn(words, id) ? [] : [fault(at, 'not-allowed')]
}

export const faultsOfList = (
  list: unknown,
  path: string,
  faultsOf: (item: unknown, path: string) => readonly Fault[],
): readonly Fault[] =>
  Array.isArray(list)
    ? list.flatMap((item, index) => faultsOf(item, `${path}.${index}`))
    : [fault(path, list === undefined ? 'missing' : 'not-a-list')]
