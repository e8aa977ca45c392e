import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as library from '../../../src/index.js'
import type { JsonSchema } from '../../../src/schema/json-schema.js'
import type { Schema } from '../../../src/schema/schema.js'
import { writtenAs } from '../../../src/schema/standard-json-schema.js'
import { takenIn } from '../../../src/schema/taken-in.js'
import { validate } from '../../../src/schema/validate.js'
import { partAt } from '../../../src/values/part-at.js'
import { Random } from '../comparison/random.js'
import { spoiled } from '../hostile/attack/spoiled.js'
import { TARGETS } from '../hostile/attack/targets.js'
import { fileNameOf, OTHERS } from './inputs.js'
import { givenTo } from './of-shape.js'
import { takenBy } from './of-schema.js'
import { SHIPPED, validatorOf } from './shipped.js'
import { schemasOfSources } from './sources.js'

// A JSON Schema and the library are of one mind on every input, but for what the schema says in words alone.

type Fault = Pick<library.Fault, 'code'> & { readonly path: string }
type Check = (input: unknown) => readonly Fault[]
type Input = readonly [name: string, check: Check, node: Schema<unknown>]

/** What no JSON Schema here can say: days and stages beside one another, and how a number is printed. A closed list. */
const BEYOND: readonly library.FaultCode[] = [
  'before-earlier-event',
  'below-working-age',
  'contradictory',
  'longer-than-life',
  'longer-than-whole',
  'missing',
  'not-a-decimal',
  'not-after-birth',
  'not-born-yet',
  'out-of-range',
  'shorter-than-before',
]

/** Every schema of the sources. */
const nodes = await schemasOfSources()
const writtenOf = (node: Schema<unknown>): string => JSON.stringify(writtenAs('draft-2020-12', 'input', node))

/** The schema behind a published one is that which is written alike. */
const nodeOf = (name: string): Schema<unknown> => {
  const { jsonSchema } = (library as unknown as Readonly<Record<string, library.StandardSchema<unknown, unknown>>>)[name][
    '~standard'
  ]
  const written = JSON.stringify(jsonSchema.input({ target: 'draft-2020-12' }))
  const node = nodes.find(([, one]) => writtenOf(one) === written)
  if (!node) throw new Error(`nothing in the sources is ${name}`)
  return node[1]
}

const published = Object.entries(library).flatMap(([name, schema]): readonly Input[] => {
  if (!name.endsWith('Schema')) return []
  const { validate: ask } = (schema as library.StandardSchema<unknown, unknown>)['~standard']
  const check: Check = input =>
    (ask(input).issues ?? []).map(({ code, path = [] }) => ({ code, path: path.join('.') }))
  return [[fileNameOf(name.slice(0, -'Schema'.length)), check, nodeOf(name)]]
})

const others = Object.entries(OTHERS).map(([name, schema]): Input => [
  fileNameOf(name),
  input => {
    const validated = validate<unknown>(schema, input)
    return validated.valid ? [] : validated.faults
  },
  schema,
])

const INPUTS = [...published, ...others]

/** Arguments that are right somewhere, each tried on every schema. */
const ARGUMENTS = TARGETS.flatMap(({ right }) => right.slice(0, 6).flat())
const SOME_ARGUMENTS = ARGUMENTS.filter((_, place) => place % 7 === 3)

const SPOILED_EACH = 100
const TAKEN_EACH = 60
const GIVEN_EACH = 60

/** As it comes out of a file or off a line; taken in first, since what is hostile may have no end. */
const asJson = (value: unknown): readonly unknown[] => {
  const text = JSON.stringify(takenIn(value), (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  )
  return text === undefined ? [] : [JSON.parse(text)]
}

const met = new Set<string>()

/** Whether the schema says in words that such a fault may be found besides. */
const isSaid = (words: string, { code, path }: Fault, input: unknown): boolean => {
  if (code === 'not-a-decimal') return typeof partAt(input as object, path) === 'number'
  return words.includes(`${code} (`)
}

/** Where the two are not of one mind, in words; nothing where they are. */
const strife = (
  words: string,
  isTaken: boolean,
  faults: readonly Fault[],
  input: unknown,
): string | undefined => {
  if (!isTaken) return faults.length > 0 ? undefined : `refused by the schema alone: ${JSON.stringify(input)}`
  for (const fault of faults) met.add(fault.code)
  const unsaid = faults.find(fault => !BEYOND.includes(fault.code) || !isSaid(words, fault, input))
  return unsaid && `taken by the schema: ${unsaid.code} at ${unsaid.path} of ${JSON.stringify(input)}`
}

describe('The JSON Schema of an input and the library are of one mind', () => {
  it('on every input: each has a file, and each file is of one', () => {
    const names = [...INPUTS.map(([name]) => name), 'assessment']
    expect([...SHIPPED.keys()].sort()).toEqual(names.sort())
  })

  it.each(INPUTS)('%s', (name, check, node) => {
    const schema = SHIPPED.get(name) as JsonSchema
    const [words, isTaken] = [JSON.stringify(schema), validatorOf(schema)]
    const told = { taken: 0, right: 0, refused: 0 }
    const tell = (input: unknown): boolean => {
      const [taken, faults] = [isTaken(input), check(input)]
      expect(strife(words, taken, faults, input)).toBeUndefined()
      told[taken ? 'taken' : 'refused'] += 1
      if (faults.length === 0) told.right += 1
      return taken
    }
    const right = ARGUMENTS.filter(argument => check(argument).length === 0).slice(0, 40)
    for (const argument of [...right, ...SOME_ARGUMENTS]) asJson(argument).forEach(tell)
    const random = new Random(20_261_127)
    for (let time = 0; time < SPOILED_EACH; time += 1) {
      const { given } = spoiled([random.pick(right)], random, [SOME_ARGUMENTS])
      asJson(given[0]).forEach(tell)
    }
    for (const input of fc.sample(givenTo(node), { seed: 20_261_128, numRuns: GIVEN_EACH })) {
      asJson(input).forEach(tell)
    }
    const taken = takenBy(schema, (schema['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>)
    for (const input of fc.sample(taken, { seed: 20_261_127, numRuns: TAKEN_EACH })) {
      expect(asJson(input).every(tell), JSON.stringify(isTaken.errors)).toBe(true)
    }
    expect(told.taken).toBeGreaterThanOrEqual(TAKEN_EACH)
    expect(told.right).toBeGreaterThan(0)
    expect(told.refused).toBeGreaterThan(50)
  })

  it('but for faults that are met, each of them', () => {
    expect([...met].sort()).toEqual(BEYOND)
  })
})
