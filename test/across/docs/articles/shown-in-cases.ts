import * as library from '../../../../src/index.js'
import { CASES, type Check } from '../../../../src/cases/index.js'
import { placeOf } from './law-text.js'

export interface Shown {
  readonly rules: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
}

interface Cited {
  readonly rule: string
  readonly citation: { readonly act: string; readonly provision: string }
}

const FUNCTIONS: Readonly<Record<string, unknown>> = library

const stepsIn = (part: unknown): readonly Cited[] =>
  typeof part === 'object' && part !== null && 'steps' in part ? (part.steps as readonly Cited[]) : []

/** The steps of an answer, of every section where there are sections. A refusal has none. */
const stepsOf = ({ function: name, facts, options, notCovered }: Check): readonly Cited[] => {
  if (notCovered) return []
  const answer = (FUNCTIONS[name] as (facts: unknown, options: unknown) => object)(facts, options)
  return [answer, ...Object.values(answer)].flatMap(stepsIn)
}

/** By place: the rules that cite it when the cases are asked, and the cases in which they do. */
export const shownInCases = (): ReadonlyMap<string, Shown> => {
  const shown = new Map<string, { rules: Set<string>; cases: Set<string> }>()
  for (const { id, checks } of CASES) {
    for (const { rule, citation } of checks.flatMap(stepsOf)) {
      const place = placeOf(citation.act, citation.provision)
      const { rules, cases } = shown.get(place) ?? { rules: new Set<string>(), cases: new Set<string>() }
      shown.set(place, { rules: rules.add(rule), cases: cases.add(id) })
    }
  }
  return shown
}
