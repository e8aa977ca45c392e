import { describe, expect, test } from 'vitest'
import {
  ANY_TEXT,
  civilDate,
  civilMonth,
  decimalAboveZero,
  decimalText,
  flag,
  oneOf,
  text,
  wholeNumber,
} from '../../src/schema/scalars.js'
import type { Schema } from '../../src/schema/schema.js'
import { thoroughly } from '../../src/schema/validate.js'
import { bothSides } from './both-sides.js'

const taken = (schema: Schema<unknown>, input: unknown, fact: unknown = input): void => {
  expect(bothSides(schema, input)).toEqual([fact, fact])
}

const refused = (schema: Schema<unknown>, input: unknown, code: string): void => {
  expect(bothSides(schema, input)).toEqual(['no', [`: ${code}`]])
}

describe('text', () => {
  test('is any but the empty one, which is the same as none', () => {
    taken(text(), ' ')
    refused(text(), '', 'missing')
    refused(text(), 5, 'not-text')
    refused(text(), undefined, 'missing')
  })

  test('of a pattern is refused by the fault of the pattern', () => {
    const digits = text(/^\d+$/, 'not-a-digest')
    taken(digits, '12')
    refused(digits, '', 'not-a-digest')
    refused(digits, '1x', 'not-a-digest')
    refused(digits, 12, 'not-text')
  })

  test('may be empty where any is taken', () => {
    taken(text(ANY_TEXT), '')
    refused(text(ANY_TEXT), null, 'not-text')
  })
})

describe('a day and a month', () => {
  test('are those of the calendar', () => {
    taken(civilDate, '2024-02-29')
    refused(civilDate, '2025-02-29', 'not-a-date')
    refused(civilDate, '2024-02', 'not-a-date')
    taken(civilMonth, '2024-12')
    refused(civilMonth, '2024-13', 'not-a-month')
    refused(civilMonth, '2024-12-01', 'not-a-month')
  })
})

describe('a decimal', () => {
  test('is given as text, whichever way it was written', () => {
    taken(decimalText, 3.5, '3.5')
    taken(decimalText, '3.50')
    taken(decimalText, '0')
    refused(decimalText, '3,5', 'not-a-decimal')
    refused(decimalText, true, 'not-a-decimal')
  })

  test('by which a sum is made is above zero', () => {
    taken(decimalAboveZero, '0.0000000001')
    taken(decimalAboveZero, 1, '1')
    refused(decimalAboveZero, 0, 'not-above-zero')
    refused(decimalAboveZero, '0.00', 'not-above-zero')
    refused(decimalAboveZero, 'x', 'not-a-decimal')
  })
})

describe('a flag', () => {
  test('is true or false, and nothing like them', () => {
    taken(flag, true)
    taken(flag, false)
    refused(flag, 0, 'not-a-boolean')
    refused(flag, 'true', 'not-a-boolean')
  })
})

describe('a word', () => {
  test('is one of those allowed, which are told', () => {
    const sexes = oneOf(['female', 'male'])
    taken(sexes, 'female')
    taken(sexes, 'male')
    refused(sexes, 'Male', 'not-allowed')
    expect(thoroughly(sexes, 'x')).toMatchObject({
      faults: [{ message: 'the input is not one of the values allowed: female, male' }],
    })
  })
})

describe('a whole number', () => {
  test('lies within its bounds, either included', () => {
    const months = wholeNumber(1, 12)
    taken(months, 1)
    taken(months, 12)
    refused(months, 0, 'out-of-range')
    refused(months, 13, 'out-of-range')
    refused(months, 1.5, 'not-a-whole-number')
    refused(months, '1', 'not-a-number')
  })
})
