import { expect, test } from 'vitest'
import { eligibility } from '../../src/index.js'
import { stage } from '../across/stages.js'

const man = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1950-01-10',
  degree: 'II',
  cause: 'ordinary-disease',
  stageAtDecision: stage(30),
} as const

test('An answer that another reading changes is uncertain, however sure its articles are.', () => {
  const { openQuestions, confidence } = eligibility({ ...man, decisionIssuedOn: '2016-05-10' })
  expect(openQuestions.map(({ id }) => id)).toEqual(['age-limit-before-2018'])
  expect(confidence).toBe('uncertain')
})

test('An answer that no reading changes is as sure as the weakest of its steps.', () => {
  const { openQuestions, steps, confidence } = eligibility({ ...man, decisionIssuedOn: '2014-05-10' })
  expect(openQuestions).toEqual([])
  expect(steps.map(step => step.confidence)).not.toContain('uncertain')
  expect(confidence).not.toBe('uncertain')
})
