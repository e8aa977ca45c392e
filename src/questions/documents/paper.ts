import type { DocumentFact, WayToHandIn } from './facts.js'
import type { Paper, PaperId } from './steps.js'
import { TITLES_OF_APPLICATION } from './titles-of-application.js'
import { TITLES_OF_ASSESSMENT } from './titles-of-assessment.js'

/** A paper as the lists have it; where it is handed in is said of its whole list. */
export type ListedPaper = Pick<Paper, 'id' | 'titles' | 'form' | 'neededFor' | 'onlyBy'>

export const TITLES: Readonly<Record<PaperId, Paper['titles']>> = {
  ...TITLES_OF_APPLICATION,
  ...TITLES_OF_ASSESSMENT,
}

export const paper = (
  id: PaperId,
  form: Paper['form'],
  neededFor: DocumentFact,
  onlyBy?: WayToHandIn,
): ListedPaper => ({ id, titles: TITLES[id], form, neededFor, ...(onlyBy ? { onlyBy } : {}) })
