import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readCases } from '../../../tools/cases.mjs'
import * as library from '../../../src/index.js'

const ROOT = new URL('../../../', import.meta.url)
const SOURCES = new URL('src/', ROOT)
const CASES = new Map<string, unknown>(readCases() as [string, unknown][])

const textOf = (file: string): string => readFileSync(new URL(file, SOURCES), 'utf8')

/** The ids of the registry, read where they are declared: a type leaves nothing to ask at run time. */
export const RULE_IDS: readonly string[] = readdirSync(SOURCES, {
  recursive: true,
  encoding: 'utf8',
})
  .filter(file => file.endsWith('/steps.ts'))
  .sort()
  .map(textOf)
  .flatMap(text => [...text.matchAll(/^ {2}'([\w-]+\.[\w-]+)'/gm)].map(([, id]) => id))

/** The names under which the library refuses. */
export const REFUSALS: readonly string[] = [
  ...textOf('law/not-covered.ts').matchAll(/^ {2}\| '([\w-]+)'/gm),
].map(([, name]) => name)

const PUBLIC: Readonly<Record<string, unknown>> = library

export const isPublicFunction = (name: string): boolean => typeof PUBLIC[name] === 'function'

/** A case by its name, or a test by its path. */
export const evidenceExists = (name: string): boolean =>
  name.includes('/') ? existsSync(new URL(name, ROOT)) : CASES.has(name)

interface Asked {
  readonly function: string
  readonly facts: unknown
  readonly options?: unknown
  readonly notCovered?: { readonly what?: string }
}

export const checksOf = (name: string): readonly Asked[] =>
  (CASES.get(name) as { readonly checks: readonly Asked[] }).checks

const rulesIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null && 'steps' in part
    ? (part.steps as readonly { readonly rule: string }[]).map(({ rule }) => rule)
    : []

/** The rules that the steps of an answer name, of every section where there are sections. */
export const rulesApplied = ({ function: name, facts, options }: Asked): readonly string[] => {
  const answer = (PUBLIC[name] as (facts: unknown, options: unknown) => object)(facts, options)
  return [answer, ...Object.values(answer)].flatMap(rulesIn)
}
