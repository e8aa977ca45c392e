import { type Answer, isAnswered } from './answer.js'
import { askedTogether } from './asked.js'
import { weakest } from './confidence.js'
import { askedFacts, Missing, stopFor } from './facts.js'
import { KNOWN, type Looked, Node, nodeAt, READING } from './memory.js'
import { type NotedStep, Notes, type ReadingsOf } from './notes.js'
import type { SectionAnswer, Trail } from './section-answer.js'
import type { SectionContext, FactsAtHand, SectionRules, World } from './section-context.js'

interface Frame {
  readonly looked: Looked
  readonly notes: Notes<NotedStep, ReadingsOf<string>>
  readonly upstream: { readonly at: number; readonly trail: Trail<NotedStep> }[]
  readonly rests: SectionAnswer[]
  readonly restsOn: PropertyKey[]
}

/** Runs the sections of one dossier, each at most once for all that it looks at. */
export class Run<Facts extends object, Values, Inquiry> implements SectionContext<Facts, Values> {
  readonly facts: Facts
  readonly given: Partial<Facts>
  readonly #atHand: FactsAtHand
  readonly #rules: SectionRules<Facts, Values, Inquiry>
  readonly #trees = new Map<keyof Values, Node>()
  readonly #frames: Frame[] = []
  #world: World = { readings: {}, supposed: new Map(), guesses: false }

  constructor(
    rules: SectionRules<Facts, Values, Inquiry>,
    atHand: FactsAtHand,
    given: Partial<Facts>,
    byName: object,
    lists: object,
  ) {
    this.#rules = rules
    this.#atHand = atHand
    this.given = given
    this.facts = askedFacts(byName, lists, path => this.#fact(path)) as Facts
  }

  /** What a section answers in a world; throws the fact that is missing in it. */
  in(world: World, name: keyof Values): SectionAnswer {
    this.#world = world
    this.#frames.length = 0
    return this.#ask(name)
  }

  /** What a section looks at in a world beside what is given, up to its answer. */
  lookedAt(world: World, name: keyof Values): { readonly answer: SectionAnswer; readonly looked: Looked } {
    this.#world = world
    this.#frames.length = 0
    const looked: Looked = new Map()
    this.#frames.push({ looked, notes: this.#notes(), upstream: [], rests: [], restsOn: [] })
    return { answer: this.#ask(name), looked }
  }

  /** The steps up to the fact that stops a section. */
  trailOf(world: World, name: keyof Values): Trail<NotedStep> {
    let node = this.#treeOf(name)
    while (node.key !== undefined && node.trail === undefined) {
      const value = this.#valueIn(world, node.key)
      const next = node.next?.get(value)
      if (!next) break
      node = next
    }
    return node.trail ?? node.leaf ?? { steps: [], upstream: [] }
  }

  need(path: string): unknown {
    return this.#atHand.given(path) ?? this.#missing(path)
  }

  known(path: string): unknown {
    return this.#atHand.given(path) ?? this.#look(KNOWN + path, this.#world.supposed.get(path))
  }

  readingOf(question: string): string {
    return this.#look(READING + question, this.#world.readings[question]) as string
  }

  upon<N extends keyof Values, T>(name: N, then: (value: Values[N]) => Answer<T>): Answer<T> {
    const { answer } = this.#ask(name)
    return isAnswered(answer) ? then(answer.value as Values[N]) : answer
  }

  #fact(path: string): unknown {
    const given = this.#atHand.given(path)
    if (given !== undefined || !this.#atHand.isAsked(path)) return given
    return this.#missing(path)
  }

  #missing(path: string): unknown {
    const { supposed, guesses } = this.#world
    if (supposed.has(path)) return this.#look(path, supposed.get(path))
    if (guesses) return this.#look(path, this.#guess(path))
    return stopFor(path)
  }

  #look(key: string, value: unknown): unknown {
    const looked = this.#frames.at(-1)?.looked
    if (looked && !looked.has(key)) looked.set(key, value)
    return value
  }

  #valueIn({ readings, supposed, guesses }: World, key: string): unknown {
    if (key.startsWith(READING)) return readings[key.slice(READING.length)]
    if (key.startsWith(KNOWN)) return supposed.get(key.slice(KNOWN.length))
    if (supposed.has(key)) return supposed.get(key)
    return guesses ? this.#guess(key) : undefined
  }

  #guess(path: string): unknown {
    const words = this.#atHand.wordsOf(path)
    return words ? words[0] : this.#atHand.guessOf(path)
  }

  #ask(name: keyof Values): SectionAnswer {
    const answer = this.#remembered(name) ?? this.#anew(name)
    const frame = this.#frames.at(-1)
    frame?.rests.push(answer)
    frame?.restsOn.push(name)
    frame?.upstream.push({ at: frame.notes.steps.length, trail: answer })
    return answer
  }

  /** Walks down the tree of what the section looks at, as if it ran. */
  #remembered(name: keyof Values): SectionAnswer | undefined {
    let node: Node | undefined = this.#treeOf(name)
    while (node?.key !== undefined) {
      const key: string = node.key
      const value = this.#valueIn(this.#world, key)
      if (value === undefined && !key.startsWith(KNOWN)) {
        const frame = this.#frames.at(-1)
        if (node.trail) frame?.upstream.push({ at: frame.notes.steps.length, trail: node.trail })
        stopFor(key)
      }
      node = node.next?.get(this.#look(key, value))
    }
    return node?.leaf
  }

  #anew(name: keyof Values): SectionAnswer {
    const notes = this.#notes()
    const frame: Frame = { looked: new Map(), notes, upstream: [], rests: [], restsOn: [] }
    this.#frames.push(frame)
    try {
      const answer = this.#rules[name](this, notes as unknown as Inquiry)
      const leaf = this.#leaf(frame, answer)
      nodeAt(this.#treeOf(name), frame.looked).leaf = leaf
      return leaf
    } catch (error) {
      if (error instanceof Missing) {
        const node = nodeAt(this.#treeOf(name), frame.looked)
        node.key = error.path
        node.trail = { steps: notes.steps, upstream: frame.upstream }
        const outer = this.#frames.at(-2)
        outer?.upstream.push({ at: outer.notes.steps.length, trail: node.trail })
      }
      throw error
    } finally {
      this.#frames.pop()
      for (const [key, value] of frame.looked) this.#look(key, value)
    }
  }

  #leaf({ notes, upstream, rests, restsOn }: Frame, answer: Answer<unknown>): SectionAnswer {
    const { steps, asked } = notes
    return {
      answer,
      restsOn,
      steps,
      upstream,
      asked,
      askedInAll: askedTogether([...rests.map(other => other.askedInAll), asked]),
      confidence: weakest([notes.confidence, ...rests.map(other => other.confidence)]),
    }
  }

  #notes(): Notes<NotedStep, ReadingsOf<string>> {
    return new Notes(question => this.readingOf(question))
  }

  #treeOf(name: keyof Values): Node {
    const tree = this.#trees.get(name) ?? new Node()
    this.#trees.set(name, tree)
    return tree
  }
}
