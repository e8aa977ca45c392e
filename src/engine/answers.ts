import { own } from '../values/bare.js'
import { type Answer, undetermined } from './answer.js'
import { type Asked, NOTHING_ASKED } from './asked.js'
import { type Explored, explored } from './exact.js'
import { Forecast } from './forecast.js'
import type { NotedStep, ReadingsOf } from './notes.js'
import type { Run } from './run.js'
import { type SectionAnswer, wholeTrailOf } from './section-answer.js'
import type { FactsAtHand, World } from './section-context.js'

/** A section of one dossier, answered under one set of readings. */
export interface AnsweredSection<T, Step> {
  readonly answer: Answer<T>
  /** The steps of its own rules. */
  readonly steps: readonly Step[]
  /** All steps up to the answer, or as far as the facts reach, those of other sections among them. */
  readonly trail: () => readonly Step[]
  readonly asked: Asked
  readonly askedInAll: Asked
  readonly confidence: SectionAnswer['confidence']
  /** Where it is undetermined: the facts that are asked for next in any case. */
  readonly askedNext: readonly string[]
}

const NOTHING_SUPPOSED: World['supposed'] = new Map()

/** Answers the sections of one dossier, or says which facts are asked for. */
export class Answers<Facts extends object, Values, Inquiry, Step extends NotedStep> {
  readonly #run: Run<Facts, Values, Inquiry>
  readonly #atHand: FactsAtHand
  readonly #inOrder: (paths: Iterable<string>) => readonly string[]
  readonly #answered = new Map<ReadingsOf<string>, Map<keyof Values, AnsweredSection<unknown, Step>>>()
  readonly #forecasts = new Map<ReadingsOf<string>, Forecast<keyof Values>>()

  /** `inOrder` puts paths into the order of a form, once each. */
  constructor(
    run: Run<Facts, Values, Inquiry>,
    atHand: FactsAtHand,
    inOrder: (paths: Iterable<string>) => readonly string[],
  ) {
    this.#run = run
    this.#atHand = atHand
    this.#inOrder = inOrder
  }

  under<N extends keyof Values>(readings: ReadingsOf<string>, name: N): AnsweredSection<Values[N], Step> {
    const answered = this.#answered.get(readings) ?? new Map<keyof Values, AnsweredSection<unknown, Step>>()
    this.#answered.set(readings, answered)
    const section =
      answered.get(name) ?? this.#answer({ readings, supposed: NOTHING_SUPPOSED, guesses: false }, name)
    answered.set(name, section)
    return section as AnsweredSection<Values[N], Step>
  }

  /** Where a fact that the dossier leaves open is this one. */
  supposing<N extends keyof Values>(
    path: string,
    value: unknown,
    readings: ReadingsOf<string>,
    name: N,
  ): AnsweredSection<Values[N], Step> {
    const world: World = { readings, supposed: new Map([[path, value]]), guesses: false }
    return this.#answer(world, name) as AnsweredSection<Values[N], Step>
  }

  #answer(world: World, name: keyof Values): AnsweredSection<unknown, Step> {
    const exact = explored(other => this.#run.in(other, name), world, this.#atHand)
    return exact.answer ? this.#found(exact.answer) : this.#open(world, name, exact)
  }

  #found(found: SectionAnswer): AnsweredSection<unknown, Step> {
    const { answer, asked, askedInAll, confidence } = found
    const steps = found.steps as readonly Step[]
    const trail = (): readonly Step[] => wholeTrailOf(found) as readonly Step[]
    return { answer, steps, trail, asked, askedInAll, confidence, askedNext: [] }
  }

  #open(world: World, name: keyof Values, exact: Explored): AnsweredSection<unknown, Step> {
    const askedNext = this.#inOrder(exact.asked)
    const later = this.#forecastIn(world).of(name)
    const needs = [...askedNext, ...this.#inOrder(later).filter(path => !askedNext.includes(path))]
    return {
      answer: undetermined(needs, own(exact, 'bounds')),
      steps: [],
      trail: () => wholeTrailOf(this.#run.trailOf(world, name)) as readonly Step[],
      asked: NOTHING_ASKED,
      askedInAll: NOTHING_ASKED,
      confidence: 'confirmed',
      askedNext,
    }
  }

  #forecastIn(world: World): Forecast<keyof Values> {
    const made =
      this.#forecasts.get(world.readings) ??
      new Forecast<keyof Values>((other, name) => this.#run.lookedAt(other, name), world, this.#atHand)
    this.#forecasts.set(world.readings, made)
    return made
  }
}
