import { isUndetermined } from './answer.js'
import type { Looked } from './memory.js'
import type { SectionAnswer } from './section-answer.js'
import type { FactsAtHand, World } from './sections.js'

/** Looking further than this would cost more than the list is worth: it only says what may be asked for later. */
const MOST_LOOKS = 40

type LookAhead = (world: World) => { readonly answer: SectionAnswer; readonly looked: Looked }
type Supposed = ReadonlyMap<string, unknown>

const isFact = (key: string): boolean => !key.startsWith('?')

/**
 * The facts that may be asked for further on. A first look guesses each day, stage and sum that is missing, and takes
 * the first word of each closed vocabulary; each further look takes another word of one fact, where that fact was
 * first met. No answer rests on any of this.
 */
export const forecast = (lookAhead: LookAhead, world: World, atHand: FactsAtHand): ReadonlySet<string> => {
  const look = (supposed: Supposed): readonly string[] => {
    const { answer, looked } = lookAhead({ ...world, supposed, guesses: true })
    const open = isUndetermined(answer.answer) ? answer.answer.needs : []
    return [...[...looked.keys()].filter(isFact), ...open]
  }
  const first = look(world.supposed)
  // What the rules find themselves is asked for in some cases only: it is told where the first look meets it.
  const told = new Set(first)
  const tried = new Set<string>()
  const waiting = [{ supposed: world.supposed, facts: first }]
  let looks = 1
  for (const { supposed, facts } of waiting) {
    for (const path of facts.filter(other => !tried.has(other))) {
      tried.add(path)
      if (atHand.isAsked(path)) told.add(path)
      for (const word of (atHand.wordsOf(path) ?? []).slice(1)) {
        if (looks === MOST_LOOKS) return told
        looks += 1
        const other = new Map([...supposed, [path, word]])
        waiting.push({ supposed: other, facts: look(other) })
      }
    }
  }
  return told
}
