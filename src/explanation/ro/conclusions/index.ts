import type { Conclusions } from '../../phrasebook.js'
import { BACKWARDS_ANSWERS } from './backwards.js'
import { OF_THE_AMOUNTS } from './of-the-amounts.js'
import { OF_THE_DATES } from './of-the-dates.js'
import { OF_THE_LIFE_OF_THE_PENSION } from './of-the-life-of-the-pension.js'
import { OF_THE_PROCEDURE } from './of-the-procedure.js'
import { OF_THE_RIGHT } from './of-the-right.js'

/** What each question was answered. */
export const CONCLUSIONS: Conclusions = {
  ...OF_THE_RIGHT,
  ...OF_THE_AMOUNTS,
  ...OF_THE_DATES,
  ...OF_THE_PROCEDURE,
  ...OF_THE_LIFE_OF_THE_PENSION,
  ...BACKWARDS_ANSWERS,
}
