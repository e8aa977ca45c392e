import { describe, expect, test } from 'vitest'
import {
  assess,
  type CivilMonth,
  type Dossier,
  pensionAmount,
  recalculation2024,
} from '../../../src/index.js'
import { stage } from '../../across/stages.js'

const pensionOf = (dossier: Dossier) => assess(dossier).pension

/** Decided on 2010-12-20 and applied for under Law 263/2010, whose index knows no right that began before 2011. */
const begun2010 = (payment: Dossier['payment'], handicap?: 'grave'): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-05-05', ...(handicap ? { handicap } : {}) },
  incapacity: { degree: 'I', cause: 'work-accident' },
  medicalDecision: { issuedOn: '2010-12-20' },
  application: { registeredOn: '2011-01-10', grantedOn: '2010-12-20' },
  contribution: {
    stageAtDecision: stage(35),
    stageAtGrant: stage(35),
    contributoryStage: stage(35),
    points: '35',
  },
  payment: { month: '2012-05', ...payment },
})

describe('a right of Law 263/2010', () => {
  test('that began before 2011 waits for its index, which the house knows', () => {
    expect(pensionOf(begun2010({}))).toMatchObject({ needs: ['payment.correctionIndex'] })
    // 35 / 35 = 1 x 732.8, up to a whole leu.
    expect(pensionOf(begun2010({ correctionIndex: '1' }))).toMatchObject({ value: { lei: '733.00' } })
  })

  test('has no score in a dossier of who worked in handicap: each part has a divisor of its own', () => {
    expect(pensionOf(begun2010({ correctionIndex: '1' }, 'grave'))).toMatchObject({
      status: 'not-covered',
      what: 'score-segments',
    })
  })

  test('is paid in the month of its grant, and not before it', () => {
    const inMonth = (month: CivilMonth) => pensionOf(begun2010({ month, correctionIndex: '1' }))
    expect(inMonth('2010-11')).toMatchObject({ because: 'before-the-grant' })
    expect(inMonth('2010-12')).not.toHaveProperty('because')
  })
})

describe('a score of no points', () => {
  test('is still told as a part with its divisor', () => {
    const { steps, value } = pensionAmount({
      law: 'law-263-2010',
      month: '2015-06',
      realisedPoints: '0',
      potentialPoints: '0',
      completeStage: stage(35),
      correctionIndex: '1',
    })
    expect(value.lei).toBe('0.00')
    expect(steps[0]).toMatchObject({
      rule: 'pension-amount.average-annual-score',
      facts: { parts: [{ points: '0', completeStage: stage(35) }] },
    })
  })
})

describe('the recalculation of September 2024', () => {
  test('says nothing of potential points where there are none', () => {
    const facts = { degree: 'II', realisedPoints: '20', contributoryStage: stage(25) } as const
    const { steps } = recalculation2024({ ...facts, potentialPoints: '0', leiInPayment: '2000' })
    expect(steps.map(({ rule }) => rule)).not.toContain(
      'pension-amount.potential-points-in-the-recalculation',
    )
  })
})

describe('a conversion on the first of a month', () => {
  test('leaves no part of that month to the invalidity pension', () => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1960-12-01' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2024-10-10' },
      application: { registeredOn: '2024-10-10', grantedOn: '2024-10-10' },
      contribution: {
        stageAtDecision: stage(30),
        stageAtGrant: stage(30),
        contributoryStage: stage(30),
        points: '30',
      },
      payment: { month: '2025-12', oldAgeLei: '2700' },
    }
    const pension = pensionOf(dossier)
    expect('value' in pension && pension.value).toEqual({ lei: '2700.00' })
  })
})

describe('opened before 2011 and placed in another degree', () => {
  const opened = (month: CivilMonth, events: Dossier['events'] & object, leiInPayment?: '2000'): Dossier => ({
    scheme: 'public',
    person: { sex: 'male', birthDate: '1970-05-05' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2009-03-01' },
    application: { registeredOn: '2009-03-01', grantedOn: '2009-03-01' },
    contribution: {
      firstPotentialStage: stage(8),
      contributoryStage: stage(20),
      points: '18',
      averageScore: '0.85',
    },
    payment: { month, ...(leiInPayment ? { leiInPayment } : {}) },
    events,
  })

  test('in 2013 it is paid by its average score to the month of the decision: 0.85 x 762.1 = 647.785', () => {
    const events = [{ id: 'review-decision', on: '2013-05-10', degree: 'I' }] as const
    expect(pensionOf(opened('2013-05', events))).toMatchObject({ value: { lei: '648.00' } })
    expect(pensionOf(opened('2013-06', events))).toMatchObject({ what: 'change-of-degree' })
  })

  test('in 2025, worse than before: whether the amount of August 2024 is kept is open', () => {
    // 96 x 0.25 / 12 = 2; 20 x 81 = 1,620.
    const events = [{ id: 'review-decision', on: '2025-02-17', degree: 'I' }] as const
    const pension = pensionOf(opened('2025-03', events, '2000'))
    expect(pension).toMatchObject({ value: { lei: '1620.00' } })
    const open = 'openQuestions' in pension ? pension.openQuestions : []
    expect(open.find(({ id }) => id === 'old-amount-after-degree-change')?.others).toMatchObject([
      { reading: 'yes-when-degree-rises', value: { lei: '2000.00', oldAmountKept: true } },
    ])
  })

  test('undecided, its average score tells the amount of August 2024, unless that is given', () => {
    // 0.85 x 2,032 = 1,727.2, more than 18 x 81 = 1,458.
    expect(pensionOf(opened('2025-03', []))).toMatchObject({ value: { lei: '1728.00', oldAmountKept: true } })
    expect(pensionOf(opened('2025-03', [], '2000'))).toMatchObject({ value: { lei: '2000.00' } })
  })
})
