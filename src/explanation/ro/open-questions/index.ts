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
