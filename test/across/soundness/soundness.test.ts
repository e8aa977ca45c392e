import { describe, expect, test } from 'vitest'
import { library } from './engine.js'
import { prove } from './proof.js'
import { reportOf } from './report.js'
import { inSmallest } from './violations.js'

// The whole proof, over 20,000 dossiers with 50 completions each, is npm run prove:soundness.

describe('an answer to a part of a dossier', () => {
  const proof = prove(library, {
    seed: 263_360,
    block: 0,
    dossiers: 300,
    completions: 20,
    kinds: ['answer', 'step', 'doubt'],
  })
  const violated = (kind: string): string => {
    const violations = proof.violations.filter(violation => violation.kind === kind)
    return reportOf({ ...proof, violations: inSmallest(violations, library) }).join('\n')
  }

  test('is the same on every completion tried', () => {
    expect(violated('answer')).toContain('No answer was contradicted.')
  })

  test('tells no step that some completion does not take', () => {
    expect(violated('step')).toContain('No answer was contradicted.')
  })

  test('is no surer than the answer to any completion, and lists what that leaves open', () => {
    expect(violated('doubt')).toContain('No answer was contradicted.')
  })

  test('was compared thousands of times', () => {
    expect(proof.dossiers).toBe(300)
    expect(proof.completions).toBeGreaterThanOrEqual(6000)
    expect(proof.answers).toBeGreaterThan(20_000)
  })
})
