import { type OtherReading, otherReadings, readingsWith } from '../engine/alternatives.js'
import { askedTogether, mayPart } from '../engine/asked.js'
import { isAnswered } from '../engine/answer.js'
import { type OpenQuestion, openQuestionsOf } from '../law/finding.js'
import { OPEN_QUESTION_IDS, type Readings, readingsOfId } from '../law/open-questions.js'
import type { AnsweredSection, SectionAnswers } from './answer-section.js'
import { questionOf, SECTION_NAMES, type SectionName } from './section-names.js'
import type { SectionValues } from './section-values.js'
import { type Section, withoutValue } from './section.js'

export type Sections = { readonly [N in SectionName]: Section<SectionValues[N]> }

/** A section as another reading shows it: its value, or the status it would have. */
const shown = ({ answer }: AnsweredSection<SectionName>): unknown =>
  isAnswered(answer) ? answer.value : answer

/** Only what has an answer can have another under another reading. */
const isOpenToReadings = ({ answer }: AnsweredSection<SectionName>): boolean =>
  isAnswered(answer) || answer.status === 'not-due'

/** A section as it is told: a finding, or why there is none, each with the way to it. */
const told = (
  name: SectionName,
  { answer, steps, trail, confidence }: AnsweredSection<SectionName>,
  openQuestions: readonly OpenQuestion<never>[],
): Section<unknown> => {
  const question = questionOf(name)
  if (isAnswered(answer)) {
    const mark = openQuestions.length > 0 ? 'uncertain' : confidence
    return { question, value: answer.value, steps, openQuestions, confidence: mark }
  }
  const without = withoutValue(answer, question, trail())
  return (openQuestions.length > 0 ? { ...without, openQuestions } : without) as Section<unknown>
}

type Alternatives = readonly (OtherReading & { readonly readings: Readings })[]

const openQuestionsIn = (
  answers: SectionAnswers,
  name: SectionName,
  section: AnsweredSection<SectionName>,
  others: Alternatives,
): readonly OpenQuestion<never>[] => {
  if (!isOpenToReadings(section)) return []
  const alternatives = others
    .filter(({ id, reading }) => mayPart(section.askedInAll, id, reading))
    .map(other => ({ ...other, result: shown(answers.answer(name, other.readings)) as never }))
  return openQuestionsOf<never>(shown(section), answers.readings, alternatives)
}

/** Of a section that is not answered itself, another may rest on a part. */
const othersFor = (
  answers: SectionAnswers,
  sections: readonly AnsweredSection<SectionName>[],
): Alternatives => {
  const asked = askedTogether(sections.flatMap(section => [section.asked, section.askedInAll]))
  const inOrder = OPEN_QUESTION_IDS.flatMap(id => {
    const parting = asked.get(id)
    return parting ? [[id, parting] as const] : []
  })
  return otherReadings(answers.readings, new Map(inOrder), readingsOfId).map(other => ({
    ...other,
    readings: readingsWith(answers.readings, other),
  }))
}

/**
 * The sections named, in their one order, and each again under each other reading of the questions that were asked on the
 * way to them, in whichever of them.
 */
export const sectionsOf = <N extends SectionName>(
  answers: SectionAnswers,
  wanted: readonly N[],
): Pick<Sections, N> => {
  const own = SECTION_NAMES.filter(name => wanted.includes(name as N)).map(
    name => [name, answers.answer(name)] as const,
  )
  const others = othersFor(
    answers,
    own.map(([, section]) => section),
  )
  return Object.fromEntries(
    own.map(([name, section]) => [
      name,
      told(name, section, openQuestionsIn(answers, name, section, others)),
    ]),
  ) as unknown as Pick<Sections, N>
}
