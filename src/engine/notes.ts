import { type Confidence, weakest } from './confidence.js'

/** One application of one rule: what went in by name, what came out, and where the rule stands. */
export interface NotedStep {
  readonly rule: string
  readonly citation: object
  readonly confidence: Confidence
  readonly facts: object
  readonly result: unknown
}

type Basis = Pick<NotedStep, 'citation' | 'confidence'>

/** The reading of each open question that is worked under. */
export type ReadingsOf<Question extends string> = Readonly<Record<Question, string>>

/** What is recorded while one question is answered. It lives for one call and never leaves it. */
export class Notes<Step extends NotedStep, Readings extends ReadingsOf<string>> {
  readonly steps: Step[] = []
  readonly asked: Set<keyof Readings & string> = new Set()
  readonly #read: <Q extends keyof Readings>(question: Q) => Readings[Q]

  constructor(read: <Q extends keyof Readings>(question: Q) => Readings[Q]) {
    this.#read = read
  }

  step<T>(rule: string, basis: Basis, facts: unknown, result: T): T {
    // A registry of rules types the steps; here they are only kept.
    this.steps.push({ rule, ...basis, facts, result } as unknown as Step)
    return result
  }

  reading<Q extends keyof Readings & string>(question: Q): Readings[Q] {
    this.asked.add(question)
    return this.#read(question)
  }

  get confidence(): Confidence {
    return weakest(this.steps.map(step => step.confidence))
  }
}
