import type { Dossier } from '../../../src/index.js'

/** A group of facts, or a list: `events.0.degree` is a fact of the first event. */
type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

const childOf = (part: unknown, name: string): unknown => (isPart(part) ? part[name] : undefined)

export const factAt = (dossier: Dossier, path: string): unknown =>
  path.split('.').reduce<unknown>(childOf, dossier)

const put = (part: unknown, names: readonly string[], value: unknown): unknown => {
  const [name, ...rest] = names
  if (name === undefined) return value
  const child = put(childOf(part, name), rest, value)
  if (Array.isArray(part)) return part.map((item: unknown, place) => (place === Number(name) ? child : item))
  const { [name]: _, ...others } = isPart(part) ? part : {}
  if (child !== undefined) return { ...others, [name]: child }
  // A group without facts says no more than none.
  return Object.keys(others).length === 0 ? undefined : others
}

export const withFact = (dossier: Dossier, path: string, value: unknown): Dossier =>
  (put(dossier, path.split('.'), value) ?? {}) as Dossier

export const withoutFact = (dossier: Dossier, path: string): Dossier => withFact(dossier, path, undefined)

/** Stages are one fact, however many parts they have; so is a list of days. */
const isOneFact = (name: string, value: unknown): boolean =>
  !isPart(value) || /stage|closedDays/i.test(name) || (Array.isArray(value) && value.length === 0)

/** The paths of all facts that a dossier has. */
export const pathsOf = (dossier: object, prefix = ''): readonly string[] =>
  Object.entries(dossier).flatMap(([name, value]: [string, unknown]) =>
    isOneFact(name, value) ? [`${prefix}${name}`] : pathsOf(value as object, `${prefix}${name}.`),
  )
