import type { OpenQuestionTexts } from '../../phrasebook.js'
import { OF_THE_AMOUNTS } from './of-the-amounts.js'
import { OF_THE_RIGHT } from './of-the-right.js'
import { OF_THE_TERMS } from './of-the-terms.js'

/** What the law leaves open, and each reading as it stands after "it was held that". */
export const OPEN_QUESTIONS_IN_WORDS: OpenQuestionTexts = {
  ...OF_THE_RIGHT,
  ...OF_THE_AMOUNTS,
  ...OF_THE_TERMS,
}
