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
  readonly rule: R
  readonly citation: Citation
  readonly confidence: Confidence
  readonly facts: FactsOf<Rules, R>
  readonly result: ResultOf<Rules, R>
}

/** A step of any rule of a house. */
export type StepOfAny<Rules> = { readonly [R in keyof Rules]: StepOf<Rules, R> }[keyof Rules]
