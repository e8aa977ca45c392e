import type { NextQuestion, QuestionPath } from 'pensie-invaliditate/assessment'
import { factAt } from './facts-told.js'
import type { Kept } from './kept.js'
import type { Library } from './library.js'

/** The question on the screen: the next one, or one that is answered anew. */
export type Asked = Pick<NextQuestion, 'id'> & Partial<NextQuestion>

/** What no section waits for, but a date of the case does: the day on which the doctor has set the review. */
export const alsoAsked = (
  library: Library,
  { dossier, unknown }: Kept,
  paths: readonly QuestionPath[],
): Asked | undefined => {
  const open = paths.filter(path => !unknown.includes(path) && factAt(dossier, path) === undefined)
  if (open.length === 0) return undefined
  const { timelineNeeds } = library.assess(library.withDatedEvents(dossier).dossier)
  const id = open.find(path => timelineNeeds.includes(path))
  return id && { id, remaining: 1 }
}
