import { type PaperId, TITLES } from '../../law/papers/titles.js'
import type { DocumentFact, WayToHandIn } from './facts.js'
import type { Paper } from './steps.js'

/** A paper as the lists have it; where it is handed in is said of its whole list. */
export type ListedPaper = Pick<Paper, 'id' | 'titles' | 'form' | 'neededFor' | 'onlyBy'>

export const paper = (
  id: PaperId,
  form: Paper['form'],
  neededFor: DocumentFact,
  onlyBy?: WayToHandIn,
): ListedPaper => ({ id, titles: TITLES[id], form, neededFor, ...(onlyBy ? { onlyBy } : {}) })
