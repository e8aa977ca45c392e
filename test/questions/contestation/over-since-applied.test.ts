import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier } from '../../../src/index.js'

// Who applied after the medical decision had it in hand, at the latest on the day of the application: 30 free days later it can
// be contested no more, under any reading. Where those days meet the emergency of 2020, no last day is known (Decree 195/2020).

const isOpenOn = (asOf: CivilDate, registeredOn: CivilDate): boolean => {
  const dossier: Dossier = {
    scheme: 'public',
    person: { sex: 'male', birthDate: '1980-03-10' },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: '2019-09-20' },
    application: { registeredOn, grantedOn: registeredOn },
    insurance: { insuredAtDecision: false },
    contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
  }
  return assess(dossier, { asOf }).nextSteps.some(({ act }) => act === 'contest-medical-decision')
}

describe('a decision whose communication is not told', () => {
  // 1 October 2019 + 31 is Friday 1 November.
  test('is open to the last day that the application leaves, and over from the day after', () => {
    expect(isOpenOn('2019-11-01', '2019-10-01')).toBe(true)
    expect(isOpenOn('2019-11-02', '2019-10-01')).toBe(false)
  })

  // 11 February 2020 + 31 is Friday 13 March, the last working day before the emergency of 16 March.
  test('is over where the days had passed before the emergency', () => {
    expect(isOpenOn('2020-03-13', '2020-02-11')).toBe(true)
    expect(isOpenOn('2020-03-14', '2020-02-11')).toBe(false)
  })

  // 13 February 2020 + 31 is Sunday 15 March, moved to Monday the 16th, the first day of the emergency; 14 May was its last.
  test.each<[CivilDate]>([['2020-02-13'], ['2020-04-10'], ['2020-05-14']])(
    'is never said to be over of who applied on %s: the days may have stood still',
    registeredOn => {
      expect(isOpenOn('2026-01-10', registeredOn)).toBe(true)
    },
  )

  // 15 May 2020 + 31 is Monday 15 June.
  test('is over again of who applied on the day after the emergency', () => {
    expect(isOpenOn('2020-06-15', '2020-05-15')).toBe(true)
    expect(isOpenOn('2020-06-16', '2020-05-15')).toBe(false)
  })
})
