import { expect, test } from 'vitest'
import { eligibility } from '../../src/index.js'
import { MAN_OF_1950 } from './man-of-1950.js'

test('An answer that another reading changes is uncertain, however sure its articles are.', () => {
  const { openQuestions, confidence } = eligibility({ ...MAN_OF_1950, decisionIssuedOn: '2016-05-10' })
  expect(openQuestions.map(({ id }) => id)).toEqual(['age-limit-before-2018'])
  expect(confidence).toBe('uncertain')
})

test('An answer that no reading changes is as sure as the weakest of its steps.', () => {
  const { openQuestions, steps, confidence } = eligibility({ ...MAN_OF_1950, decisionIssuedOn: '2014-05-10' })
  expect(openQuestions).toEqual([])
  expect(steps.map(step => step.confidence)).not.toContain('uncertain')
  expect(confidence).not.toBe('uncertain')
})
