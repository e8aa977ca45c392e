/** The same facts, worn otherwise: whoever takes one of these in comes to the answer of the plain facts. */
type Disguise = (fields: object) => object

const copied = (fields: object, into: object): object => {
  for (const [name, value] of Object.entries(fields)) {
    Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return into
}

const asGetters: Disguise = fields =>
  Object.defineProperties(
    Array.isArray(fields) ? [] : {},
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        { get: () => value as unknown, enumerable: true },
      ]),
    ),
  )

/** A list is worn as a list. */
const ofObjects =
  (disguise: Disguise): Disguise =>
  fields =>
    Array.isArray(fields) ? new Proxy(fields, {}) : disguise(fields)

export const DISGUISES: readonly Disguise[] = [
  fields => new Proxy(fields, {}),
  fields => new Proxy(new Proxy(fields, {}), {}),
  asGetters,
  ofObjects(fields => copied(fields, Object.create(null) as object)),
  ofObjects(fields => copied(Object.fromEntries(Object.entries(fields).reverse()), {})),
  fields => Object.freeze(fields),
  // What is frozen already takes no field more.
  ofObjects(fields => (Reflect.defineProperty(fields, 'hidden', { value: 1 }), fields)),
]
