import * as library from '../../src/index.js'

export interface Answer {
  readonly value?: unknown
  readonly notCovered?: library.NotCoveredError
  /** `act provision` of every step, of every section where there are sections. */
  readonly cited: readonly string[]
}

interface WithSteps {
  readonly steps: readonly { readonly citation: { readonly act: string; readonly provision: string } }[]
}

const hasSteps = (part: unknown): part is WithSteps =>
  typeof part === 'object' && part !== null && 'steps' in part

const isFinding = (result: unknown): result is WithSteps & { readonly value: unknown } =>
  hasSteps(result) && 'value' in result

const citedBy = (result: unknown): readonly string[] => {
  const parts = hasSteps(result)
    ? [result]
    : typeof result === 'object' && result !== null
      ? Object.values(result)
      : []
  return parts
    .filter(hasSteps)
    .flatMap(({ steps }) => steps.map(({ citation }) => `${citation.act} ${citation.provision}`))
}

/** Asks a public function by its name: the value of a finding, or the whole of what has no value of its own. */
export const askByName = (name: string, facts: unknown, options: unknown): Answer => {
  const ask: unknown = (library as Readonly<Record<string, unknown>>)[name]
  if (typeof ask !== 'function') throw new TypeError(`${name} is no public function`)
  try {
    const result: unknown = options === undefined ? ask(facts) : ask(facts, options)
    return { value: isFinding(result) ? result.value : result, cited: citedBy(result) }
  } catch (error) {
    if (error instanceof library.NotCoveredError) return { notCovered: error, cited: [] }
    throw error
  }
}
