import * as library from '../../../../src/index.js'
import type { Assessment, Section } from '../../../../src/index.js'
import { CASES } from '../../../../src/cases/index.js'

export type Answer = Section<unknown> | Assessment
type Ask = (facts: unknown) => unknown

const FUNCTIONS = library as unknown as Readonly<Record<string, Ask | undefined>>

const answered = (name: string, facts: unknown): readonly Answer[] => {
  const answer = FUNCTIONS[name]?.(facts)
  return name === 'assessSystems' ? Object.values(answer as Record<string, Assessment>) : [answer as Answer]
}

/** A refusal is what a section of an assessment would say in its place. */
const answersOf = (name: string, facts: unknown): readonly Answer[] => {
  try {
    return answered(name, facts)
  } catch (error) {
    if (!(error instanceof library.NotCoveredError)) return []
    return [{ status: 'not-covered', what: error.what } as unknown as Answer]
  }
}

/** Every answer to the legal cases. */
export const ANSWERS: readonly Answer[] = CASES.flatMap(({ checks }) =>
  checks.flatMap(({ function: name, facts }) => answersOf(name, facts)),
)
