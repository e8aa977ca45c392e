import { readdirSync, readFileSync } from 'node:fs'

const SOURCES = new URL('../../../src/', import.meta.url)

const textsOf = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, SOURCES), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(new URL(`${folder}${name}`, SOURCES), 'utf8'))

/**
 * What the language reads of every object by itself. Who adds one of these breaks every program beside it, the
 * libraries under this one included: a property descriptor inherits `get` and `set`, an iterator `return`, what is
 * written as JSON `toJSON`, and every list goes on behind its end where `0` or `1` is a name of all objects.
 */
const READ_BY_THE_LANGUAGE: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'get',
  'set',
  'return',
  'toJSON',
])

const namesIn = (folder: string, pattern: RegExp): readonly string[] =>
  [...new Set(textsOf(folder).flatMap(text => text.match(pattern) ?? []))]
    .filter(name => !READ_BY_THE_LANGUAGE.has(name) && !/^\d+$/.test(name))
    .sort()

/** Every name and every word of the sources: what is read after a point or out of braces, and the rows of tables. */
export const NAMES: readonly string[] = namesIn('', /(?<=')[\w.-]+(?=')|\b[A-Za-z_]\w*\b/g)

/** The fields of every input. */
export const FIELDS: readonly string[] = namesIn('schema/', /\b[a-z]\w*(?=\??: )/g)

/** What valibot reads of its own records, and may not find there. */
export const NAMES_OF_THE_VALIDATOR: readonly string[] = [
  'abortEarly',
  'abortPipeEarly',
  'default',
  'expected',
  'expects',
  'fallback',
  'input',
  'issues',
  'key',
  'label',
  'lang',
  'message',
  'path',
  'received',
  'requirement',
  'typed',
]
