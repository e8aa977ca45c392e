import { describe, expect, test } from 'vitest'
import { type CivilDate, endOfTerm } from '../../src/index.js'

const calendar = { readings: { 'term-counting': 'calendar-days' } } as const
const days = (from: CivilDate, length: number) => ({ from, length, unit: 'days' }) as const

describe('whether a term in days leaves out both ends is an open question', () => {
  test.each<[CivilDate, number, CivilDate]>([
    ['2025-09-10', 15, '2025-09-25'],
    ['2025-06-10', 30, '2025-07-10'],
    ['2024-12-06', 30, '2025-01-08'],
  ])('read as calendar days, from %s, %i days end on %s', (from, length, end) => {
    expect(endOfTerm(days(from, length), calendar).value).toBe(end)
  })

  test('the other reading is shown with its day, and the finding is uncertain', () => {
    const { openQuestions, confidence } = endOfTerm(days('2025-06-10', 30))
    const others = [{ reading: 'calendar-days', value: '2025-07-10' }]
    expect(openQuestions).toEqual([{ id: 'term-counting', reading: 'free-days', moves: 'date', others }])
    expect(confidence).toBe('uncertain')
  })

  test('the reading that the caller chose is named, and the default becomes the other', () => {
    const { openQuestions } = endOfTerm(days('2025-06-10', 30), calendar)
    const others = [{ reading: 'free-days', value: '2025-07-11' }]
    expect(openQuestions).toEqual([{ id: 'term-counting', reading: 'calendar-days', moves: 'date', others }])
  })

  test('nothing is open where both readings end on the same working day: Saturday and Sunday, then Monday', () => {
    const { value, openQuestions, confidence } = endOfTerm(days('2025-06-12', 30))
    expect(value).toBe('2025-07-14')
    expect(openQuestions).toEqual([])
    expect(confidence).toBe('confirmed')
  })

  test('months and years know no such question', () => {
    const month = { from: '2025-06-10', length: 1, unit: 'months' } as const
    expect(endOfTerm(month).value).toBe('2025-07-10')
    expect(endOfTerm(month, calendar).value).toBe('2025-07-10')
    expect(endOfTerm(month).openQuestions).toEqual([])
  })
})
