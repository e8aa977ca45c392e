import { describe, expect, test } from 'vitest'
import { assess, type Dossier, paragraphs, wordFor } from '../../src/index.js'
import type { OpenQuestionId } from '../../src/law/open-questions.js'
import { MAN, withEvents } from '../assessment/next-steps/lives.js'

const MAN_OF_2012: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1958-11-03' },
  incapacity: { degree: 'III', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-03-05' },
  application: { registeredOn: '2012-03-10' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 19 },
    stageAtGrant: { years: 19 },
    contributoryStage: { years: 19 },
    points: '15',
  },
  payment: { month: '2012-07' },
}

const openIn = (dossier: Dossier): readonly string[] =>
  paragraphs(assess(dossier), { language: 'ro', audience: 'person' })
    .filter(({ kind }) => kind === 'open')
    .map(({ text }) => text)

const asked = (id: OpenQuestionId) =>
  expect.stringContaining(wordFor('open-question', id, { language: 'ro' }))

describe('the open points that a person is told', () => {
  test('have the one by which there would be a right, and not how much would be missing of a stage', () => {
    expect(openIn(MAN_OF_2012)).toEqual([asked('ccr-680-2012')])
  })

  test('are the right first, then what is paid', () => {
    expect(
      openIn({
        ...MAN_OF_2012,
        medicalDecision: { issuedOn: '2012-07-02' },
        application: { registeredOn: '2012-07-05' },
        payment: { month: '2013-05' },
      }),
    ).toEqual([asked('ccr-680-2012'), asked('index-before-2013')])
  })

  test('are each told once, though several sections hang on them, and three at most', () => {
    const told = openIn({
      ...MAN_OF_2012,
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2012-07-02' },
      application: { registeredOn: '2012-07-05' },
      payment: { month: '2026-07', oldAgeLei: '900', leiInPayment: '800' },
      events: [{ id: 'review-missed', on: '2022-05-10' }],
    })
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBeLessThanOrEqual(3)
  })

  test('are none of who has died: another reading would be said to the dead', () => {
    const inDegreeI: Dossier = { ...MAN, incapacity: { degree: 'I', cause: 'ordinary-disease' } }
    expect(openIn(inDegreeI)).toEqual([asked('allowance-rounding-360')])
    expect(
      openIn({
        ...inDegreeI,
        ...withEvents({ id: 'death', on: '2026-07-02' }),
        incapacity: inDegreeI.incapacity!,
      }),
    ).toEqual([])
  })
})
