/** What a caller can hand over beside plain data, each made anew. */

const thrown = (): never => {
  throw new RangeError('the error of the caller')
}

/** Some hosts throw nothing at all. */
const thrownNothing = (): never => {
  throw undefined
}

export const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

export const TRAPS = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'has'] as const

/** A Proxy one of whose traps throws. */
export const trapped = (target: object, trap: (typeof TRAPS)[number]): object =>
  new Proxy(target, { [trap]: thrown })

/** A Proxy that throws undefined wherever it is touched. */
export const untouchable = (target: object): object =>
  new Proxy(target, Object.fromEntries(TRAPS.map(trap => [trap, thrownNothing])))

/** Values that cannot be read: whoever looks at them meets an error that is not ours. */
export const UNREADABLE: readonly (readonly [string, () => unknown])[] = [
  ['a revoked Proxy', () => revoked({})],
  ['a revoked Proxy of a list', () => revoked([])],
  ['a Proxy that does not say what it inherits', () => trapped({}, 'getPrototypeOf')],
  ['a Proxy that does not name its fields', () => trapped({ a: 1 }, 'ownKeys')],
  ['a Proxy that throws undefined', () => untouchable({ a: 1 })],
  ['a list whose length throws', () => trapped([], 'get')],
  ['a list whose length is no number', () => new Proxy([], { get: () => Symbol('length') })],
]

/** The same fields, but one of them a getter that throws. */
export const withThrowing = <T extends object>(fields: T, name: string): T =>
  Object.defineProperty({ ...fields }, name, { get: thrown, enumerable: true, configurable: true })

/** An object that contains itself. */
export const endless = (): object => {
  const itself: { itself?: unknown } = {}
  itself.itself = itself
  return itself
}

/** A Proxy that has a thousand fields, each of them such a Proxy again. */
export const bottomless = (): object =>
  new Proxy(
    {},
    {
      ownKeys: () => Array.from({ length: 1000 }, (_, place) => `field-${place}`),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: () => bottomless(),
    },
  )

export const withKeys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`unknown-${place}`, place]))
