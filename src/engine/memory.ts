import type { SectionAnswer, Trail } from './section-answer.js'

/**
 * What a section looks at, as a tree: the fact or the reading that it asks for next, and what follows each answer.
 * Runs that are alike in all that a section looks at share one answer, under whatever readings and suppositions.
 */
export class Node {
  /** What is asked for here: a path, or a reading. */
  key: string | undefined = undefined
  next: Map<unknown, Node> | undefined = undefined
  leaf: SectionAnswer | undefined = undefined
  /** The steps up to here, where the fact asked for was not there. */
  trail: Trail<SectionAnswer['steps'][number]> | undefined = undefined
}

/** What was looked at on the way, in order. */
export type Looked = Map<string, unknown>

/** The place in a tree to which what was looked at leads; the way there is made where it is new. */
export const nodeAt = (root: Node, looked: Looked): Node => {
  let node = root
  for (const [key, value] of looked) {
    node.key = key
    node.next ??= new Map()
    const next = node.next.get(value) ?? new Node()
    node.next.set(value, next)
    node = next
  }
  return node
}
