import { describe, expect, test } from 'vitest'
import { assess, type CivilMonth, type Dossier, type DossierEvent } from '../../../src/index.js'
import { decided, manOf2016, manOf2018, monthOf } from './lives.js'

/** The points of a month, or what they wait for, and the rules that the potential stage and the rate rest on. */
const pointsOf = (dossier: Dossier, month: CivilMonth, events: readonly DossierEvent[]) => {
  const { points } = monthOf(dossier, month, events)
  const steps = 'steps' in points ? points.steps : []
  return {
    points,
    open: 'openQuestions' in points ? points.openQuestions.map(({ id }) => id) : [],
    rules: steps.map(({ rule }) => rule).filter(rule => /^(eligibility|potential-stage)|rate$/.test(rule)),
  }
}

const inDegree = (degree: 'I' | 'II' | 'III', more: Dossier = {}): Dossier => ({
  ...manOf2016,
  incapacity: { degree, cause: 'ordinary-disease' },
  application: { ...manOf2016.application, ...more.application },
  contribution: { ...manOf2016.contribution, ...more.contribution },
})

/** With the complete stage there is no difference to it, whatever the degree. */
const complete = { stageAtDecision: { years: 35 }, stageAtGrant: { years: 35 } }

describe('decided in another degree before September 2024, with the complete stage at the grant', () => {
  test('degree I had none for that reason, so that in degree III nothing is looked at again', () => {
    const found = pointsOf(inDegree('I', { contribution: complete }), '2019-06', [
      decided('2019-05-20', 'III'),
    ])
    expect(found.points).toMatchObject({
      value: { monthly: '0.35', potential: '0.00000', total: '14.00000' },
    })
    expect(found.rules).toEqual([])
  })

  test('degree III had none for another, but in degree I the length is none: no stage is asked for', () => {
    const found = pointsOf(inDegree('III', { contribution: complete }), '2019-06', [
      decided('2019-05-20', 'I'),
    ])
    expect(found.points).toMatchObject({
      value: { monthly: '0.70', potential: '0.00000', total: '14.00000' },
    })
    expect(found.rules).toEqual([])
  })
})

describe('decided in degree III before September 2024, with less at first than Table 3 asks', () => {
  test('the gate of degree III closes with no look at the stage of the grant, which is not told', () => {
    const application = { registeredOn: '2016-05-01', grantedOn: '2016-05-01' } as const
    const dossier = inDegree('II', { application, contribution: { stageAtDecision: { years: 5 } } })
    const { points } = pointsOf(dossier, '2019-06', [decided('2019-05-20', 'III')])
    expect(points).toMatchObject({ value: { monthly: '0.35', potential: '0.00000' } })
  })
})

describe('a first degree III decided again since September 2024', () => {
  const toII = decided('2025-02-17', 'II')

  test('in degree II has none by art. 149(2), which is open; with none, no rate of any law is chosen', () => {
    const found = pointsOf(manOf2018('III'), '2025-03', [toII])
    expect(found.points).toMatchObject({ value: { monthly: '0.20', potential: '0.00000' } })
    expect(found.open).toEqual(['first-degree-without-potential'])
    expect(found.rules).toEqual(['potential-stage.first-degree-had-none'])
  })

  test('and then in degree III once more keeps what it had, and nothing is open', () => {
    const found = pointsOf(manOf2018('III'), '2026-02', [toII, decided('2026-01-12', 'III')])
    expect(found.points).toMatchObject({ value: { monthly: '0.10', potential: '0.00000' } })
    expect(found.open).toEqual([])
    expect(found.rules).toEqual(['potential-stage.after-change-of-degree'])
  })
})

describe('a notary placed in another degree', () => {
  test('has points before it takes effect, and after it none that the Regulation tells month by month', () => {
    const notary: Dossier = {
      ...inDegree('I', { contribution: { stageAtGrant: { years: 12 }, stageAtDecision: { years: 12 } } }),
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1975-05-05', notaryAtDecision: true },
      medicalDecision: { issuedOn: '2022-03-01' },
      application: { registeredOn: '2022-03-01', grantedOn: '2022-03-01' },
      insurance: { insuredAtDecision: true },
    }
    const toII = [decided('2024-02-17', 'II')]
    expect(monthOf(notary, '2024-02', toII).points).toMatchObject({ value: { monthly: '0.50' } })
    expect(monthOf(notary, '2025-03', toII).points).toMatchObject({
      status: 'not-covered',
      what: 'change-of-degree',
    })
  })
})

// 18 realised points and 180 months at 0.55 / 12: 8.25.
describe('without a decision in another degree, the points of the grant are those of every month, and none is asked for', () => {
  test.each<DossierEvent>([
    { id: 'review-missed', on: '2020-03-01' },
    { id: 'review-decision', on: '2020-03-01', degree: 'none' },
    { id: 'review-decision', on: '2020-03-01', degree: 'II' },
  ])('after %o', event => {
    expect(assess({ ...manOf2018('II'), events: [event] }).points).toMatchObject({
      value: { monthly: '0.55', potential: '8.25000', total: '26.25000' },
    })
  })
})
