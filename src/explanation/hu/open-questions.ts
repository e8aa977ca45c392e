import type { OpenQuestionTexts } from '../phrasebook.js'
import { OPEN_QUESTIONS_OF_THE_AMOUNTS } from './open-questions-of-the-amounts.js'
import { OPEN_QUESTIONS_OF_THE_DATES } from './open-questions-of-the-dates.js'
import { OPEN_QUESTIONS_OF_THE_RIGHT } from './open-questions-of-the-right.js'

export const OPEN_QUESTIONS_IN_WORDS: OpenQuestionTexts = {
  ...OPEN_QUESTIONS_OF_THE_RIGHT,
  ...OPEN_QUESTIONS_OF_THE_AMOUNTS,
  ...OPEN_QUESTIONS_OF_THE_DATES,
}
