import { describe, expect, test } from 'vitest'
import { suspension } from '../../../src/questions/payment/index.js'
import { explain } from '../../../src/explanation/index.js'
import { assess, type Dossier } from '../../../src/index.js'

// Born 1960-12-10: standard age on 2025-12-10, 30 contributory years. Potential stage 2024-10-10 to 2025-12-10: 14 months, 0.23333
// points; stability 2.5; 32.73333 x 81 = 2,651.40: 2,652 lei.

const inDecember = (oldAgeLei: `${number}`): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1960-12-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-10' },
  application: { registeredOn: '2024-10-10', grantedOn: '2024-10-10' },
  contribution: {
    stageAtDecision: { years: 30 },
    stageAtGrant: { years: 30 },
    contributoryStage: { years: 30 },
    points: '30',
  },
  payment: { month: '2025-12', oldAgeLei },
})

describe('in the month whose tenth day is that of the conversion', () => {
  test('the larger old-age amount is told with what is due before it, and the two are not added', () => {
    expect(assess(inDecember('2700')).pension).toMatchObject({
      value: { lei: '2700.00', untilConversion: { to: '2025-12-09', lei: '2652.00' } },
    })
  })

  test('an old-age amount that is lower changes nothing', () => {
    const { pension } = assess(inDecember('2633'))
    expect(pension).toMatchObject({ value: { lei: '2652.00' } })
    expect('value' in pension && pension.value).not.toHaveProperty('untilConversion')
  })

  test('read so, the invalidity pension is still that of December, and the old-age pension begins in January', () => {
    const readings = { 'conversion-month': 'next-month' } as const
    const december = assess(inDecember('2700'), { readings })
    expect(december.pension).toMatchObject({ value: { lei: '2652.00' } })
    expect(december.payment).toMatchObject({ value: { month: { state: 'in-payment' } } })
    const january = { ...inDecember('2700'), payment: { month: '2026-01', oldAgeLei: '2700' } } as const
    expect(assess(january, { readings }).pension).toMatchObject({ value: { lei: '2700.00' } })
    expect(assess(january, { readings }).payment).toMatchObject({ value: { month: { state: 'converted' } } })
  })

  test('read so, a suspension that the conversion lifts lasts until January, and one that was over stays over', () => {
    const readings = { 'conversion-month': 'next-month' } as const
    const stateOf = (events: NonNullable<Dossier['events']>) =>
      assess({ ...inDecember('2700'), events }, { readings }).payment
    const missed = { id: 'convocation-missed', on: '2025-10-20' } as const
    const asked = { id: 'suspension-requested', on: '2025-02-10', requestedOn: '2025-04-10' } as const
    expect(stateOf([missed])).toMatchObject({
      value: { month: { state: 'suspended', causes: [{ cause: 'missed-convocation', from: '2025-11-01' }] } },
    })
    expect(stateOf([asked])).toMatchObject({ value: { month: { state: 'in-payment' } } })
    expect(
      stateOf([{ id: 'suspension-requested', on: '2025-02-10', noResumptionRequest: true }]),
    ).toMatchObject({
      value: { month: { state: 'suspended', causes: [{ cause: 'own-request' }] } },
    })
  })

  test('granted on that day or after it, the pension is one of old age from its first, however that is read', () => {
    const readings = { 'conversion-month': 'next-month' } as const
    const grantedOn = (day: '2025-12-09' | '2025-12-10' | '2025-12-20') =>
      assess({ ...inDecember('2700'), application: { registeredOn: day, grantedOn: day } }, { readings })
        .payment
    expect(grantedOn('2025-12-09')).toMatchObject({ value: { month: { state: 'in-payment' } } })
    expect(grantedOn('2025-12-10')).toMatchObject({
      value: { month: { state: 'converted', on: '2025-12-10' } },
    })
    expect(grantedOn('2025-12-20')).toMatchObject({
      value: { month: { state: 'converted', on: '2025-12-20' } },
    })
  })

  test('the question is open in that month alone', () => {
    const asked = (month: '2025-11' | '2025-12' | '2026-01') => {
      const { pension } = assess({ ...inDecember('2700'), payment: { month, oldAgeLei: '2700' } })
      return 'openQuestions' in pension ? pension.openQuestions.map(({ id }) => id) : []
    }
    expect(asked('2025-12')).toContain('conversion-month')
    expect(asked('2025-11')).not.toContain('conversion-month')
    expect(asked('2026-01')).not.toContain('conversion-month')
  })

  test.each([
    [
      'ro',
      'Până la 9 decembrie 2025 inclusiv se cuvine cuantumul pensiei de invaliditate, de 2.652 lei pe lună',
    ],
    ['en', 'Up to and including 9 December 2025 the invalidity amount of 2,652 lei a month is due'],
    ['hu', '2025. december 9-ig bezárólag a rokkantsági nyugdíj havi 2652 lej összege jár'],
  ] as const)('the letter tells both in %s', (language, words) => {
    expect([explain(assess(inDecember('2700')), { language })].flat().join('\n')).toContain(words)
  })
})

describe('a review missed under Law 360/2023 through no fault of the pensioner', () => {
  const facts = {
    law: 'law-360-2023',
    cause: 'missed-review',
    on: '2025-10-14',
    imputable: false,
  } as const

  test('suspends nothing, and moves to no day that was read', () => {
    const { value, openQuestions } = suspension(facts)
    expect(value).toEqual({ suspended: false })
    expect(openQuestions.map(({ id }) => id)).toEqual(['moved-review-360'])
  })

  test('read as the norms of Law 263/2010, it moves to the end of the next month', () => {
    expect(suspension(facts, { readings: { 'moved-review-360': 'end-of-next-month' } }).value).toEqual({
      suspended: false,
      reviewMovedTo: '2025-11-30',
    })
  })
})
