import type { Answer } from './answer.js'
import { type Asked, askedTogether } from './asked.js'
import { type Confidence, weakest } from './confidence.js'
import type { NotedStep } from './notes.js'

/** The steps of one run of a section, and the runs of other sections that it rests on, each where it was asked. */
export interface Trail<Step> {
  readonly steps: readonly Step[]
  readonly upstream: readonly { readonly at: number; readonly trail: Trail<Step> }[]
}

/** A section with what was recorded on the way to it. */
export interface SectionAnswer<Step extends NotedStep = NotedStep> extends Trail<Step> {
  readonly answer: Answer<unknown>
  /** The sections that it asked itself. */
  readonly restsOn: readonly PropertyKey[]
  /** The open questions that its own rules asked. */
  readonly asked: Asked
  /** And those that what it rests on asked. */
  readonly askedInAll: Asked
  /** The weakest mark of its rules and of what it rests on. */
  readonly confidence: Confidence
}

/** Every step up to an answer, those of other sections where they were asked, each once. */
export const wholeTrailOf = <Step>(trail: Trail<Step>): readonly Step[] => {
  const steps = new Set<Step>()
  const add = ({ steps: own, upstream }: Trail<Step>): void => {
    let told = 0
    for (const { at, trail: other } of upstream) {
      for (const step of own.slice(told, at)) steps.add(step)
      told = at
      add(other)
    }
    for (const step of own.slice(told)) steps.add(step)
  }
  add(trail)
  return [...steps]
}

const inBoth = <Step>(steps: readonly Step[], others: readonly Step[]): readonly Step[] => {
  const told = new Set(others.map(step => JSON.stringify(step)))
  return steps.filter(step => told.has(JSON.stringify(step)))
}

/**
 * What two ways to one answer have in common: the steps that both take, the readings that either asks, the weaker
 * mark; nothing where they come to different answers.
 */
export const common = <Step extends NotedStep>(
  one: SectionAnswer<Step>,
  other: SectionAnswer<Step>,
): SectionAnswer<Step> | undefined => {
  if (one === other) return one
  if (JSON.stringify(one.answer) !== JSON.stringify(other.answer)) return undefined
  return {
    answer: one.answer,
    restsOn: one.restsOn,
    steps: inBoth(one.steps, other.steps),
    upstream: [{ at: 0, trail: { steps: inBoth(wholeTrailOf(one), wholeTrailOf(other)), upstream: [] } }],
    asked: askedTogether([one.asked, other.asked]),
    askedInAll: askedTogether([one.askedInAll, other.askedInAll]),
    confidence: weakest([one.confidence, other.confidence]),
  }
}
