import fc from 'fast-check'
import type { OpenQuestionId, Readings } from '../../../src/index.js'
import { readingsOf } from './readings.js'

/** The open questions on which a date can hang. */
export const DATE_QUESTIONS = [
  'alert-validity',
  'ceasing-day',
  'emergency-window',
  'notaries-deadline-holiday',
  'pension-contest-2024',
  'term-counting',
  'terms-in-emergency',
  'twelve-months-roll',
] as const satisfies readonly OpenQuestionId[]

/** Some of them read otherwise than by default. */
export const dateReadings: fc.Arbitrary<Partial<Readings>> = fc.record(
  Object.fromEntries(DATE_QUESTIONS.map(id => [id, fc.constantFrom(...readingsOf(id))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Readings>>

/** Every combination of the readings of some questions. */
export const combinationsOf = (...questions: readonly OpenQuestionId[]): readonly Partial<Readings>[] =>
  questions.reduce<readonly Partial<Readings>[]>(
    (all, id) => all.flatMap(chosen => readingsOf(id).map(reading => ({ ...chosen, [id]: reading }))),
    [{}],
  )
