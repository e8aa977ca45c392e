import type { Citation, Confidence } from './citation.js'

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

/** The facts that a rule of a house takes. */
export type FactsOf<Rules, R extends keyof Rules> = Rules[R] extends { facts: infer Facts }
  ? DeepReadonly<Facts>
  : never

/** The result that a rule of a house gives. */
export type ResultOf<Rules, R extends keyof Rules> = Rules[R] extends { result: infer Result }
  ? DeepReadonly<Result>
  : never

/** One application of one rule: what went in by name, what came out, and where the rule stands. */
export interface StepOf<Rules, R extends keyof Rules> {
  /** The rule that was applied. */
  readonly rule: R
  /** Where the rule stands in the law. */
  readonly citation: Citation
  /** How sure the rule is: confirmed in the text, derived from it, or uncertain. */
  readonly confidence: Confidence
  /** What went into the rule, by name. */
  readonly facts: FactsOf<Rules, R>
  /** What came out of it. */
  readonly result: ResultOf<Rules, R>
}

/** A step of any rule of a house. */
export type StepOfAny<Rules> = { readonly [R in keyof Rules]: StepOf<Rules, R> }[keyof Rules]
