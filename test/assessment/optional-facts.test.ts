import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { askableOfDossier } from '../../src/assessment/askable-of-dossier.js'
import { isHeldNotSo } from '../../src/assessment/optional-facts.js'
import { remainingFrom } from '../../src/assessment/remaining.js'
import { changed, WOMAN_OF_2026 } from './dossiers.js'
import { formOf } from './forms.js'

describe('a fact is held not to be so where it is left out', () => {
  test('in the system whose fact it is, or while the system is not known', () => {
    expect(isHeldNotSo('person.militaryOrPolice', { scheme: 'public' })).toBe(true)
    expect(isHeldNotSo('person.militaryOrPolice', {})).toBe(true)
    expect(isHeldNotSo('person.militaryOrPolice', { scheme: 'notaries' })).toBe(false)
    expect(isHeldNotSo('contribution.professionStageOn2013', { scheme: 'notaries' })).toBe(true)
  })

  test('in every system where it is of none', () => {
    expect(isHeldNotSo('person.handicap', { scheme: 'notaries' })).toBe(true)
  })

  test('never where it is asked for', () => {
    expect(isHeldNotSo('person.sex', {})).toBe(false)
  })
})

describe('how many questions remain on wish, when all others are answered or cannot be', () => {
  const remaining = (dossier: Dossier): number => {
    const form = formOf(dossier)
    const unknown = [...askableOfDossier(form), 'events.0.id']
    const next = {
      id: 'person.specialStatus',
      neededFor: [],
      type: 'boolean',
      allowed: [true, false],
    } as const
    return remainingFrom({ ...form, unknown }, next, true)
  }

  // Of the person: military, status, handicap, its certificate, a reduced age. Of the incapacity: irreversible. Of the stage: what a
  // contract bought, the last 5 years. Of the insurance: a contract alone, sick pay.
  test('are those of the facts held not to be so', () => {
    expect(remaining(WOMAN_OF_2026)).toBe(10)
  })

  test('are fewer by each that is told', () => {
    const { person } = WOMAN_OF_2026
    expect(remaining(changed(WOMAN_OF_2026, { person: { ...person, handicap: 'medium' } }))).toBe(9)
    const told = { ...person, handicap: 'medium', militaryOrPolice: false } as const
    expect(remaining(changed(WOMAN_OF_2026, { person: told }))).toBe(8)
  })
})
