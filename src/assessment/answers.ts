import type { ValidDossier } from '../dossier/dossier.js'
import { inquiryUnder } from '../law/inquiry.js'
import type { Readings } from '../law/open-questions.js'
import { SectionAnswers } from './answer-section.js'
import type { NotComputed } from './not-computed/kinds.js'
import { notComputedOf } from './not-computed/not-computed.js'
import { type Sections, sectionsOf } from './sections.js'
import { type Timeline, timelineOf } from './timeline/timeline.js'

/** Every section and every date of one dossier, and what it touches beside them. */
export interface Answers extends Sections, Timeline {
  /** Questions that the dossier touches and no section computes, with where to ask; the most asked first. */
  readonly notComputed: readonly NotComputed[]
}

/** Answers a dossier already found right. */
export const answersOf = (dossier: ValidDossier, readings: Readings): Answers => {
  const answers = new SectionAnswers(dossier, readings)
  const timeline = timelineOf(dossier, answers.given, answers, <Rules>() => inquiryUnder<Rules>(readings))
  return { ...sectionsOf(answers), ...timeline, notComputed: notComputedOf(answers) }
}
