import { describe, expect, test } from 'vitest'
import { dossierSchema, systemsSchema } from '../../../src/index.js'
import { ofSingleQuestions, ofWholeDossiers } from './calls.js'

/** Where something stands that is neither plain data nor a list. */
const strangersIn = (data: unknown, path = ''): readonly string[] => {
  if (typeof data !== 'object' || data === null) return []
  const { prototype } = Array.isArray(data) ? Array : Object
  return [
    ...(Object.getPrototypeOf(data) === prototype ? [] : [path]),
    ...Object.entries(data).flatMap(([name, part]) => strangersIn(part, `${path}.${name}`)),
  ]
}

describe('what is read from records that inherit from nothing is given out as ordinary data', () => {
  test('a record that inherits from nothing would be seen', () => {
    expect(strangersIn({ a: [Object.create(null)] })).toEqual(['.a.0'])
  })

  test('in findings with all their steps, in errors, schemas and letters', () => {
    expect(strangersIn(ofSingleQuestions())).toEqual([])
  })

  test('in whole dossiers, their next questions, comparisons and replays', () => {
    expect(strangersIn(ofWholeDossiers())).toEqual([])
  })

  test('in the value of a schema', () => {
    const dossier = { person: { sex: 'male' }, events: [{ id: 'review-missed', on: '2026-01-10' }] }
    expect(strangersIn(dossierSchema['~standard'].validate(dossier))).toEqual([])
    const systems = { shared: dossier, systems: { own: dossier } }
    expect(strangersIn(systemsSchema['~standard'].validate(systems))).toEqual([])
  })
})
