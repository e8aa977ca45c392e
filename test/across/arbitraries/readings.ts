import fc from 'fast-check'
import { OPEN_QUESTIONS, type OpenQuestionId, type Readings } from '../../../src/index.js'

export const QUESTION_IDS = Object.keys(OPEN_QUESTIONS) as OpenQuestionId[]

export const readingsOf = (id: OpenQuestionId): readonly string[] => OPEN_QUESTIONS[id].readings

/** Some questions read otherwise than by default. */
export const readings: fc.Arbitrary<Partial<Readings>> = fc.record(
  Object.fromEntries(QUESTION_IDS.map(id => [id, fc.constantFrom(...readingsOf(id))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Readings>>
