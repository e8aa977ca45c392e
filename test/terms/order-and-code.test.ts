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

describe('the holidays of a year are told in the order of their dates', () => {
  const told = (year: number): readonly string[] =>
    publicHolidays(year).map(({ date, id }) => `${date} ${id}`)

  // Easter on 5 May 2024: Pentecost, 49 days later, on 23 June.
  test('where the movable feasts fall after the fixed ones', () => {
    expect(told(2024).slice(5, 12)).toEqual([
      '2024-05-01 labour-day',
      '2024-05-03 orthodox-good-friday',
      '2024-05-05 orthodox-easter-sunday',
      '2024-05-06 orthodox-easter-monday',
      '2024-06-01 childrens-day',
      '2024-06-23 pentecost-sunday',
      '2024-06-24 pentecost-monday',
    ])
  })

  // Easter on 12 April 2026: Pentecost on 31 May, its Monday on Children's Day.
  test('where they fall before them, and two on one day', () => {
    expect(told(2026).slice(5, 12)).toEqual([
      '2026-04-10 orthodox-good-friday',
      '2026-04-12 orthodox-easter-sunday',
      '2026-04-13 orthodox-easter-monday',
      '2026-05-01 labour-day',
      '2026-05-31 pentecost-sunday',
      '2026-06-01 childrens-day',
      '2026-06-01 pentecost-monday',
    ])
  })
})
