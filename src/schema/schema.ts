import * as v from 'valibot'
import type { Described, Shape } from './shape.js'

/** What stands for a no. Which faults there are only the thorough side says. */
export const NO: unique symbol = Symbol('no')

type Quick<T> = (taken: unknown) => T | typeof NO

/** What gives `T` from anything that was taken in, in two ways that are always of one mind. */
export interface Schema<T> extends Described {
  /** At once, in closures of our own: `T`, or no. */
  readonly quick: Quick<T>
  /** By valibot, which names every fault; made when faults are looked for. */
  readonly thorough: () => v.GenericSchema<unknown, T>
}

/** Made when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/** valibot's types of a pipe do not say what it gives; the two sides are held against one another by a property. */
export const schemaOf = <T>(
  shape: () => Shape,
  quick: Quick<T>,
  thorough: () => v.GenericSchema,
): Schema<T> => ({
  quick,
  thorough: once(thorough) as () => v.GenericSchema<unknown, T>,
  shape,
})

/** A schema that is made when it is first used. */
export const deferred = <T>(make: () => Schema<T>): Schema<T> => {
  const schema = once(make)
  return {
    quick: taken => schema().quick(taken),
    thorough: () => schema().thorough(),
    shape: () => schema().shape(),
  }
}

/**
 * valibot keeps what it finds out in ordinary objects, and asks them for what may not be there. A host that adds to
 * `Object.prototype` must not count, so each value begins with a record where everything asked for stands.
 */
export const apart = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> => ({
  ...schema,
  ...{ fallback: undefined },
  '~run': ({ value }, config) =>
    schema['~run']({ value, typed: false, issues: undefined } as v.UnknownDataset, config),
})

/** One of several kinds of object, told apart by what the input itself says it is. */
export const whicheverOf = <T>(
  schemas: readonly Schema<T>[],
  schemaOfInput: (input: unknown) => Schema<T>,
): Schema<T> =>
  schemaOf(
    () => ({ kind: 'alternatives', schemas }),
    taken => schemaOfInput(taken).quick(taken),
    () => v.lazy(input => schemaOfInput(input).thorough()),
  )
