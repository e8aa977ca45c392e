import { describe, expect, test } from 'vitest'
import type { Dossier, SectionName } from '../../src/index.js'
import { whatHappened } from '../../src/assessment/event-questions.js'
import { happeningsFor } from '../../src/assessment/happenings.js'
import { changed, WOMAN_OF_2017 } from './dossiers.js'
import { formOf } from './forms.js'

// Granted under Law 263/2010, and asked about in June 2018.

const IN_DEGREE_I = changed(WOMAN_OF_2017, { incapacity: { degree: 'I', cause: 'ordinary-disease' } })

const kindsFor = (wanted: readonly SectionName[], dossier: Dossier = WOMAN_OF_2017): readonly string[] => {
  const { answers } = formOf(dossier)
  return happeningsFor(answers, wanted).map(({ kind }) => kind)
}

describe('what can still have happened', () => {
  test('is an option for the other right only where the payment or the allowance is wanted', () => {
    const laterOn = changed(IN_DEGREE_I, { payment: { month: '2026-06' } })
    expect(kindsFor(['companionAllowance'], laterOn)).toContain('allowance-option')
    expect(kindsFor(['payment'], laterOn)).toContain('allowance-option')
    expect(kindsFor(['pension', 'points', 'review'], laterOn)).not.toContain('allowance-option')
  })

  test('is nothing whose first day comes after the month asked about', () => {
    // Suspended on request, or for an examination refused, by Law 360/2023 alone: from September 2024.
    expect(kindsFor(['pension'])).not.toContain('suspension-requested')
    expect(kindsFor(['pension'], changed(WOMAN_OF_2017, { payment: { month: '2026-06' } }))).toContain(
      'suspension-requested',
    )
    expect(kindsFor(['payment'])).toContain('suspension-requested')
  })

  test('is nothing before it is known from when the pension is paid', () => {
    expect(kindsFor(['payment'], changed(WOMAN_OF_2017, { application: undefined }))).toEqual([])
  })
})

describe('the question of what happened', () => {
  const asked = (wanted: readonly SectionName[], dossier = WOMAN_OF_2017) =>
    whatHappened(formOf(dossier, { wanted }))

  test('is asked for the sections that it can change, not for others that are wanted', () => {
    expect(asked(['law', 'payment', 'eligibility'])?.neededFor).toEqual(['payment'])
  })

  test('is asked for a section that some of what can happen changes and some does not', () => {
    // Work changes the payment and leaves the points as they are; a decision changes both.
    expect(asked(['payment', 'points'])?.neededFor).toEqual(['payment', 'points'])
  })

  test('has the last place that a path can name, and none after it', () => {
    const { dossier, ...form } = formOf(WOMAN_OF_2017)
    const after = (count: number) =>
      whatHappened({
        ...form,
        dossier: { ...dossier, events: Array.from({ length: count }, () => ({ id: 'death' })) },
      })
    expect(after(999)?.id).toBe('events.999.id')
    expect(after(1000)).toBeUndefined()
  })
})
