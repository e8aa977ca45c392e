import type { Assessment } from '../assessment/assess.js'
import type { Section } from '../assessment/section.js'
import { InvalidInputError } from '../schema/errors.js'
import { takenInWithFaults } from '../schema/taken-in.js'
import { deepFreeze } from '../values/frozen.js'
import { faultsOfAnswer, isAssessment } from './answer-faults.js'
import { PHRASEBOOKS } from './languages.js'
import { paragraphsOfAssessment } from './of-assessment.js'
import { paragraphsOfSection } from './of-section.js'
import { type ExplainOptions, explainOptions, validOptions } from './options.js'
import { LINES } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

const paragraphsOf = (answer: Section<unknown> | Assessment, phrases: Phrasebook) =>
  isAssessment(answer)
    ? paragraphsOfAssessment(answer as Assessment, phrases)
    : paragraphsOfSection(answer as Section<unknown>, phrases)

/**
 * Puts a finding, a section or a whole assessment into words: what was decided, from which facts, by which article,
 * with which rounding and row of a table; what is open, and what another reading would give; what is still needed.
 *
 * *Law*: that of each step, cited as the language cites it.
 *
 * *Details*: Romanian, English or Hungarian; plain text, or Markdown. A line an element: join them by line breaks. A
 * whole assessment reads like a decision letter: its headings are numbered in plain text, and each reason is told
 * once. Numbers, dates and plurals have the local form, from data and not from the host's locale. It reads the
 * answer and changes nothing in it.
 *
 * *Errors*: only `invalid-input`: an unknown language or format, or an answer that this version did not make.
 *
 * @example
 * explain(lawInForce({ on: '2026-05-10' }), { language: 'en' })[0] // => 'On that day the law in force for a pension in payment is Law 360/2023.'
 */
export const explain = (
  answer: Section<unknown> | Assessment,
  options: ExplainOptions,
): readonly string[] => {
  const { language, format = 'text' } = validOptions(explainOptions, options)
  const phrases = PHRASEBOOKS[language]
  const { value: given, faults: unread } = takenInWithFaults(answer, 'answer')
  const faults = unread.length > 0 ? unread : faultsOfAnswer(given, phrases)
  if (faults.length > 0) throw new InvalidInputError(faults)
  return deepFreeze(LINES[format](paragraphsOf(given as Section<unknown> | Assessment, phrases)))
}
