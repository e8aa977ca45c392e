import { describe, expect, test } from 'vitest'
import { type CivilDate, eligibility } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

const law = 'law-263-2010-amended-2013'

const person = {
  law,
  sex: 'male',
  birthDate: '1970-01-01',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2015-06-10',
} as const

describe('stage bought by a contract concluded from 2018-01-01', () => {
  const bought = { degree: 'II', stageAtDecision: stage(2), voluntaryContractStage: stage(2) } as const

  test.each([
    [law, '2019-06-10'],
    ['law-360-2023', '2025-06-10'],
  ] as const)('does not open the right: %s', (law, decisionIssuedOn) => {
    const facts = { ...person, ...bought, law, decisionIssuedOn: decisionIssuedOn as CivilDate }
    expect(eligibility(facts).value).toMatchObject({ reasons: [{ code: 'no-contribution-stage' }] })
    expect(eligibility({ ...facts, stageAtDecision: stage(2, 0, 1) }).value.entitled).toBe(true)
  })

  test('matters nothing to who needs no stage', () => {
    expect(
      eligibility({ ...person, ...bought, cause: 'neoplasm', decisionIssuedOn: '2019-06-10' }).value.entitled,
    ).toBe(true)
  })
})

describe('two years of stage in the last five, as a page of 2019 prints', () => {
  const facts = {
    ...person,
    degree: 'II',
    decisionIssuedOn: '2019-06-10',
    stageAtDecision: stage(10),
    stageInLast5Years: stage(1, 11, 29),
  } as const
  const applied = { readings: { 'unread-2-of-5-rule': 'applied' } } as const

  test('are not asked, but the other reading shows what it would change', () => {
    const finding = eligibility(facts)
    expect(finding.value.entitled).toBe(true)
    expect(finding.openQuestions).toMatchObject([
      {
        id: 'unread-2-of-5-rule',
        reading: 'not-applied',
        others: [{ reading: 'applied', value: { entitled: false } }],
      },
    ])
  })

  test('read as applied, refuse a day less than two years and not two years', () => {
    expect(eligibility(facts, applied).value.entitled).toBe(false)
    expect(eligibility({ ...facts, stageInLast5Years: stage(2) }, applied).value.entitled).toBe(true)
  })

  test('concern an ordinary disease only', () => {
    expect(eligibility({ ...facts, cause: 'accident-outside-work' }, applied).value.entitled).toBe(true)
    expect(eligibility({ ...facts, cause: 'neoplasm' }, applied).value.entitled).toBe(true)
  })
})
