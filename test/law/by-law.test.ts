import { describe, expect, test } from 'vitest'
import { byLaw, byLawWhereKnown, byPublicLaw, withAmendments } from '../../src/law/by-law.js'
import { isVersionOf, LAW_IDS, PUBLIC_LAW_IDS, versionsOf } from '../../src/law/law-id.js'

describe('an amendment says only what it changes', () => {
  test('what it leaves out is what the law it amends says', () => {
    const table = byLaw({ 'law-263-2010': 'first', 'law-360-2023': 'new', notaries: 'own' })
    expect(table['law-263-2010-amended-2013']).toBe('first')
    expect(table['law-360-2023']).toBe('new')
  })

  test('what it says holds, and the law it amends keeps its own', () => {
    const table = byPublicLaw({
      'law-263-2010': 'art. 73(1)',
      'law-263-2010-amended-2013': 'art. 76(1)',
      'law-360-2023': 'none',
    })
    expect(table['law-263-2010']).toBe('art. 73(1)')
    expect(table['law-263-2010-amended-2013']).toBe('art. 76(1)')
  })

  test('every law has a row, and a public table has none of the notaries', () => {
    const rows = { 'law-263-2010': 1, 'law-360-2023': 2 }
    expect(Object.keys(byLaw({ ...rows, notaries: 3 }))).toEqual(LAW_IDS)
    expect(Object.keys(byPublicLaw(rows))).toEqual(PUBLIC_LAW_IDS)
  })

  test('what no law before it says, it does not say either', () => {
    const table = byLawWhereKnown({ 'law-263-2010': 'art. 73(1), table 3' })
    expect(table['law-263-2010-amended-2013']).toBe('art. 73(1), table 3')
    expect(table['law-360-2023']).toBeUndefined()
  })

  test('what it takes away is gone, also where the table is taken over into another', () => {
    const table = byLawWhereKnown({ 'law-263-2010': 'art. 73', 'law-263-2010-amended-2013': undefined })
    expect(table['law-263-2010-amended-2013']).toBeUndefined()
    expect(
      byLawWhereKnown({ ...table, 'law-360-2023': 'art. 61' })['law-263-2010-amended-2013'],
    ).toBeUndefined()
  })

  test('an amendment of an amendment goes back through all of them', () => {
    const amends = { law: undefined, 'law-amended-1': 'law', 'law-amended-2': 'law-amended-1' }
    expect(withAmendments({ law: 'as made' }, amends)['law-amended-2']).toBe('as made')
    expect(withAmendments({ law: 'as made', 'law-amended-1': 'once' }, amends)['law-amended-2']).toBe('once')
  })

  test('a table is frozen and inherits nothing of a host', () => {
    const table = byLaw({ 'law-263-2010': 1, 'law-360-2023': 2, notaries: 3 })
    expect(Object.isFrozen(table)).toBe(true)
    expect(Object.getPrototypeOf(table)).toBeNull()
  })
})

describe('the versions of a law', () => {
  test('are itself and what amends it, in the order of time', () => {
    expect(versionsOf('law-263-2010')).toEqual(['law-263-2010', 'law-263-2010-amended-2013'])
    expect(versionsOf('law-263-2010-amended-2013')).toEqual(['law-263-2010-amended-2013'])
    expect(versionsOf('notaries')).toEqual(['notaries'])
  })

  test('an amended law is a version of the first one, not the other way round', () => {
    expect(isVersionOf('law-263-2010-amended-2013', 'law-263-2010')).toBe(true)
    expect(isVersionOf('law-263-2010', 'law-263-2010-amended-2013')).toBe(false)
    expect(isVersionOf('law-360-2023', 'law-263-2010')).toBe(false)
  })
})
