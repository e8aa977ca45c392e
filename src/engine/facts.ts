const ASK = Symbol('ask')

/** Gives a fact by its path, or stops the question that asks for one that is not there. */
type Ask = (path: string) => unknown

interface Asking {
  readonly [ASK]: Ask
}

/** A fact that is not there, thrown where a rule asks for it. No rule catches it. */
export class Missing {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }
}

/** Stops the section that asks for a fact that is not there. */
export const stopFor = (path: string): never => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a signal, not an error: the trace of an error would cost more than the answer
  throw new Missing(path)
}

/** A descriptor that inherits nothing, whatever a host has added to the prototype of all objects. */
const getter = (get: () => unknown, enumerable: boolean): PropertyDescriptor =>
  Object.assign(Object.create(null) as PropertyDescriptor, { get, enumerable })

/** A spread would ask for every fact at once, or lose those that are asked for one by one. */
const NEVER_SPREAD = getter(() => {
  throw new TypeError('Facts are asked for one at a time, never spread.')
}, true)

const neverSpread = <T extends object>(facts: T): T =>
  Object.defineProperty(facts, 'facts are never spread', NEVER_SPREAD)

/** What all facts of a table share: a getter for each, under the name by which the rules know it. */
export const factsByName = (table: Readonly<Record<string, { readonly as: string }>>): object => {
  const names = Object.create(null) as object
  for (const [path, { as }] of Object.entries(table)) {
    const ask = function (this: Asking): unknown {
      return this[ASK](path)
    }
    Object.defineProperty(names, as, getter(ask as () => unknown, false))
  }
  return names
}

/** Facts that are handed out one at a time, so that each that is asked for can be answered, or be missed. */
export const askedFacts = (byName: object, lists: object, ask: Ask): object =>
  neverSpread(Object.assign(Object.create(byName) as object, lists, { [ASK]: ask }))

/**
 * Facts with some of their own over those of others, each of which is still read only when it is asked for. What is
 * laid over becomes the upper layer itself, its getters with it, so that no descriptor passes through a host's hands.
 */
export const over = <Base extends object, Own extends object>(
  base: Base,
  own: Own,
): Omit<Base, keyof Own> & Own =>
  neverSpread(Object.setPrototypeOf(own, base) as object) as Omit<Base, keyof Own> & Own
