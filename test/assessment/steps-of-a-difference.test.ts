import { describe, expect, test } from 'vitest'
import { assess, compare, type Changes, type Dossier, paymentOf } from '../../src/index.js'
import { changed, WOMAN_OF_2017, WOMAN_OF_2026 } from './dossiers.js'

const differenceOf = (section: string, dossier: Dossier, changes: Changes) =>
  compare(dossier, changes).differences.find(difference => difference.section === section)

describe('a section that answers the same', () => {
  // The contract adds the step that leaves its stage out (Law 360/2023 art. 61), and no year to leave out.
  const bought = { contribution: { voluntaryContractStage: { years: 0 } } } as const

  test('differs where the way to it has a step more', () => {
    expect(differenceOf('eligibility', WOMAN_OF_2026, bought)).toMatchObject({
      sameAnswer: true,
      before: { steps: [] },
      after: { steps: [{ rule: 'eligibility.contract-stage-left-out' }] },
    })
  })

  test('differs where the way to it has a step less', () => {
    const contribution = { ...WOMAN_OF_2026.contribution, ...bought.contribution }
    const changes = { contribution: { voluntaryContractStage: null } }
    expect(differenceOf('eligibility', { ...WOMAN_OF_2026, contribution }, changes)).toMatchObject({
      sameAnswer: true,
      before: { steps: [{ rule: 'eligibility.contract-stage-left-out' }] },
      after: { steps: [] },
    })
  })
})

test('a step of both sides stands on neither', () => {
  const { differences } = compare(WOMAN_OF_2026, { incapacity: { degree: 'I' } })
  expect(differences).not.toEqual([])
  for (const { before, after } of differences) {
    const texts = after.steps.map(step => JSON.stringify(step))
    expect(before.steps.filter(step => texts.includes(JSON.stringify(step)))).toEqual([])
  }
})

test('what is refused has no other reading: no answer of this one is there to differ from', () => {
  // Read as of Law 360/2023, the request of 2018 suspends the pension, and nothing would be due in 2027.
  const asked = changed(WOMAN_OF_2017, {
    events: [{ id: 'suspension-requested', on: '2018-07-10' }],
    contribution: { ...WOMAN_OF_2017.contribution, contributoryStage: { years: 30 } },
    payment: { month: '2027-06', leiInPayment: '1200' },
  })
  const { pension } = assess(asked)
  expect(pension).toMatchObject({ status: 'not-covered', what: 'reference-point' })
  expect(pension).not.toHaveProperty('openQuestions')
  expect(assess(asked, { readings: { 'own-request-263': 'as-law-360' } }).pension).toMatchObject({
    status: 'not-due',
  })
})

test('the life in payment alone is that of the whole answer', () => {
  expect(paymentOf(WOMAN_OF_2017)).toEqual(assess(WOMAN_OF_2017).payment)
})
