import { describe, expect, test } from 'vitest'
import { type CivilDate, standardRetirement } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

describe('the standard age of a notary', () => {
  test('is 65 for both sexes, with 10 years at least and 35 complete', () => {
    for (const sex of ['female', 'male'] as const) {
      expect(standardRetirement({ law: 'notaries', sex, birthDate: '1970-06-01' }).value).toEqual({
        age: { years: 65, months: 0 },
        reachedOn: '2035-06-01',
        completeStage: stage(35),
        minimumStage: stage(10),
      })
    }
  })

  const completeYears = (birthDate: CivilDate, profession: number): number =>
    standardRetirement({ law: 'notaries', sex: 'male', birthDate, professionStageOn2013: stage(profession) })
      .value.completeStage.years

  test.each([
    ['1973-01-01', 10, 30],
    ['1973-01-02', 10, 35],
    ['1967-01-02', 10, 30],
    ['1967-01-01', 10, 35],
    ['1970-01-01', 9, 35],
  ] as const)(
    'born %s, %i years in the profession on 2013-01-01: %i complete',
    (birthDate, profession, years) => {
      // 40 to 45 completed years on 2013-01-01: born from 1967-01-02 (still 45) to 1973-01-01 (just 40).
      expect(completeYears(birthDate, profession)).toBe(years)
    },
  )
})
