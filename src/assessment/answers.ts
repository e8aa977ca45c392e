import type { ValidDossier } from '../dossier/dossier.js'
import { inquiryUnder } from '../law/inquiry.js'
import type { Readings } from '../law/open-questions.js'
import { SectionAnswers } from './answer-section.js'
import { type Sections, sectionsOf } from './sections.js'
import { type Timeline, timelineOf } from './timeline/timeline.js'

/** Every section and every date of one dossier. */
export interface Answers extends Sections, Timeline {}

/** Answers a dossier already found right. */
export const answersOf = (dossier: ValidDossier, readings: Readings): Answers => {
  const answers = new SectionAnswers(dossier, readings)
  const timeline = timelineOf(dossier, answers.given, answers, <Rules>() => inquiryUnder<Rules>(readings))
  return { ...sectionsOf(answers), ...timeline }
}
