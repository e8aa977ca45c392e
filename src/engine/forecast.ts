import { isUndetermined } from './answer.js'
import { isFact, type Looked } from './memory.js'
import type { SectionAnswer } from './section-answer.js'
import type { FactsAtHand, World } from './section-context.js'

/** Looking further than this would cost more than the list is worth: it only says what may be asked for later. */
const MOST_LOOKS = 48

type Supposed = ReadonlyMap<string, unknown>
type LookAhead<Name> = (
  world: World,
  name: Name,
) => { readonly answer: SectionAnswer; readonly looked: Looked }

/** What a look ahead passes: missing facts, and other sections. */
interface Look {
  readonly supposed: Supposed
  readonly facts: readonly string[]
  readonly restsOn: readonly PropertyKey[]
}

const NONE: Supposed = new Map()

/**
 * The facts that may be asked for further on. A first look at a section guesses each day, stage and sum that is
 * missing, and takes the first word of each closed vocabulary; each further look takes another word of one fact, where
 * that fact was first met in the dossier. What the sections may ask for on which it rests, it may ask for too. No
 * answer rests on any of this.
 */
export class Forecast<Name extends PropertyKey> {
  readonly #lookAhead: LookAhead<Name>
  readonly #world: World
  readonly #atHand: FactsAtHand
  readonly #told = new Map<PropertyKey, ReadonlySet<string>>()
  readonly #tried = new Set<string>()
  #looks = 0

  constructor(lookAhead: LookAhead<Name>, world: World, atHand: FactsAtHand) {
    this.#lookAhead = lookAhead
    this.#world = { ...world, guesses: true }
    this.#atHand = atHand
  }

  of(name: Name): ReadonlySet<string> {
    const told = this.#told.get(name) ?? this.#found(name)
    this.#told.set(name, told)
    return told
  }

  #look(name: Name, supposed: Supposed): Look {
    this.#looks += 1
    const { answer, looked } = this.#lookAhead({ ...this.#world, supposed }, name)
    const open = isUndetermined(answer.answer) ? answer.answer.needs : []
    return { supposed, facts: [...[...looked.keys()].filter(isFact), ...open], restsOn: answer.restsOn }
  }

  #found(name: Name): ReadonlySet<string> {
    const first = this.#look(name, NONE)
    // What the rules find themselves is asked for in some cases only: it is told where the first look meets it.
    const told = new Set(first.facts)
    for (const other of first.restsOn) for (const path of this.of(other as Name)) told.add(path)
    const waiting = [first]
    const met = new Set<string>()
    for (const { supposed, facts } of waiting) {
      for (const path of facts.filter(other => !met.has(other))) {
        met.add(path)
        if (this.#atHand.isAsked(path)) told.add(path)
        for (const word of this.#otherWords(path)) {
          waiting.push(this.#look(name, new Map([...supposed, [path, word]])))
        }
      }
    }
    return told
  }

  /** The words of a fact beside the first, where it is met first in the dossier; elsewhere the last of them. */
  #otherWords(path: string): readonly unknown[] {
    if (this.#looks >= MOST_LOOKS) return []
    const words = this.#atHand.wordsOf(path) ?? []
    const others = this.#tried.has(path) ? words.slice(-1) : words.slice(1)
    this.#tried.add(path)
    return others
  }
}
