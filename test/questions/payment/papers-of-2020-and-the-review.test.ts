import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type Readings } from '../../../src/index.js'
import { man } from './lives.js'

// GEO 55/2020, read so that a want of papers on 15 June 2020 is a review missed: from July 2021 the pension may have ended by it. Of
// whom the day of the grant is not known, nothing is told of the review from then on; by default it ends nothing.

const { insurance: _, ...person } = man

const reviewOf = (
  reviewDueOn: `2020-${number}-${number}`,
  month?: '2021-06' | '2021-07' | '2021-08',
  readings: Partial<Readings> = { 'emergency-twelve-months': 'from-2020-06-15' },
) => {
  const dossier: Dossier = {
    ...person,
    medicalDecision: { issuedOn: '2018-05-10', reviewDueOn },
    application: { registeredOn: '2018-05-10' },
    ...(month ? { payment: { month } } : {}),
  }
  const { review } = assess(dossier, { readings })
  return 'value' in review ? 'known' : review.status
}

describe('a review due in the emergency', () => {
  test('is known in the months before, and not from July 2021', () => {
    expect(reviewOf('2020-04-20', '2021-06')).toBe('known')
    expect(reviewOf('2020-04-20', '2021-07')).toBe('undetermined')
    expect(reviewOf('2020-04-20', '2021-08')).toBe('undetermined')
  })

  test('nor where no month is asked', () => {
    expect(reviewOf('2020-04-20')).toBe('undetermined')
  })

  test('by default is known in every month', () => {
    expect(reviewOf('2020-04-20', '2021-08', {})).toBe('known')
  })
})

test('a review due after it is known', () => {
  expect(reviewOf('2020-06-20', '2021-08')).toBe('known')
})
