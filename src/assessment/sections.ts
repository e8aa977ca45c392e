import { type OpenQuestion, questionsThatMatter, underOtherReadings } from '../law/finding.js'
import { isNotCovered } from '../law/not-covered.js'
import type { QuestionId } from '../law/question-id.js'
import type { OpenQuestionId, Readings } from '../law/open-questions.js'
import { type AnsweredSection, SectionAnswers } from './answer-section.js'
import type { KnownFacts } from './facts.js'
import type { SectionName, SectionValues } from './question.js'
import { QUESTIONS, SECTION_NAMES } from './questions/index.js'
import { isAnswered, type NotDue, type Section } from './section.js'

export type Sections = { readonly [N in SectionName]: Section<SectionValues[N]> }
type Answers = { readonly [N in SectionName]: AnsweredSection<N> }

// One entry a section name, each of its own type: more than the type of a list of entries can say.
const allOf = (answers: SectionAnswers): Answers =>
  Object.fromEntries(SECTION_NAMES.map(name => [name, answers.answer(name)])) as unknown as Answers

/** A section as another reading shows it: its value, or the status it would have. */
const shown = ({ answer }: AnsweredSection<SectionName>): unknown =>
  isAnswered(answer) ? answer.value : answer

/** Only what has an answer can have another under another reading. */
const isOpenToReadings = ({ answer }: AnsweredSection<SectionName>): boolean =>
  isAnswered(answer) || answer.status === 'not-due'

const section = (
  question: QuestionId,
  { answer, steps, confidence }: AnsweredSection<SectionName>,
  openQuestions: readonly OpenQuestion<never>[],
): Section<unknown> => {
  if (isAnswered(answer)) {
    const mark = openQuestions.length > 0 ? 'uncertain' : confidence
    return { question, value: answer.value, steps, openQuestions, confidence: mark }
  }
  const isOpen = !isNotCovered(answer) && answer.status === 'not-due' && openQuestions.length > 0
  return isOpen ? ({ ...answer, question, openQuestions } satisfies NotDue) : answer
}

/**
 * Answers every section, then the whole chain again under each other reading of the questions that were asked
 * anywhere in it, so that a reading shows wherever it changes a later section too.
 */
export const sectionsOf = (own: SectionAnswers, facts: KnownFacts, readings: Readings): Sections => {
  const answers = allOf(own)
  const asked = new Set<OpenQuestionId>(SECTION_NAMES.flatMap(name => [...answers[name].asked]))
  const alternatives = underOtherReadings(other => new SectionAnswers(facts, other), readings, asked)
  const openQuestionsOf = (name: SectionName): readonly OpenQuestion<never>[] =>
    isOpenToReadings(answers[name])
      ? questionsThatMatter(
          shown(answers[name]),
          readings,
          alternatives.map(({ result, ...other }) => ({
            ...other,
            result: shown(result.answer(name)) as never,
          })),
        )
      : []
  return Object.fromEntries(
    SECTION_NAMES.map(name => [name, section(QUESTIONS[name].id, answers[name], openQuestionsOf(name))]),
  ) as unknown as Sections
}
