import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO, type Schema } from '../../src/schema/schema.js'
import { takenIn } from '../../src/schema/taken-in.js'
import { thoroughly } from '../../src/schema/validate.js'
import { Random } from '../across/comparison/random.js'
import { spoiled } from '../across/hostile/attack/spoiled.js'
import { TARGETS } from '../across/hostile/attack/targets.js'

// A schema says yes or no at once, and only on a no asks valibot for the faults. Both sides are of one mind, on what is right,
// on what is spoiled and on what is hostile: else a right file would be refused, or a wrong one answered.

const SPOILED_EACH = 250

const isSchema = (value: unknown): value is Schema<unknown> =>
  typeof value === 'object' && value !== null && 'quick' in value && 'thorough' in value

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
  /(facts|schema|options|validate)[\w-]*\.ts$/.test(file),
)

const modules = await Promise.all(
  files.map(file => import(`../../src/${file}`) as Promise<Readonly<Record<string, unknown>>>),
)

const SCHEMAS = modules.flatMap(exports =>
  Object.entries(exports).filter((named): named is [string, Schema<unknown>] => isSchema(named[1])),
)

/** Every argument that is right somewhere, each tried on every schema. */
const ARGUMENTS = [
  ...TARGETS.flatMap(({ right }) => right.slice(0, 6).flat()),
  { year: 2026 },
  { date: '2026-05-01' },
]

const quickly = (schema: Schema<unknown>, taken: unknown): unknown => {
  const facts = schema.quick(taken)
  return facts === NO ? 'no' : [facts]
}

const inFull = (schema: Schema<unknown>, taken: unknown): unknown => {
  const validated = thoroughly(schema, taken)
  return validated.valid ? [validated.facts] : 'no'
}

/** What either side makes of a value, the order of its fields told too. */
const minds = (schema: Schema<unknown>, value: unknown): readonly [string, string] => {
  const taken = takenIn(value)
  return [JSON.stringify(quickly(schema, taken)), JSON.stringify(inFull(schema, taken))]
}

describe('Both sides of a schema are of one mind', () => {
  it('has found the schemas of every house', () => {
    expect(SCHEMAS.length).toBeGreaterThan(45)
  })

  it.each(SCHEMAS)('%s', (_, schema) => {
    const right = ARGUMENTS.filter(argument => minds(schema, argument)[1] !== '"no"')
    for (const argument of ARGUMENTS) {
      const [quick, thorough] = minds(schema, argument)
      expect(quick).toBe(thorough)
    }
    const random = new Random(20_261_127)
    const told = { yes: 0, no: 0 }
    for (let time = 0; time < SPOILED_EACH; time += 1) {
      const { given } = spoiled([random.pick(right.length > 0 ? right : [{}])], random, [ARGUMENTS])
      const [quick, thorough] = minds(schema, given[0])
      expect(quick).toBe(thorough)
      told[quick === '"no"' ? 'no' : 'yes'] += 1
    }
    expect(told.yes).toBeGreaterThan(0)
    expect(told.no).toBeGreaterThan(0)
  })
})
