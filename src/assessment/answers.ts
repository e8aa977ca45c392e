import type { ValidDossier } from '../dossier/dossier.js'
import { givenFacts } from '../dossier/given.js'
import { isAnswered } from '../engine/answer.js'
import { inquiryUnder } from '../law/inquiry.js'
import type { Readings } from '../law/open-questions.js'
import { bare } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import { SectionAnswers } from './answer-section.js'
import { type Headline, headlineOf } from './headline/headline.js'
import type { NextStep } from './next-steps/kinds.js'
import { nextStepsOf } from './next-steps/next-steps.js'
import type { NotComputed } from './not-computed/kinds.js'
import { notComputedOf } from './not-computed/not-computed.js'
import type { Remark } from './remarks/kinds.js'
import { remarksOf } from './remarks/remarks.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'
import { isFinding, type Section } from './section.js'
import { type Sections, sectionsOf } from './sections.js'
import { type Timeline, timelineOf, toldTimeline } from './timeline/timeline.js'
import { datesUpTo, type UndatedEvents, waitingForDays } from './waiting-for-days.js'

/** Every section and every date of one dossier, what it comes to, what can be done, and what it touches beside them. */
export interface Answers extends Sections, Timeline {
  /** What it comes to, in a few fields that the sections tell. */
  readonly headline: Headline
  /** What is open to this person, the most urgent first. */
  readonly nextSteps: readonly NextStep[]
  /** What was taken for granted, stands out, or rests on the caller alone. */
  readonly remarks: readonly Remark[]
  /** Questions that the dossier touches and no section computes, with where to ask; the most asked first. */
  readonly notComputed: readonly NotComputed[]
}

/** What an answer comes to once what other systems make of it is in it. */
export const withHeadlineAnew = (
  answers: Answers,
  dossier: ValidDossier,
  asOf: CivilDate | undefined,
  undated: UndatedEvents,
): Answers => {
  const { timeline } = answers
  return {
    ...answers,
    headline: headlineOf({ sections: answers, timeline, facts: givenFacts(dossier), asOf }, undated),
  }
}

/** Answers a dossier already found right; on a day asked about, where there is one; waiting for the days of events not told. */
export const answersOf = (
  dossier: ValidDossier,
  readings: Readings,
  asOf?: CivilDate,
  undated: UndatedEvents = [],
): Answers => {
  const answers = new SectionAnswers(dossier, readings)
  const inquire = <Rules>() => inquiryUnder<Rules>(readings)
  const { timeline: dates, timelineNeeds } = timelineOf(dossier, answers.given, answers, inquire)
  const sections = waitingForDays(sectionsOf(answers, SECTION_NAMES), undated)
  const allDates = toldTimeline(dates, answers, asOf)
  const isWhole = undated.length === 0
  const grant = answers.grantedOn()
  const timeline = isWhole ? allDates : datesUpTo(isAnswered(grant) ? grant.value : undefined, allDates)
  const situation = { sections, timeline: timeline.map(bare), facts: answers.given, asOf }
  return {
    ...sections,
    timeline,
    timelineNeeds: [...undated, ...timelineNeeds],
    headline: headlineOf(situation, undated),
    // What is to be done hangs on what happened, and when.
    nextSteps: isWhole ? nextStepsOf(situation) : [],
    remarks: remarksOf(situation, dossier, readings),
    notComputed: notComputedOf(answers),
  }
}

/**
 * Some sections of a dossier already found right, each as the whole answer has it. How far a forecast of facts looks hangs on
 * what was looked for before it, so where one is undetermined it is that of the whole.
 */
export const sectionsAnswered = <N extends SectionName>(
  dossier: ValidDossier,
  readings: Readings,
  wanted: readonly N[],
  undated: UndatedEvents,
): Pick<Sections, N> => {
  const alone = sectionsOf(new SectionAnswers(dossier, readings), wanted)
  const told = Object.values(alone) as readonly Section<unknown>[]
  if (!told.some(section => !isFinding(section) && section.status === 'undetermined'))
    return waitingForDays(alone, undated)
  const whole: object = answersOf(dossier, readings, undefined, undated)
  return Object.fromEntries(Object.entries(whole).filter(([name]) => Object.hasOwn(alone, name))) as Pick<
    Sections,
    N
  >
}
