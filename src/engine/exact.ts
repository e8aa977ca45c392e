import { type Bounds, boundsOf, isUndetermined } from './answer.js'
import { Missing } from './facts.js'
import { common, type SectionAnswer } from './section-answer.js'
import type { FactsAtHand, World } from './section-context.js'

/** What a section comes to, whatever words the missing facts may have. */
export interface Explored {
  /** The one answer that holds whatever is missing, where there is one. */
  readonly answer: SectionAnswer | undefined
  /** Else: the facts that are asked for next, whatever words the others may have. */
  readonly asked: readonly string[]
  /** What is known of a sum all the same. */
  readonly bounds?: Bounds
}

type Ask = (world: World) => SectionAnswer

const withWord = (world: World, path: string, word: unknown): World => ({
  ...world,
  supposed: new Map([...world.supposed, [path, word]]),
})

/** The first fact that is missing, or what the section comes to without one. */
const attempted = (ask: Ask, world: World): SectionAnswer | Missing => {
  try {
    return ask(world)
  } catch (error) {
    if (error instanceof Missing) return error
    throw error
  }
}

/**
 * Tries a missing fact of a closed vocabulary under every word of it; a day, a stage or a sum that is missing stops
 * the way. An answer is given only where every way comes to it, so that it rests on nothing but facts that are there.
 */
export const explored = (ask: Ask, world: World, atHand: FactsAtHand): Explored => {
  const outcome = attempted(ask, world)
  if (!(outcome instanceof Missing)) {
    return isUndetermined(outcome.answer)
      ? { answer: undefined, asked: outcome.answer.needs, bounds: boundsOf(outcome.answer) }
      : { answer: outcome, asked: [] }
  }
  const { path } = outcome
  const words = atHand.wordsOf(path)
  if (!words) return { answer: undefined, asked: [path] }
  let answer: SectionAnswer | undefined
  let asked: readonly string[] | undefined
  let isOne = true
  for (const word of words) {
    const way = explored(ask, withWord(world, path, word), atHand)
    if (isOne) answer = way.answer && (answer ? common(answer, way.answer) : way.answer)
    isOne &&= answer !== undefined
    asked = asked ? asked.filter(other => way.asked.includes(other)) : way.asked
    if (!isOne && asked.length === 0) break
  }
  return answer ? { answer, asked: [] } : { answer: undefined, asked: [path, ...(asked ?? [])] }
}
