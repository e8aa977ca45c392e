import { addAsked, type Outcomes, type Parting, partingAt } from './asked.js'
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

/** Finds the reading to work under; what each comes to is handed on with the question. */
export type Read<Readings extends ReadingsOf<string>> = <Q extends keyof Readings & string>(
  question: Q,
  outcomes?: Outcomes<Readings[Q]>,
) => Readings[Q]

/** What is recorded while one question is answered. It lives for one call and never leaves it. */
export class Notes<Step extends NotedStep, Readings extends ReadingsOf<string>> {
  readonly steps: Step[] = []
  readonly asked: Map<string, Parting> = new Map()
  readonly #read: Read<Readings>

  constructor(read: Read<Readings>) {
    this.#read = read
  }

  step<T>(rule: string, basis: Basis, facts: unknown, result: T): T {
    // A registry of rules types the steps; here they are only kept.
    const { citation, confidence } = basis
    this.steps.push({ rule, citation, confidence, facts, result } as unknown as Step)
    return result
  }

  reading<Q extends keyof Readings & string>(question: Q, outcomes?: Outcomes<Readings[Q]>): Readings[Q] {
    const reading = this.#read(question, outcomes)
    addAsked(this.asked, question, outcomes ? partingAt(outcomes, reading) : 'any')
    return reading
  }

  get confidence(): Confidence {
    return weakest(this.steps.map(step => step.confidence))
  }
}
