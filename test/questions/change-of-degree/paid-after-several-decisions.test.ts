import { describe, expect, test } from 'vitest'
import type { Dossier, DossierEvent } from '../../../src/index.js'
import { decided, manOf2018, monthOf, paidIn } from './lives.js'

// Law 360/2023 art. 149(2) looks at the decisions since September 2024 that place the person in another degree than before.

describe('opened in 2018 in degree I, placed in II in 2020 and found in II again in 2025', () => {
  // 47 years in 2020 ask 20 of stage: 180 x 0.55 / 12 = 8.25, and 26.25 x 81 = 2,126.25.
  const events = [decided('2020-03-10', 'II', { years: 20 }), decided('2025-02-17', 'II')]

  test('the change is that of 2020: the points of Law 263/2010 go on', () => {
    expect(paidIn(manOf2018('I', '1753'), '2025-03', events)).toBe('2127.00')
    expect(monthOf(manOf2018('I', '1753'), '2025-03', events).points).toMatchObject({
      value: { total: '26.25000' },
    })
  })
})

describe('opened before 2011 in degree I, placed in II in 2023 and found in II again in 2025', () => {
  test('it is the larger of the points at 81 lei and the amount of August 2024, as after no change', () => {
    const opened2009: Dossier = {
      ...manOf2018('I'),
      medicalDecision: { issuedOn: '2009-03-01' },
      application: { registeredOn: '2009-03-01', grantedOn: '2009-03-01' },
      contribution: { firstPotentialStage: { years: 8 }, contributoryStage: { years: 20 }, points: '18' },
      payment: { leiInPayment: '1900' },
    }
    const events = [decided('2023-05-10', 'II'), decided('2025-02-17', 'II')]
    // 18 x 81 = 1,458
    expect(paidIn(opened2009, '2025-03', events)).toBe('1900.00')
  })
})

test('opened on the first day of Law 263/2010, the months first granted are reckoned and not asked for', () => {
  // 40 years in 2011 ask 14 of stage; 35 - 20 = 15 years to the complete stage: 180 x 0.20 / 12 = 3; 21 x 81.
  const opened2011: Dossier = {
    ...manOf2018('I'),
    person: { sex: 'male', birthDate: '1970-05-05' },
    medicalDecision: { issuedOn: '2011-01-01' },
    application: { registeredOn: '2011-01-01', grantedOn: '2011-01-01' },
    payment: {},
  }
  expect(paidIn(opened2011, '2025-03', [decided('2025-02-17', 'II')])).toBe('1701.00')
})

test('a ruling of the first day of Law 360/2023, read to have effect on that day, is one of that law', () => {
  const ruling: DossierEvent = { id: 'ruling', on: '2024-09-01', degree: 'II', replaces: '2018-03-01' }
  expect(paidIn(manOf2018('I', '1903'), '2024-09', [ruling], { 'ruling-effect': 'ruling-day' })).toBe(
    '1701.00',
  )
})

test('of two events of one day it is the decision whose stage is asked for', () => {
  const events: readonly DossierEvent[] = [
    { id: 'work-ended', on: '2020-03-10' },
    { id: 'review-decision', on: '2020-03-10', degree: 'II' },
  ]
  expect(paidIn(manOf2018('I', '1753'), '2020-04', events)).toBe('events.1.stageAtDecision')
})
