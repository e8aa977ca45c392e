import type { Readings } from '../law/open-questions.js'
import type { Dossier } from '../dossier/dossier.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import { SectionAnswers } from './answer-section.js'
import { factsOf } from './facts-of-dossier.js'
import { type Sections, sectionsOf } from './sections.js'
import { type Timeline, timelineOf } from './timeline/timeline.js'

/** Every section and every date of one dossier. */
export interface Answers extends Sections, Timeline {}

/** Answers a dossier already found right. */
export const answersOf = (dossier: Dossier<Stage, DecimalString>, readings: Readings): Answers => {
  const known = factsOf(dossier)
  const answers = new SectionAnswers(known, readings)
  return { ...sectionsOf(answers, known, readings), ...timelineOf(dossier, known, answers, readings) }
}
