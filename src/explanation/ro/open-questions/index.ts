import type { OpenQuestionId, ReadingOf } from '../../../law/open-questions.js'
import type { OpenQuestionTexts } from '../../phrasebook.js'
import { OF_THE_AMOUNTS } from './of-the-amounts.js'
import { OF_THE_RIGHT } from './of-the-right.js'
import { OF_THE_TERMS } from './of-the-terms.js'

/** What is open, and each way to read it as it stands after "s-a considerat că". */
export const OPEN_QUESTIONS_IN_WORDS: OpenQuestionTexts = {
  ...OF_THE_RIGHT,
  ...OF_THE_AMOUNTS,
  ...OF_THE_TERMS,
}

/** The reading under which a rule worked, as a clause. */
export const held = <Q extends OpenQuestionId>(question: Q, reading: ReadingOf<Q>): string => {
  const { readings } = OPEN_QUESTIONS_IN_WORDS[question]
  return `s-a considerat că ${(readings as Readonly<Record<string, string>>)[reading]}`
}
