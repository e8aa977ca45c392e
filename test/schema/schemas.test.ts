import { describe, expect, test } from 'vitest'
import * as schemas from '../../src/entries/schema.js'
import type { StandardResult, StandardSchema } from '../../src/entries/schema.js'

const ALL = Object.entries(schemas).filter(([name]) =>
  name.endsWith('Schema'),
) as unknown as readonly (readonly [string, StandardSchema<unknown, unknown>])[]

const validated = (schema: StandardSchema<unknown, unknown>, input: unknown): StandardResult<unknown> => {
  const result = schema['~standard'].validate(input)
  if (result instanceof Promise) throw new TypeError('a schema of plain data answers at once')
  return result
}

const issuesOf = (result: StandardResult<unknown>) =>
  (result.issues ?? []).map(({ path, message }) => ({ path, message }))

describe('Standard Schemas', () => {
  test('there is one for the dossier and one for each question', () => {
    const names = ALL.map(([name]) => name)
    for (const question of [
      'dossier',
      'applicableLaw',
      'lawInForce',
      'standardRetirement',
      'requiredStage',
      'eligibility',
      'potentialStage',
      'monthlyPoints',
      'potentialPoints',
      'stabilityPoints',
      'pensionAmount',
      'recalculation2024',
      'companionAllowance',
      'netPension',
    ]) {
      expect(names).toContain(`${question}Schema`)
    }
  })

  test.each(ALL)('%s speaks version 1 and refuses what is no object, with a message', (_name, schema) => {
    expect(schema['~standard'].version).toBe(1)
    expect(schema['~standard'].vendor).toBe('pensie-invaliditate')
    expect(issuesOf(validated(schema, 5))).toEqual([
      { path: [], message: 'the input must be a plain object' },
    ])
  })

  test('a part of a dossier is a dossier; its value is normalised', () => {
    const result = validated(schemas.dossierSchema as StandardSchema<unknown, unknown>, {
      contribution: { stageAtGrant: { years: 3 }, points: 15 },
    })
    expect(result).toEqual({
      value: { contribution: { stageAtGrant: { years: 3, months: 0, days: 0 }, points: '15' } },
    })
  })

  test('an issue has its path as a list, with numbers for places in lists', () => {
    const result = validated(schemas.dossierSchema as StandardSchema<unknown, unknown>, {
      person: { sex: 'x' },
      closedDays: ['2024-01-01', '2024-02-30'],
      contribution: { stageAtGrant: { months: 12 } },
    })
    expect(issuesOf(result).map(({ path }) => path)).toEqual([
      ['closedDays', 1],
      ['contribution', 'stageAtGrant', 'months'],
      ['person', 'sex'],
    ])
  })

  test('the same texts as the errors of the functions', () => {
    const result = validated(schemas.lawInForceSchema as StandardSchema<unknown, unknown>, {
      on: '2023-02-29',
    })
    expect(issuesOf(result)).toEqual([
      { path: ['on'], message: "on must be a day of the calendar, 1900 to 2199, written 'YYYY-MM-DD'" },
    ])
  })
})
