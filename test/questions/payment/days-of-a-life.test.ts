import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { datesOf, man } from './lives.js'

// The days that a timeline tells of a payment: what suspends, resumes, ends or converts the pension, and nothing that may have come
// out otherwise (Law 360/2023 art. 68(3), 72, 100-102).

const regained = { id: 'review-decision', on: '2025-04-10', degree: 'none' } as const

describe('the timeline of a payment', () => {
  test('tells the end, and no decision that takes effect, where the capacity is regained', () => {
    expect(datesOf(man, [regained])).toEqual(['2025-05-01 payment-ends'])
  })

  test('tells from when a ruling gives the pension back, by the ruling', () => {
    const ruling = { id: 'ruling', on: '2025-06-12', degree: 'II', replaces: '2025-04-10' } as const
    expect(datesOf(man, [regained, ruling])).toEqual([
      '2025-05-01 payment-ends',
      '2025-07-01 payment-resumed',
      '2025-07-01 review-decision-takes-effect',
    ])
  })

  test('says nothing of an allowance alone that is suspended', () => {
    const ofDegreeI: Dossier = { ...man, incapacity: { degree: 'I', cause: 'ordinary-disease' } }
    const asked = { id: 'suspension-requested', on: '2025-04-10' } as const
    expect(datesOf(ofDegreeI, [{ ...asked, what: 'allowance' }])).toEqual([])
    expect(datesOf(ofDegreeI, [{ ...asked, what: 'pension' }])).toEqual(['2025-05-01 payment-suspended'])
  })

  test('tells no end of which it is not known whether it comes: who had called', () => {
    const called = { id: 'convocation-missed', on: '2025-04-10' } as const
    expect(datesOf(man, [called])).toEqual(['2025-05-01 payment-suspended'])
    expect(datesOf(man, [{ ...called, by: 'institute' }])).toEqual([
      '2025-05-01 payment-suspended',
      '2026-05-01 payment-ends',
    ])
  })

  test('tells the conversion at 65, and none without 15 contributory years', () => {
    const convertedOn = (years: number, events: readonly DossierEvent[] = []): string | undefined => {
      const contribution = { ...man.contribution, contributoryStage: { years } }
      return assess({ ...man, contribution, events }).timeline.find(
        ({ event }) => event === 'pension-converted',
      )?.on
    }
    expect(convertedOn(20)).toBe('2045-07-07')
    expect(convertedOn(14)).toBeUndefined()
    expect(convertedOn(20, [regained])).toBeUndefined()
  })

  test('tells until when sums left unpaid can be claimed, of a death since Law 360/2023 (art. 107)', () => {
    const claimedBy = (on: DossierEvent['on']): string | undefined => {
      const events: readonly DossierEvent[] = [{ id: 'death', on }]
      const opened: Dossier = {
        ...man,
        medicalDecision: { issuedOn: '2021-10-14' },
        application: { registeredOn: '2021-10-14', grantedOn: '2021-10-14' },
      }
      return assess({ ...opened, events }).timeline.find(
        ({ event }) => event === 'unpaid-sums-to-be-claimed-by',
      )?.on
    }
    expect(claimedBy('2024-08-31')).toBeUndefined()
    expect(claimedBy('2024-09-01')?.slice(0, 7)).toBe('2027-09')
  })
})
