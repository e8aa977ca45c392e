import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { decided, monthOf, paidIn } from './lives.js'

// Opened before 2011 in degree I. What places the person in degree II since September 2024, be it a review, a ruling or a judgment,
// changes the pension by Law 360/2023 art. 149(2): 8 years first granted, 96 x 0.20 / 12 = 1.6; 19.6 x 81 = 1,587.6.

const opened2009: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-05-05' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2009-03-01' },
  application: { registeredOn: '2009-03-01', grantedOn: '2009-03-01' },
  contribution: { firstPotentialStage: { years: 8 }, contributoryStage: { years: 20 }, points: '18' },
  payment: { leiInPayment: '1900' },
}

const ruling = (on: '2025-02-17' | '2024-10-15', replaces: '2009-03-01' | '2024-08-12'): DossierEvent => ({
  id: 'ruling',
  on,
  degree: 'II',
  replaces,
})

describe('placed in degree II by another than the office', () => {
  test('a ruling on the first decision changes the pension from the month after it', () => {
    const events = [ruling('2025-02-17', '2009-03-01')]
    // 18 x 81 = 1,458, and 1,900 were due for August 2024.
    expect(paidIn(opened2009, '2025-02', events)).toBe('1900.00')
    expect(paidIn(opened2009, '2025-03', events)).toBe('1588.00')
    expect(monthOf(opened2009, '2025-03', events).points).toMatchObject({
      value: { monthly: '0.20', potential: '1.60000', total: '19.60000' },
    })
    expect(monthOf(opened2009, '2025-03', events).companionAllowance).toMatchObject({ because: 'degree' })
  })

  test('so does one on a decision of August 2024 that had found the same degree', () => {
    const events = [decided('2024-08-12', 'I'), ruling('2024-10-15', '2024-08-12')]
    expect(paidIn(opened2009, '2024-10', events)).toBe('1900.00')
    expect(paidIn(opened2009, '2024-11', events)).toBe('1588.00')
  })

  test('and a judgment, from the day that it names', () => {
    const judgment: DossierEvent = {
      id: 'judgment',
      on: '2025-05-20',
      degree: 'II',
      effectiveFrom: '2025-03-01',
    }
    expect(paidIn(opened2009, '2025-02', [judgment])).toBe('1900.00')
    expect(paidIn(opened2009, '2025-03', [judgment])).toBe('1588.00')
  })
})

describe('placed in degree II by a review', () => {
  test('of the first day of Law 360/2023 it is a change of that law, from October', () => {
    const events = [decided('2024-09-01', 'II')]
    expect(paidIn(opened2009, '2024-09', events)).toBe('1900.00')
    expect(paidIn(opened2009, '2024-10', events)).toBe('1588.00')
  })

  test('after an absence that was not imputable as well', () => {
    const missed: DossierEvent = { id: 'review-missed', on: '2025-01-10', imputable: false }
    expect(paidIn(opened2009, '2025-03', [missed, decided('2025-02-17', 'II')])).toBe('1588.00')
  })

  test('where the day of the grant is not printed, the right began with its registration', () => {
    const { grantedOn: _, ...application } = opened2009.application ?? {}
    const events = [decided('2025-02-17', 'II')]
    expect(paidIn({ ...opened2009, application }, '2025-03', events)).toBe('1588.00')
  })
})

describe('of a right that no law covered here opened', () => {
  const { payment: _, ...monthless } = opened2009
  const inDegreeII = decided('2025-02-17', 'II')

  test('only a decision of September 2024 or later asks for a month: before it, its points are refused by name', () => {
    const missed: DossierEvent = { id: 'review-missed', on: '2025-02-17' }
    for (const events of [[decided('2013-10-14', 'II')], [missed]])
      expect(assess({ ...monthless, events }).points).toMatchObject({ what: 'law-in-force' })
    expect(assess({ ...monthless, events: [inDegreeII] }).points).toMatchObject({ needs: ['payment.month'] })
  })

  test('the day of the application has to be told: without it, it is not known to be one', () => {
    const unregistered = { ...opened2009, application: { grantedOn: '2009-03-01' } } as const
    expect(monthOf(unregistered, '2025-03', [inDegreeII]).points).toMatchObject({
      needs: ['application.registeredOn', 'contribution.stageAtDecision'],
    })
  })

  // Art. 149 is of the public system; what their Regulation was in 2009 could not be read.
  test('nothing is recalculated by the house of the notaries', () => {
    const notary = { ...opened2009, scheme: 'notaries' } as const
    expect(monthOf(notary, '2025-06', [inDegreeII]).points).toMatchObject({ what: 'law-in-force' })
  })
})
