import fc from 'fast-check'
import * as library from '../../../src/index.js'
import {
  allowanceFacts,
  netPensionFacts,
  pensionAmountFacts,
  potentialPointsFacts,
  recalculationFacts,
  stabilityPointsFacts,
} from '../arbitraries/amounts.js'
import { anyDay } from '../arbitraries/dates.js'
import { degree, law } from '../arbitraries/persons.js'
import {
  eligibilityFacts,
  potentialStageFacts,
  requiredStageFacts,
  retirementFacts,
} from '../arbitraries/questions.js'

type Ask = (facts: never, options?: library.Options) => library.Finding<unknown>

/** Every function of one question, with the facts it takes. */
export const FUNCTIONS: readonly (readonly [name: string, ask: Ask, facts: fc.Arbitrary<unknown>])[] = [
  [
    'applicableLaw',
    library.applicableLaw,
    fc.record({ scheme: fc.constantFrom('public', 'notaries'), applicationRegisteredOn: anyDay }),
  ],
  ['lawInForce', library.lawInForce, fc.record({ on: anyDay })],
  ['standardRetirement', library.standardRetirement, retirementFacts],
  ['requiredStage', library.requiredStage, requiredStageFacts],
  ['eligibility', library.eligibility, eligibilityFacts],
  ['potentialStage', library.potentialStage, potentialStageFacts],
  ['monthlyPoints', library.monthlyPoints, fc.record({ law, degree })],
  ['potentialPoints', library.potentialPoints, potentialPointsFacts],
  ['stabilityPoints', library.stabilityPoints, stabilityPointsFacts],
  ['pensionAmount', library.pensionAmount, pensionAmountFacts],
  ['recalculation2024', library.recalculation2024, recalculationFacts],
  ['companionAllowance', library.companionAllowance, allowanceFacts],
  ['netPension', library.netPension, netPensionFacts],
]

/** The finding, or what is not covered, as data; any other error is a fault of the library. */
export const findingOrRefusal = (
  ask: Ask,
  facts: unknown,
  readings?: Partial<library.Readings>,
): library.Finding<unknown> | { readonly notCovered: Readonly<Record<string, unknown>> } => {
  try {
    return ask(facts as never, readings ? { readings } : undefined)
  } catch (error) {
    if (!(error instanceof library.NotCoveredError)) throw error
    const { what, on, knownFrom, knownUntil } = error
    return { notCovered: { what, on, knownFrom, knownUntil } }
  }
}
