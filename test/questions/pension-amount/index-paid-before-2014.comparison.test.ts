import { describe, expect, test } from 'vitest'
import { type CivilDate, type CivilMonth, OPEN_QUESTIONS, pensionAmount } from '../../../src/index.js'
import * as independent from '../../across/independent/index.js'

const MONTHS = [2011, 2012, 2013, 2014].flatMap(year =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}` as CivilMonth),
)

/** The eve and the day of every change of the index by the first entry. */
const ENTRIES: readonly CivilDate[] = [
  '2011-01-01',
  '2011-12-31',
  '2012-01-01',
  '2012-12-31',
  '2013-01-22',
  '2013-01-23',
  '2013-12-31',
  '2014-01-01',
]

describe('the index by the month paid, under each reading', () => {
  test.each(OPEN_QUESTIONS['index-before-2013'].readings)(
    'is as the second implementation has it in every month from 2011 to 2014: %s',
    reading => {
      const readings = { 'index-before-2013': reading }
      for (const rightOpenedOn of ENTRIES) {
        for (const month of MONTHS) {
          const facts = {
            law: 'law-263-2010',
            month,
            realisedPoints: '28.525',
            potentialPoints: '3.1',
            completeStage: { years: 35 },
            rightOpenedOn,
          } as const
          const { lei, untilIndexChange } = pensionAmount(facts, { readings }).value
          const second = independent.pensionAmount(facts, readings)
          expect([month, rightOpenedOn, lei, untilIndexChange]).toEqual([
            month,
            rightOpenedOn,
            'lei' in second ? second.lei : second,
            'lei' in second ? second.untilIndexChange : undefined,
          ])
        }
      }
    },
  )
})
