import type { NotCovered } from '../refusal.js'

// What a section comes to: a value; or why there is none.

export type Outcome =
  | { readonly value: unknown }
  | { readonly notDue: string }
  | { readonly notCovered: string }
  | { readonly needs: readonly string[]; readonly atLeast?: string }

/** The sections that rest on the start of the pension. */
export interface Later {
  readonly payment: Outcome
  readonly points: Outcome
  readonly pension: Outcome
  readonly companionAllowance: Outcome
  readonly net: Outcome
  readonly conversion: Outcome
  readonly review: Outcome
}

export const isValue = (outcome: Outcome): outcome is { readonly value: unknown } => 'value' in outcome

export const valueOf = (value: unknown): Outcome => ({ value })

/** The answer of a rule as the outcome of a section: a figure that only the caller has is a need of the dossier. */
export const asOutcome = (given: unknown, needs: Readonly<Record<string, string>> = {}): Outcome => {
  if (typeof given !== 'object' || given === null || !('notCovered' in given)) return { value: given }
  const { notCovered } = given as NotCovered
  const need = notCovered.startsWith('events.') ? notCovered : needs[notCovered]
  return need === undefined ? { notCovered } : { needs: [need] }
}
