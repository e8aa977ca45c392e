import { readdirSync, readFileSync } from 'node:fs'

const KINDS = ['official', 'file', 'derived'] as const

/** One question asked with one set of facts, and what the law answers. */
export interface Check {
  /** A public function, by its name in `src/index.ts`. */
  readonly function: string
  readonly facts: unknown
  readonly options?: unknown
  /** Fields of the value that must come back as they stand here; a value that is no object, as a whole. */
  readonly value?: unknown
  /** What a calculator in circulation says, and what must not come back. */
  readonly wrong?: unknown
  /** The refusal expected: `{ "what": …, "on": …, "knownFrom": …, "knownUntil": … }`, or fields of it. */
  readonly notCovered?: Readonly<Record<string, string>>
  /** Articles that the steps must cite: `"law-360-2023 art. 66"`. */
  readonly cites?: readonly string[]
}

/** A legal case: where it comes from, and what it decides. */
export interface CaseFile {
  readonly title: string
  readonly source: string
  readonly kind: (typeof KINDS)[number]
  readonly derivation?: string
  readonly checks: readonly Check[]
}

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value)

const EXPECTATIONS = ['value', 'wrong', 'notCovered', 'cites']

const faultsOfCheck = (check: Partial<Check>, index: number): readonly string[] => [
  ...(isText(check.function) ? [] : [`check ${index} names no function`]),
  ...('facts' in check ? [] : [`check ${index} gives no facts`]),
  ...(EXPECTATIONS.some(name => name in check) ? [] : [`check ${index} expects nothing`]),
]

/** What keeps a file from being a case at all. A case without its source proves nothing, however green it is. */
export const faultsOf = (file: Partial<CaseFile>): readonly string[] => [
  ...(isText(file.title) ? [] : ['the title is missing']),
  ...(isText(file.source) ? [] : ['the source is missing']),
  ...(KINDS.some(kind => kind === file.kind) ? [] : [`the kind is not one of ${KINDS.join(', ')}`]),
  ...(file.kind !== 'derived' || isText(file.derivation) ? [] : ['the derivation is missing']),
  ...(Array.isArray(file.checks) && file.checks.length > 0 ? [] : ['there is no check']),
  ...(Array.isArray(file.checks) ? file.checks.flatMap(faultsOfCheck) : []),
]

export const readCases = (): readonly (readonly [string, CaseFile])[] =>
  readdirSync(new URL('.', import.meta.url))
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(
      name => [name, JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as CaseFile] as const,
    )
