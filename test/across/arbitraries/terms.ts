import fc from 'fast-check'
import type { CivilDate, EndOfTermFacts } from '../../../src/index.js'
import { closedDaysAfter, day } from './days.js'

const unit = fc.constantFrom('days' as const, 'months' as const, 'years' as const)

/** The lengths of the law, and others. */
export const length: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(1, 5, 10, 15, 30, 45),
  fc.integer({ min: 1, max: 60 }),
)

type ClosedTerm = EndOfTermFacts & { readonly closedDays: readonly CivilDate[] }

export const term: fc.Arbitrary<ClosedTerm> = day.chain(from =>
  fc.record({ from: fc.constant(from), length, unit, closedDays: closedDaysAfter(from) }),
)
