import { readdirSync, readFileSync } from 'node:fs'

const SOURCES = new URL('../../src/', import.meta.url)

const sources = (): readonly string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(new URL(name, SOURCES), 'utf8'))

/**
 * What the language itself reads of every object; who adds one of these breaks each program on the page, the language's
 * own library included: a descriptor inherits `get`, an iterator `return`, everything written as JSON `toJSON`.
 */
const READ_BY_THE_LANGUAGE: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'get',
  'set',
  'return',
  'toJSON',
])

/** Whatever stands in the sources as the name of something: after a point, in braces, before a colon. */
export const NAMES: readonly string[] = [
  ...new Set(sources().flatMap(text => text.match(/\b[A-Za-z_]\w*\b/g) ?? [])),
]
  .filter(name => !READ_BY_THE_LANGUAGE.has(name))
  .sort()
