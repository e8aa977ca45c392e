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
})
