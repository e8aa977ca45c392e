import type { Confidence } from '../law/citation.js'
import type { OpenQuestionId, Readings } from '../law/open-questions.js'
import type { Step } from '../law/registry/index.js'
import type { CivilDate } from '../values/civil-date.js'
import { AskedInOrder } from './chain.js'
import { FACT_NAMES, type FactName, type KnownFacts, PATHS } from './facts.js'
import { withOneStage } from './facts-of-dossier.js'
import { completed, extremesOf, idleFacts, neededOf, representativesBeside, type ValuesOf } from './needs.js'
import { QUESTIONS } from './questions/index.js'
import type { SectionName, SectionValues } from './question.js'
import { type Answer, isAnswered, undetermined } from './section.js'
import { Trials } from './trials.js'

/** A section with what was recorded on the way to it. */
export interface AnsweredSection<N extends SectionName> {
  readonly answer: Answer<SectionValues[N]>
  readonly steps: readonly Step[]
  readonly asked: ReadonlySet<OpenQuestionId>
  readonly confidence: Confidence
}

const FACTS_OF_THE_START: readonly FactName[] = ['insuredAtDecision', 'insuranceEndedOn']

/** Where the start of the pension is sought, the day printed on the decision would settle it at once. */
const pathsOf = (needed: readonly FactName[]): readonly string[] => {
  const first = needed.findIndex(fact => FACTS_OF_THE_START.includes(fact))
  const paths = needed.map(fact => PATHS[fact])
  return first < 0 ? paths : [...paths.slice(0, first), 'application.grantedOn', ...paths.slice(first)]
}

/** Facts that a step carries under another name. */
const ALSO_CARRIED: Readonly<Partial<Record<FactName, (step: Step) => boolean>>> = {
  contributoryStage: ({ rule, facts }) =>
    rule === 'review.within-five-years-with-complete-stage' && facts.counted === 'contributory-stage',
  stageAtDecision: ({ rule, facts }) =>
    rule === 'review.within-five-years-with-complete-stage' && facts.counted === 'whole-stage',
}

/** A step that names a fact nobody gave would state it as true; without it the value stands on the others. */
const withoutIdle = (steps: readonly Step[], idle: readonly FactName[]): readonly Step[] =>
  idle.length === 0
    ? steps
    : steps.filter(step => !idle.some(fact => fact in step.facts || ALSO_CARRIED[fact]?.(step) === true))

/** The steps that do not hang on what is supposed: those that two suppositions as far apart as can be share. */
const inBoth = (steps: readonly Step[], others: readonly Step[]): readonly Step[] => {
  const told = new Set(others.map(step => JSON.stringify(step)))
  return steps.filter(step => told.has(JSON.stringify(step)))
}

/** Answers the sections of one dossier under one set of readings, or says which facts can still change them. */
export class SectionAnswers {
  #known: KnownFacts
  readonly #readings: Readings
  #valuesOf: ValuesOf
  /** Missing, but decides nothing here: any value may stand for it. */
  #idle: readonly FactName[]
  #chain: AskedInOrder
  #trialsOnce: Trials | undefined

  constructor(known: KnownFacts, readings: Readings) {
    this.#readings = readings
    this.#valuesOf = representativesBeside(known)
    this.#idle = idleFacts(known, this.#valuesOf)
    this.#known = completed(this.#idle, known, this.#valuesOf)
    this.#chain = this.#chainOf(this.#known)
    const whole = withOneStage(this.#known, this.#start())
    if (whole === this.#known) return
    this.#valuesOf = representativesBeside({ ...known, ...whole })
    this.#idle = idleFacts({ ...known, ...whole }, this.#valuesOf)
    this.#known = completed(this.#idle, whole, this.#valuesOf)
    this.#chain = this.#chainOf(this.#known)
    this.#trialsOnce = undefined
  }

  /** The start of the pension, where it decides whether one stage stands for two days. */
  #start(): CivilDate | undefined {
    const { grantedOn, stageAtDecision, stageAtGrant } = this.#known
    if (grantedOn || (stageAtDecision === undefined) === (stageAtGrant === undefined)) return grantedOn
    const { answer } = this.answer('entitlementStart')
    return isAnswered(answer) ? answer.value : undefined
  }

  #missingOf(name: SectionName): readonly FactName[] {
    return FACT_NAMES.filter(fact => QUESTIONS[name].reads.includes(fact) && this.#known[fact] === undefined)
  }

  answer<N extends SectionName>(name: N): AnsweredSection<N> {
    const missing = this.#missingOf(name)
    if (missing.length === 0) return this.#answered(name, this.#chain)
    const needed = neededOf(missing, this.#valuesOf, supposed => this.#trials().outcome(name, supposed))
    if (needed.length === 0) {
      const [plainest, farthest] = extremesOf(missing, this.#known, this.#valuesOf)
      const answered = this.#answered(name, this.#chainOf(plainest))
      return { ...answered, steps: inBoth(answered.steps, this.#chainOf(farthest).ask(name).record.steps) }
    }
    const answer = undetermined(pathsOf(needed))
    return { answer, steps: [], asked: new Set(), confidence: 'confirmed' }
  }

  #trials(): Trials {
    this.#trialsOnce ??= new Trials(this.#known, this.#valuesOf, this.#readings)
    return this.#trialsOnce
  }

  #chainOf(facts: KnownFacts): AskedInOrder {
    return new AskedInOrder(facts, this.#readings)
  }

  #answered<N extends SectionName>(name: N, chain: AskedInOrder): AnsweredSection<N> {
    const { answer, record, confidence } = chain.ask(name)
    return { answer, steps: withoutIdle(record.steps, this.#idle), asked: record.asked, confidence }
  }
}
