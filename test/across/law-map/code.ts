import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as library from '../../../src/index.js'

const SOURCES = new URL('../../../src/law/', import.meta.url)
const ROOT = new URL('../../../', import.meta.url)

const textOf = (file: string): string => readFileSync(new URL(file, SOURCES), 'utf8')

/** The ids of the registry, read where they are declared: a type leaves nothing to ask at run time. */
export const RULE_IDS: readonly string[] = readdirSync(new URL('registry/', SOURCES))
  .map(file => textOf(`registry/${file}`))
  .flatMap(text => [...text.matchAll(/^ {2}'([\w-]+\.[\w-]+)'/gm)].map(([, id]) => id))

/** The names under which the library refuses. */
export const REFUSALS: readonly string[] = [...textOf('not-covered.ts').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(
  ([, name]) => name,
)

const PUBLIC: Readonly<Record<string, unknown>> = library

export const isPublicFunction = (name: string): boolean => typeof PUBLIC[name] === 'function'

/** A case by its name, or a test by its path. */
export const evidenceExists = (name: string): boolean =>
  existsSync(new URL(name.includes('/') ? name : `test/cases/${name}.json`, ROOT))

interface Asked {
  readonly function: string
  readonly facts: unknown
  readonly options?: unknown
  readonly notCovered?: { readonly what?: string }
}

export const checksOf = (name: string): readonly Asked[] => {
  const text = readFileSync(new URL(`test/cases/${name}.json`, ROOT), 'utf8')
  return (JSON.parse(text) as { readonly checks: readonly Asked[] }).checks
}

const rulesIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null && 'steps' in part
    ? (part.steps as readonly { readonly rule: string }[]).map(({ rule }) => rule)
    : []

/** The rules that the steps of an answer name, of every section where there are sections. */
export const rulesApplied = ({ function: name, facts, options }: Asked): readonly string[] => {
  const answer = (PUBLIC[name] as (facts: unknown, options: unknown) => object)(facts, options)
  return [answer, ...Object.values(answer)].flatMap(rulesIn)
}
