import type { Random } from '../../comparison/random.js'
import { DISGUISES } from './disguise.js'
import { copyOf, put, somePlace, takeOut, valueAt } from './places.js'
import { POISONS } from './poison.js'

/** The arguments of a call as a hostile caller hands them over; in disguise alone they are still right. */
export interface Spoiled {
  readonly given: readonly unknown[]
  readonly isDisguised: boolean
}

const NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '',
  '0',
  'length',
  '\ud800',
  'scheme',
  'then',
  'toJSON',
]

const twisted = (text: string, random: Random): string =>
  random.pick([
    `${text}\ud800`,
    ` ${text}`,
    `${text}\n`,
    text.toUpperCase(),
    text.replace(/\d/g, digit => String.fromCodePoint(0x660 + Number(digit))),
    text.replace(/\d/, ''),
    text.repeat(2),
    text.normalize('NFD'),
    `\ufeff${text}`,
  ])

/** Places are those of the right arguments, which are plain. */
type Spoiling = (
  given: unknown[],
  right: readonly unknown[],
  random: Random,
  others: readonly unknown[],
) => void

const SPOILINGS: readonly Spoiling[] = [
  (given, right, random) => put(given, somePlace(right, random), random.pick(POISONS)()),
  (given, right, random) => put(given, somePlace(right, random), random.pick(POISONS)()),
  (given, right, random) => takeOut(given, somePlace(right, random)),
  (given, right, random) =>
    put(given, [...somePlace(right, random), random.pick(NAMES)], random.pick(POISONS)()),
  (given, right, random) => {
    const path = somePlace(right, random)
    const value = valueAt(right, path)
    put(given, path, typeof value === 'string' ? twisted(value, random) : [value])
  },
  // A value that is right, elsewhere.
  (given, right, random, others) => {
    const other = random.pick(others)
    put(given, somePlace(right, random), copyOf(valueAt(other, somePlace(other, random))))
  },
]

const disguised = (given: unknown[], right: readonly unknown[], random: Random): void => {
  const path = somePlace(right, random)
  const value = valueAt(given, path)
  if (path.length > 0 && typeof value === 'object' && value !== null) {
    put(given, path, random.pick(DISGUISES)(value))
  }
}

/** One call in five keeps its facts and hides them; the others are spoiled in one to three places. */
export const spoiled = (right: readonly unknown[], random: Random, others: readonly unknown[]): Spoiled => {
  const given = [...copyOf(right)]
  const isDisguised = random.chance(0.2)
  const times = random.between(1, 3)
  for (let time = 0; time < times; time += 1) {
    if (isDisguised) disguised(given, right, random)
    else random.pick(SPOILINGS)(given, right, random, others)
  }
  return { given, isDisguised }
}
