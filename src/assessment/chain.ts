import { type Confidence, weakest } from '../law/citation.js'
import { InquiryRecord } from '../law/inquiry.js'
import type { Readings } from '../law/open-questions.js'
import type { Facts, KnownFacts, Particulars } from './facts.js'
import type { Chain, SectionName, SectionValues } from './question.js'
import { QUESTIONS } from './questions/index.js'
import { type Answer, isAnswered } from './section.js'

export interface Asked<N extends SectionName> {
  readonly answer: Answer<SectionValues[N]>
  readonly record: InquiryRecord
  /** The weakest mark of this question and of those it rests on. */
  readonly confidence: Confidence
}

/** Answers that several dossiers share, because they are alike in all that the question reads. */
export interface SharedAnswers {
  get(name: SectionName): Asked<SectionName> | undefined
  set(name: SectionName, asked: Asked<SectionName>): void
}

/**
 * Asks the questions of one dossier under one set of readings, each at most once, and hands the answers on. Only
 * ask it questions whose facts are there: `needs.ts` says which those are.
 */
export class AskedInOrder implements Chain {
  readonly facts: Facts & Particulars
  readonly readings: Readings
  readonly #asked: SharedAnswers
  /** The marks that each question now being asked rests on, the innermost last. */
  readonly #marks: Confidence[][] = []

  constructor(facts: KnownFacts, readings: Readings, asked: SharedAnswers = new Map()) {
    this.facts = facts as Facts & Particulars
    this.readings = readings
    this.#asked = asked
  }

  ask<N extends SectionName>(name: N): Asked<N> {
    const asked = (this.#asked.get(name) as Asked<N> | undefined) ?? this.#askAnew(name)
    this.#marks.at(-1)?.push(asked.confidence)
    return asked
  }

  #askAnew<N extends SectionName>(name: N): Asked<N> {
    const record = new InquiryRecord(this.readings)
    const marks: Confidence[] = []
    this.#marks.push(marks)
    const answer = QUESTIONS[name].answer(this, record)
    this.#marks.pop()
    const asked: Asked<N> = { answer, record, confidence: weakest([record.confidence, ...marks]) }
    this.#asked.set(name, asked as Asked<SectionName>)
    return asked
  }

  answer<N extends SectionName>(name: N): Answer<SectionValues[N]> {
    return this.ask(name).answer
  }

  upon<N extends SectionName, T>(name: N, then: (value: SectionValues[N]) => Answer<T>): Answer<T> {
    const answer = this.answer(name)
    return isAnswered(answer) ? then(answer.value) : answer
  }
}
