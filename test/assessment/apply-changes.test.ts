import { describe, expect, test } from 'vitest'
import { changedDossier } from '../../src/assessment/apply-changes.js'

const changedTo = (...[dossier, changes]: Parameters<typeof changedDossier>): unknown => {
  const result = changedDossier(dossier, changes)
  return result.faults ? undefined : result.changed
}

const faults = (changes: unknown): readonly string[] =>
  (changedDossier({ scheme: 'public' }, changes).faults ?? []).map(({ path, code }) => `${path}: ${code}`)

describe('leaving a fact out', () => {
  test('leaves the others of its part', () => {
    const person = { sex: 'male', birthDate: '1970-06-01' } as const
    expect(changedTo({ person }, { person: { sex: null } })).toEqual({ person: { birthDate: '1970-06-01' } })
  })

  test('leaves no part behind that has no facts', () => {
    expect(changedTo({ scheme: 'public', person: { sex: 'male' } }, { person: { sex: null } })).toEqual({
      scheme: 'public',
    })
    expect(changedTo({ scheme: 'public' }, { person: { sex: null } })).toEqual({ scheme: 'public' })
    expect(changedTo({ scheme: 'public' }, { person: {} })).toEqual({ scheme: 'public' })
  })

  test('with the whole part leaves all of them', () => {
    expect(changedTo({ scheme: 'public', person: { sex: 'male' } }, { person: null })).toEqual({
      scheme: 'public',
    })
  })

  test('that there is not is a fault, also where the changes have no other', () => {
    expect(faults({ colour: null })).toEqual(['colour: unknown-field'])
    expect(faults({ person: { name: null } })).toEqual(['person.name: unknown-field'])
  })

  test('without a name is a fault', () => {
    expect(faults({ '': null })).toEqual([': unknown-field'])
    expect(faults({ person: { '': null } })).toEqual(['person.: unknown-field'])
  })

  test('that there is is none', () => {
    expect(faults({ scheme: null, person: { sex: null } })).toEqual([])
  })
})
