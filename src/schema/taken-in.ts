import { emptyRecord } from '../values/bare.js'
import { type Fault, type FaultCode, fault } from './faults.js'

/** No object of this law has so many fields; more are told at once, and none of them is looked at. */
export const MOST_FIELDS = 1000
/** A list of 1,000 events has some 5,000 values, the answer to them as many; beyond this a machine is kept busy. */
const MOST_VALUES = 100_000
/** An assessment is 8 deep; what contains itself is deeper than anything. */
const DEEPEST = 20

// What stands for a foreign value that cannot be taken in. No schema takes a symbol, and no caller has these.
const NOT_READABLE = Symbol('its reading throws')
const TOO_LARGE = Symbol('too large to be looked at')
const OF_A_KIND_OF_ITS_OWN = Symbol('a function, or an object that is neither plain nor a list')

const CODES: ReadonlyMap<unknown, FaultCode> = new Map<unknown, FaultCode>([
  [NOT_READABLE, 'not-readable'],
  [TOO_LARGE, 'out-of-range'],
])

/** Why a value was not taken in, where it was not; what is merely of another kind is told by what was expected. */
export const whyNotTakenIn = (value: unknown): FaultCode | undefined => CODES.get(value)

interface Fields {
  [name: string]: unknown
}

export const isPlainObject = (input: unknown): input is { [key: string]: unknown } => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  // A plain object of another realm has that realm's Object.prototype, which inherits from nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Names that valibot passes over in silence. They are shown in quotes, so that they fault like any other. */
export const UNSAFE_NAMES: readonly string[] = ['__proto__', 'prototype', 'constructor']

const toldName = (name: string): string => (UNSAFE_NAMES.includes(name) ? `"${name}"` : name)

export const isUnsafeName = (name: string): boolean => UNSAFE_NAMES.some(unsafe => name === toldName(unsafe))

class Intake {
  /** Nothing had to be left out but what is of another kind. */
  isWhole = true
  #left = MOST_VALUES

  #without(standIn: symbol): symbol {
    this.isWhole = false
    return standIn
  }

  take(value: unknown, depth: number): unknown {
    if (typeof value === 'function') return OF_A_KIND_OF_ITS_OWN
    if (typeof value !== 'object' || value === null) return value
    if (depth > DEEPEST) return this.#without(TOO_LARGE)
    try {
      if (Array.isArray(value)) return this.#list(value, depth)
      return isPlainObject(value) ? this.#record(value, depth) : OF_A_KIND_OF_ITS_OWN
    } catch {
      return this.#without(NOT_READABLE)
    }
  }

  /** Each field is read once, and one that throws is at fault alone. */
  #part(whole: object, name: string | number, depth: number): unknown {
    try {
      return this.take((whole as Fields)[name], depth + 1)
    } catch {
      return this.#without(NOT_READABLE)
    }
  }

  #list(list: readonly unknown[], depth: number): unknown {
    const { length } = list
    // A Proxy may say anything of its length.
    if (!Number.isInteger(length) || length < 0) return this.#without(NOT_READABLE)
    if (length > this.#left) return this.#without(TOO_LARGE)
    this.#left -= length
    return Array.from({ length }, (_, place) => this.#part(list, place, depth))
  }

  /** `undefined` is the same as absent, as in JSON. */
  #record(input: Fields, depth: number): unknown {
    if (this.#left < 0) return this.#without(TOO_LARGE)
    const names = Object.keys(input)
    // Even to name them all takes time; once too many have been named, no others are.
    this.#left -= Math.min(names.length, MOST_FIELDS)
    if (names.length > MOST_FIELDS || this.#left < 0) return this.#without(TOO_LARGE)
    const record = emptyRecord()
    for (const name of names) {
      const part = this.#part(input, name, depth)
      // What is too deep is told of what holds it, once.
      if (part === TOO_LARGE && depth === DEEPEST) return part
      if (part !== undefined) record[toldName(name)] = part
    }
    return record
  }
}

/**
 * Plain data of our own from anything of the caller's: lists, and records that inherit from nothing.
 *
 * A getter may throw or answer otherwise each time, a Proxy may do both in every trap, and `Object.prototype` may have
 * been added to. So all of it is read here, once, before anybody looks at it; nothing foreign is touched afterwards.
 */
export const takenIn = (input: unknown): unknown => new Intake().take(input, 0)

const faultsIn = (value: unknown, path: string): readonly Fault[] => {
  const code = whyNotTakenIn(value)
  if (code) return [fault(path, code)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${path}.${name}`))
}

/** The same of a value that no schema looks through, with all that could not be taken in, each by its path. */
export const takenInWithFaults = (
  input: unknown,
  path: string,
): { readonly value: unknown; readonly faults: readonly Fault[] } => {
  const intake = new Intake()
  const value = intake.take(input, 0)
  return { value, faults: intake.isWhole ? [] : faultsIn(value, path) }
}
