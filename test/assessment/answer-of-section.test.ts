import { describe, expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { answerOf } from '../../src/assessment/section.js'
import { changed, WOMAN_OF_2026 } from './dossiers.js'

describe('the answer of a section, without the way to it', () => {
  test('is its value alone', () => {
    expect(answerOf(assess(WOMAN_OF_2026).law)).toEqual({ value: 'law-360-2023' })
  })

  test('is the status, with the facts that are missing', () => {
    expect(answerOf(assess({}).law)).toEqual({
      status: 'undetermined',
      needs: ['scheme', 'application.registeredOn'],
    })
  })

  test('is the status, with the name of what is refused', () => {
    // A share of a minimum wage (art. 67), and that of 2031 is not set yet.
    const { companionAllowance } = assess(
      changed(WOMAN_OF_2026, {
        incapacity: { degree: 'I', cause: 'ordinary-disease' },
        payment: { month: '2031-03' },
      }),
    )
    expect(answerOf(companionAllowance)).toMatchObject({ status: 'not-covered', what: 'minimum-wage' })
    expect(answerOf(companionAllowance)).not.toHaveProperty('steps')
  })

  test('is why nothing is due, and not what another reading would give', () => {
    const section = {
      status: 'not-due',
      because: 'degree',
      question: 'companion-allowance',
      steps: [],
      citations: [],
      openQuestions: [],
    } as const
    expect(answerOf(section)).toEqual({ status: 'not-due', because: 'degree' })
  })
})
