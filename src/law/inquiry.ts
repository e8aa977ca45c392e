import { type Basis, type Confidence, weakest } from './citation.js'
import type { FactsOf, ResultOf, RuleId, Step } from './registry/index.js'
import type { OpenQuestionId, ReadingOf, Readings } from './open-questions.js'

/** What a rule is handed beside its facts: where it notes its steps, and whom it asks for a reading. */
export interface Inquiry {
  /** Notes one application of a rule and hands the result on. */
  step<R extends RuleId>(rule: R, basis: Basis, facts: FactsOf<R>, result: ResultOf<R>): ResultOf<R>
  /** The reading of an open question to work under. The asking itself is recorded. */
  reading<Q extends OpenQuestionId>(question: Q): ReadingOf<Q>
}

/** The inquiry with what was recorded in it. It lives for one call and never leaves it. */
export class InquiryRecord implements Inquiry {
  readonly steps: Step[] = []
  readonly asked: Set<OpenQuestionId> = new Set()
  readonly #readings: Readings

  constructor(readings: Readings) {
    this.#readings = readings
  }

  step<R extends RuleId>(rule: R, basis: Basis, facts: FactsOf<R>, result: ResultOf<R>): ResultOf<R> {
    // Each member of the union is built from one R; the compiler cannot follow R through it.
    this.steps.push({ rule, ...basis, facts, result } as unknown as Step)
    return result
  }

  reading<Q extends OpenQuestionId>(question: Q): ReadingOf<Q> {
    this.asked.add(question)
    return this.#readings[question]
  }

  get confidence(): Confidence {
    return weakest(this.steps.map(step => step.confidence))
  }
}

/** For trying a rule on supposed facts: what it asks is recorded, what it notes is not, because it did not happen. */
export const onTrial = (inquiry: Inquiry): Inquiry => ({
  step: (_rule, _basis, _facts, result) => result,
  reading: question => inquiry.reading(question),
})
