import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  type DossierEvent,
  paymentOf,
  type Readings,
} from '../../../src/index.js'

// Law 263/2010 art. 115: suspended for the review missed in March 2018, and placed in a degree again on 15 June, whether the pension is
// paid from July hangs on a request of which nothing is told. What settles the month whatever was asked needs no such fact.

const born = (birthDate: '1975-07-07' | '1954-05-20'): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2016-10-14' },
  application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '20',
  },
})

const OPEN: readonly DossierEvent[] = [
  { id: 'review-missed', on: '2018-03-10' },
  { id: 'review-decision', on: '2018-06-15', degree: 'II' },
]

const inMonth = (
  month: CivilMonth,
  more: readonly DossierEvent[] = [],
  { dossier = born('1975-07-07'), readings = {} }: { dossier?: Dossier; readings?: Partial<Readings> } = {},
) => {
  const payment = paymentOf({ ...dossier, payment: { month }, events: [...OPEN, ...more] }, { readings })
  return payment.value !== undefined ? payment.value.month : payment
}

const open = { state: 'undetermined', needs: ['events.0.requestedOn'] }

test('nothing else told, each month from July on waits for the request', () => {
  expect(inMonth('2018-06')).toMatchObject({ state: 'suspended' })
  expect(inMonth('2018-07')).toEqual(open)
  expect(inMonth('2019-02')).toEqual(open)
})

describe('it need not be known', () => {
  test('after a death', () => {
    const death: DossierEvent = { id: 'death', on: '2019-01-10' }
    expect(inMonth('2019-01', [death])).toEqual(open)
    expect(inMonth('2019-02', [death])).toEqual({ state: 'ended', cause: 'death', on: '2019-02-01' })
  })

  test('where a cause that is only named has come', () => {
    const expired: DossierEvent = { id: 'mandate-expired', on: '2019-01-10' }
    expect(inMonth('2019-01', [expired])).toEqual(open)
    expect(inMonth('2019-02', [expired])).toMatchObject({ status: 'not-covered', what: 'mandate' })
  })

  test('in the month in which the pension becomes one of old age', () => {
    const dossier = born('1954-05-20')
    expect(inMonth('2019-04', [], { dossier })).toEqual(open)
    expect(inMonth('2019-05', [], { dossier })).toEqual({ state: 'converted', on: '2019-05-20' })
    expect(inMonth('2019-06', [], { dossier })).toEqual({ state: 'converted', on: '2019-05-20' })
  })

  test('unless that month is read to be still one of the invalidity pension', () => {
    const readings = { 'conversion-month': 'next-month' } as const
    expect(inMonth('2019-05', [], { dossier: born('1954-05-20'), readings })).toEqual(open)
  })

  test('while another cause surely suspends: that one alone is told', () => {
    const left: DossierEvent = { id: 'programme-left', on: '2018-05-05', foundOn: '2018-05-20' }
    expect(inMonth('2018-06', [left])).toMatchObject({
      causes: [{ cause: 'missed-review' }, { cause: 'programme-not-followed' }],
    })
    const { causes } = inMonth('2018-09', [left]) as { causes: readonly { cause: string }[] }
    expect(causes.map(({ cause }) => cause)).toEqual(['programme-not-followed'])
  })
})

test('so does work, where a second fact that is not told matters only later', () => {
  const work: DossierEvent = { id: 'work-started', on: '2018-05-05', kind: 'employee', hoursShare: '1' }
  const called: DossierEvent = { id: 'convocation-missed', on: '2018-10-10', by: 'institute' }
  const { causes } = inMonth('2018-09', [work, called]) as { causes: readonly { cause: string }[] }
  expect(causes.map(({ cause }) => cause)).toEqual(['work'])
})

test('whether the time drawn makes up fifteen years hangs on when an absence was reported', () => {
  // 13 years at the grant, and from 2016-10-14 to 65 years on 2019-05-20 more than two; to 2018-03-31 less.
  const dossier: Dossier = {
    ...born('1954-05-20'),
    contribution: { stageAtDecision: { years: 13 }, stageAtGrant: { years: 13 }, points: '13' },
  }
  const called: DossierEvent = { id: 'convocation-missed', on: '2018-03-10' }
  const conversionWith = (event: DossierEvent) =>
    assess({ ...dossier, payment: { month: '2019-06' }, events: [event] }).conversion
  expect(conversionWith(called)).toMatchObject({ needs: ['events.0.reportedOn'] })
  expect(conversionWith({ ...called, imputable: false })).toMatchObject({
    value: { outcome: 'becomes-old-age' },
  })
})
