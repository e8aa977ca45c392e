import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation } from '../../../src/index.js'

const law = 'law-263-2010-amended-2013'

const asked = (communicatedOn: CivilDate) =>
  contestation({ law, against: 'medical-decision', communicatedOn })

const rulesOf = (communicatedOn: CivilDate): readonly string[] =>
  asked(communicatedOn).steps.map(({ rule }) => rule)

describe('the steps of a term', () => {
  // Decree 195/2020: the emergency lasted to 14 May 2020, that day included.
  test('say that it met the emergency, also where it began on the last day of it', () => {
    expect(rulesOf('2020-05-14')).toContain('contestation.term-not-run-in-emergency')
    expect(rulesOf('2020-05-15')).not.toContain('contestation.term-not-run-in-emergency')
  })

  // Communicated on Monday 5 May 2014: + 31 is Thursday 5 June, without the free day Wednesday 4 June.
  test('say the safe day beside the last one', () => {
    const { steps } = asked('2014-05-05')
    expect(steps.find(({ rule }) => rule === 'contestation.safe-day')).toMatchObject({
      facts: { lastDay: '2014-06-05' },
      result: '2014-06-04',
    })
  })

  test('say of whom the body is, who is no officer unless it is told', () => {
    const body = (facts: object): unknown =>
      contestation({
        law,
        against: 'medical-decision',
        communicatedOn: '2014-05-05',
        ...facts,
      }).steps.find(({ rule }) => rule === 'contestation.body')
    expect(body({})).toMatchObject({
      facts: { against: 'medical-decision', militaryOrPolice: false },
      result: 'regional-medical-commission',
    })
    expect(body({ militaryOrPolice: true })).toMatchObject({
      facts: { against: 'medical-decision', militaryOrPolice: true },
      result: 'central-medico-military-commission',
    })
  })
})

describe('the road of a pension decision', () => {
  const road = (issuedOn: CivilDate): unknown =>
    contestation({
      law: 'law-263-2010',
      against: 'pension-decision',
      issuedOn,
      communicatedOn: issuedOn,
    }).steps.find(({ rule }) => rule === 'contestation.road-of-pension-decision')?.facts

  // Art. 127 of Law 360/2023 is in force since 2024-01-01, art. 149 of Law 263/2010 to 2024-08-31.
  test.each<[CivilDate, boolean]>([
    ['2023-12-31', false],
    ['2024-01-01', true],
    ['2024-08-31', true],
    ['2024-09-01', false],
  ])('issued on %s, hangs on a reading: %s', (issuedOn, isOpen) => {
    expect(road(issuedOn)).toEqual(isOpen ? { issuedOn, reading: 'tribunal-45' } : { issuedOn })
  })
})
