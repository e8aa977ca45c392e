import { describe, expect, test } from 'vitest'
import { firstEligibleStage } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

type Facts = Parameters<typeof firstEligibleStage>[0]

const MAN: Facts = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1980-02-01',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2020-01-01',
  stageAtDecision: stage(13),
}

describe('the stage of Table 3, gathered day by day', () => {
  test('at 39 it asks 14 years: within a year they are there, to the eve of 41, when it asks 17', () => {
    // To 2020-12-31 eleven months, and thirty days, which are a month of stage.
    expect(firstEligibleStage(MAN).value).toEqual({
      opens: 'potential-stage',
      missingStage: stage(1),
      metFrom: '2020-12-31',
      metUntil: '2021-01-31',
      stageThen: stage(14),
    })
  })

  test('what comes too late for the row of 41 waits for that of 45', () => {
    // 12y 10m are 14y on 2021-03-01, when 17 are asked: those are there on 2024-03-01; from 2025-02-01 on, at 45, 20 are.
    expect(firstEligibleStage({ ...MAN, stageAtDecision: stage(12, 10) }).value).toMatchObject({
      missingStage: stage(1, 2),
      metFrom: '2024-03-01',
      metUntil: '2025-01-31',
    })
  })

  test('after a work accident nothing is missing, from the decision to the eve of the standard age', () => {
    const injured: Facts = { ...MAN, cause: 'work-accident', stageAtDecision: NONE }
    expect(firstEligibleStage(injured).value).toEqual({
      opens: 'potential-stage',
      missingStage: NONE,
      metFrom: '2020-01-01',
      metUntil: '2045-01-31',
      stageThen: NONE,
    })
  })
})

describe('degree III, which Law 263/2010 art. 76(2) gives a potential stage for persons of art. 74 only,', () => {
  const third: Facts = { ...MAN, degree: 'III', stageAtDecision: stage(1) }

  test('has the right by any stage after an ordinary disease, and nothing more to gain by Table 3', () => {
    expect(firstEligibleStage(third).value).toMatchObject({ opens: 'right', missingStage: NONE })
  })

  test.each(['work-accident', 'neoplasm'] as const)('has both after a %s, whatever the stage', cause => {
    expect(firstEligibleStage({ ...third, cause, stageAtDecision: NONE }).value).toMatchObject({
      opens: 'potential-stage',
      missingStage: NONE,
    })
  })
})

describe('who is past the standard age', () => {
  const past: Facts = { ...MAN, law: 'law-360-2023', birthDate: '1958-01-01', decisionIssuedOn: '2024-10-10' }

  test('lacks the day of stage beside it, and no day comes on which both are met', () => {
    expect(firstEligibleStage({ ...past, stageAtDecision: NONE }).value).toEqual({
      opens: 'right',
      missingStage: stage(0, 0, 1),
    })
  })

  test('lacks no stage where there is some', () => {
    expect(firstEligibleStage({ ...past, stageAtDecision: stage(1) }).value).toEqual({
      opens: 'right',
      missingStage: NONE,
    })
  })

  test('has a last day before it on which the right opens', () => {
    const eve: Facts = { ...past, birthDate: '1959-10-11', stageAtDecision: stage(1) }
    expect(firstEligibleStage(eve).value).toMatchObject({ metFrom: '2024-10-10', metUntil: '2024-10-10' })
    expect(firstEligibleStage({ ...eve, birthDate: '1959-10-10' }).value).not.toHaveProperty('metFrom')
  })
})

describe('refused by name', () => {
  test.each([
    ['of a notary, who has no such table', { law: 'notaries' }, 'table-3'],
    ['of who is in no row of the annex', { birthDate: '1940-01-01' }, 'annex-5'],
    ['of who is in no row of the newer one', { law: 'law-360-2023', birthDate: '1940-01-01' }, 'annex-5'],
  ] as const)('%s', (_whom, change, what) => {
    expect(() => firstEligibleStage({ ...MAN, ...change })).toThrow(
      expect.objectContaining({ code: 'not-covered', what }),
    )
  })
})
