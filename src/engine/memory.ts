import type { SectionAnswer, Trail } from './section-answer.js'

/**
 * What a section looks at, as a tree: the fact or the reading that it asks for next, and what follows each answer.
 * Runs that are alike in all that a section looks at share one answer, under whatever readings and suppositions.
 */
export class Node<Leaf = SectionAnswer> {
  /** What is asked for here: a path, or a reading. */
  key: string | undefined = undefined
  next: Map<unknown, Node<Leaf>> | undefined = undefined
  leaf: Leaf | undefined = undefined
  /** The steps up to here, where the fact asked for was not there. */
  trail: Trail<SectionAnswer['steps'][number]> | undefined = undefined
}

/** A reading is looked at under this mark, and what is taken in only where it is known under that one. */
export const READING = '?'
export const KNOWN = '~'

/** What is neither is a fact that is asked for. */
export const isFact = (key: string): boolean => !key.startsWith(READING) && !key.startsWith(KNOWN)

/** What was looked at on the way, in order. */
export type Looked = Map<string, unknown>

/** The place in a tree to which what was looked at leads; the way there is made where it is new. */
export const nodeAt = <Leaf>(root: Node<Leaf>, looked: Looked): Node<Leaf> => {
  let node = root
  for (const [key, value] of looked) {
    node.key = key
    node.next ??= new Map()
    const next = node.next.get(value) ?? new Node<Leaf>()
    node.next.set(value, next)
    node = next
  }
  return node
}

/** What stands where the answers to all that is asked on the way lead, if anything was kept there. */
export const leafAt = <Leaf>(root: Node<Leaf>, look: (key: string) => unknown): Leaf | undefined => {
  let node: Node<Leaf> | undefined = root
  while (node?.key !== undefined) node = node.next?.get(look(node.key))
  return node?.leaf
}
