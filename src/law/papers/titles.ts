import { TITLES_OF_APPLICATION } from './of-application.js'
import { TITLES_OF_ASSESSMENT } from './of-assessment.js'

/** A paper that a list of the pension houses names. */
export type PaperId = keyof typeof TITLES_OF_APPLICATION | keyof typeof TITLES_OF_ASSESSMENT

/** As the counter knows a paper, and as a reader of another language does. */
export interface Titles {
  /** As the counter of the pension house knows it. */
  readonly ro: string
  /** In English. */
  readonly en: string
  /** In Hungarian. */
  readonly hu: string
}

/** Each paper by its id: a list names no other. */
export const TITLES: Readonly<Record<PaperId, Titles>> = { ...TITLES_OF_APPLICATION, ...TITLES_OF_ASSESSMENT }
