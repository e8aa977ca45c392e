import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm, publicHolidays } from '../../src/index.js'
import { citedBy } from '../across/comparison/outcome-of-dates.js'

describe('a term is counted by the code of the day from which it runs', () => {
  // 30 free days from 14 February 2013 end on Sunday 17 March, from 15 February on Monday the 18th, from 16 on the 19th.
  test.each<[CivilDate, CivilDate, readonly string[]]>([
    [
      '2013-02-14',
      '2013-03-18',
      ['civil-procedure-code-1865 art. 101', 'civil-procedure-code-1865 art. 101'],
    ],
    ['2013-02-15', '2013-03-18', ['civil-procedure-code art. 181(1)']],
  ])('from %s to %s', (from, end, articles) => {
    const finding = endOfTerm({ from, length: 30, unit: 'days' })
    expect(finding.value).toBe(end)
    expect(citedBy(finding)).toEqual(articles)
  })

  // 29 free days from 15 February 2013 end on Sunday 17 March.
  test('also where it moves to the next working day', () => {
    const finding = endOfTerm({ from: '2013-02-15', length: 29, unit: 'days' })
    expect(finding.value).toBe('2013-03-18')
    expect(citedBy(finding)).toEqual(['civil-procedure-code art. 181(1)', 'civil-procedure-code art. 181(2)'])
  })
})

// Years that no other test asks for: each is counted here, not remembered.
describe('the holidays of a year are told in the order of their dates', () => {
  const told = (year: number): readonly string[] =>
    publicHolidays(year).map(({ date, id }) => `${date} ${id}`)

  // Easter on 7 May 2051: Pentecost, 49 days later, on 25 June.
  test('where the movable feasts fall after the fixed ones', () => {
    expect(told(2051).slice(5, 12)).toEqual([
      '2051-05-01 labour-day',
      '2051-05-05 orthodox-good-friday',
      '2051-05-07 orthodox-easter-sunday',
      '2051-05-08 orthodox-easter-monday',
      '2051-06-01 childrens-day',
      '2051-06-25 pentecost-sunday',
      '2051-06-26 pentecost-monday',
    ])
  })

  // Easter on 12 April 2099: Pentecost on 31 May, its Monday on Children's Day.
  test('where they fall before them, and two on one day', () => {
    expect(told(2099).slice(5, 12)).toEqual([
      '2099-04-10 orthodox-good-friday',
      '2099-04-12 orthodox-easter-sunday',
      '2099-04-13 orthodox-easter-monday',
      '2099-05-01 labour-day',
      '2099-05-31 pentecost-sunday',
      '2099-06-01 childrens-day',
      '2099-06-01 pentecost-monday',
    ])
  })
})
