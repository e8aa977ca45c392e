import { describe, expect, test } from 'vitest'
import { type CivilDate, potentialStage, whatRemovesTheCap } from '../../../src/index.js'
import { NONE, stage } from '../../across/stages.js'

// Law 360/2023 art. 66, a man born on 1 June 1985: 65 years on 1 June 2050, complete stage 35 years.
const facts = (grantedOn: CivilDate, years: number) => ({
  law: 'law-360-2023' as const,
  sex: 'male' as const,
  birthDate: '1985-06-01' as const,
  degree: 'II' as const,
  cause: 'ordinary-disease' as const,
  decisionIssuedOn: grantedOn,
  stageAtDecision: stage(years),
  grantedOn,
  stageAtGrant: stage(years),
})

describe('what the standard age takes away from the potential stage', () => {
  // Remaining days count 30 to a month: from 2 June 2029 it is 20 years, 11 months and the 30 days from 2 May, so 21 years.
  // From 1 June 2030 there are 20 years to the age; a stage of 15 leaves just as much, one of 14 a year more.
  test('is nothing where the difference is as long as the time that is left', () => {
    expect(potentialStage(facts('2030-06-01', 15)).value).toEqual({
      stage: stage(20),
      boundBy: 'complete-stage',
    })
    expect(whatRemovesTheCap(facts('2030-06-01', 15)).value).toEqual({ capped: false })
  })

  test('is a year of a stage of 14: granted a year earlier, or with a year more, it would take nothing', () => {
    expect(whatRemovesTheCap(facts('2030-06-01', 14)).value).toEqual({
      capped: true,
      lost: stage(1),
      grantedBy: '2029-06-02',
      stageAtGrant: stage(15),
    })
  })

  test('is all of it on the day of the standard age', () => {
    expect(potentialStage(facts('2050-06-01', 15)).value).toEqual({
      stage: NONE,
      boundBy: 'standard-age-reached',
    })
    expect(whatRemovesTheCap(facts('2050-06-01', 15)).value).toMatchObject({
      capped: true,
      lost: stage(20),
      grantedBy: '2030-06-02',
      stageAtGrant: stage(35),
    })
  })

  test('is not known of a birth before the first row of the table of ages', () => {
    const old = { ...facts('2025-06-10', 15), birthDate: '1940-06-01' as const }
    expect(() => whatRemovesTheCap(old)).toThrow(expect.objectContaining({ what: 'annex-5' }) as Error)
  })
})
