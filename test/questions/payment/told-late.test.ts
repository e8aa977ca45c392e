import { describe, expect, test } from 'vitest'
import { assess, type AssessOptions, type Dossier, type DossierEvent } from '../../../src/index.js'

// Law 263/2010 counts a missed convocation from its report and a programme from its finding (art. 80(3), 81(2)); the twelve months
// run from the absence itself (art. 113).

const of2012 = (...events: readonly DossierEvent[]): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1985-03-15' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2012-08-09' },
  application: { registeredOn: '2012-08-09' },
  insurance: { insuredAtDecision: false },
  contribution: { stageAtDecision: { years: 15 } },
  events,
})

const periodsOf = (dossier: Dossier, options?: AssessOptions) =>
  assess(dossier, options).payment.value?.periods.map(({ state, from }) => [state, from])

const questionsOf = (dossier: Dossier) => {
  const { payment } = assess(dossier)
  return 'openQuestions' in payment ? payment.openQuestions.map(({ id }) => id) : ['no answer']
}

const missed = { id: 'convocation-missed', on: '2020-07-05' } as const
const decided = { id: 'review-decision', on: '2020-12-05', degree: 'II' } as const

describe('a convocation missed under Law 263/2010 and reported after its twelve months', () => {
  test('finds the payment ended, where nothing had stopped them', () => {
    expect(periodsOf(of2012({ ...missed, reportedOn: '2024-03-16' }))).toEqual([
      ['in-payment', '2012-08-09'],
      ['ended', '2021-08-01'],
    ])
  })

  test('suspends and ends nothing, where a decision in a degree had come before', () => {
    const periods = periodsOf(of2012({ ...missed, reportedOn: '2024-03-16' }, decided))
    expect(periods?.map(([state]) => state)).not.toContain('ended')
    expect(periods?.map(([state]) => state)).not.toContain('suspended')
  })

  test('ends it though a decision came after them', () => {
    const late = { ...decided, on: '2021-09-05' } as const
    expect(periodsOf(of2012({ ...missed, reportedOn: '2024-03-16' }, late))).toContainEqual([
      'ended',
      '2021-08-01',
    ])
  })
})

describe('a programme left under Law 263/2010 without fault', () => {
  const left = { id: 'programme-left', on: '2013-09-28', imputable: false } as const
  const always = { readings: { 'imputable-documents': 'always' } } as const

  test('suspends nothing, and leaves no question where it was found under that law', () => {
    const found = of2012({ ...left, foundOn: '2014-01-10' })
    expect(periodsOf(found, always)).not.toContainEqual(['undetermined', '2014-10-01'])
    expect(questionsOf(found)).toEqual([])
  })

  test('hangs on the day on which it was found, where Law 360/2023 would suspend without fault', () => {
    expect(questionsOf(of2012(left))).toEqual(['imputable-documents'])
    expect(assess(of2012(left), always).payment.value?.periods.at(-1)).toMatchObject({
      state: 'undetermined',
      from: '2014-10-01',
      needs: expect.arrayContaining(['events.0.foundOn']),
    })
  })

  test('and not where it was taken up again before that law', () => {
    const resumed = { id: 'programme-resumed', on: '2024-08-31' } as const
    expect(questionsOf(of2012(left, resumed))).toEqual([])
    expect(questionsOf(of2012(left, { ...resumed, on: '2024-09-01' }))).toEqual(['imputable-documents'])
  })
})
