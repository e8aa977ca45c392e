import type { Section } from '../assessment/section.js'
import type { OpenQuestion } from '../law/finding.js'
import type { QuestionId } from '../law/question-id.js'
import type { Finding, Step } from '../questions/every-step.js'
import { own } from '../values/bare.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import { factInWords } from './fact-names.js'
import { keptAtConversion } from './old-age-amount.js'
import type { Paragraph } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'
import type { QuestionValues } from './question-values.js'

/** What is no sum. */
const NO_SUM: readonly QuestionId[] = ['conversion', 'review-window']

type Status = Exclude<Section<unknown>, Finding<unknown>>

const isStatus = (answer: unknown): answer is Status =>
  typeof answer === 'object' && answer !== null && 'status' in answer

const statusInWords = (status: Status, phrases: Phrasebook): string => {
  const { connectives, notDue, notTheCase, subjects } = phrases
  switch (status.status) {
    case 'undetermined':
      return connectives.stillNeeded(status.needs.map(need => factInWords(need, phrases)))
    case 'not-covered':
      return connectives.notCovered(subjects[status.what], status)
    case 'not-due':
      return `${(NO_SUM.includes(status.question) ? own(notTheCase, status.because) : undefined) ?? notDue[status.because]}.`
  }
}

// A finding holds the value of its own question, which the type of a finding of anything cannot say.
const conclusionOf = (question: QuestionId, value: unknown, phrases: Phrasebook): string =>
  (phrases.conclusions[question] as (value: unknown) => string)(value)

/** What a reading gives: its value, or why there is none. */
export const consequenceInWords = (
  question: QuestionId | undefined,
  value: unknown,
  phrases: Phrasebook,
): string =>
  isStatus(value) || question === undefined
    ? statusInWords(value as Status, phrases).replace(/\.$/, '')
    : conclusionOf(question, value, phrases)

/** A step in words; likewise, the sentence of its own rule. */
export const reasonOf = (step: Step, { sentences, connectives, cite }: Phrasebook): Paragraph => ({
  kind: 'reason',
  text: connectives.reason(
    (sentences[step.rule] as (step: Step) => string)(step),
    cite(step.citation),
    step.confidence,
  ),
  citations: [step.citation],
  rule: step.rule,
})

/** What is open, the reading used, and what each other reading would give. */
export const openInWords = (
  question: QuestionId | undefined,
  { id, reading, others }: OpenQuestion<unknown>,
  phrases: Phrasebook,
  toldOf: typeof consequenceInWords = consequenceInWords,
): readonly Paragraph[] => {
  const { question: asked, readings } = phrases.openQuestions[id]
  const inWords = (name: string): string => (readings as Readonly<Record<string, string>>)[name] ?? name
  return [
    { kind: 'open', text: phrases.connectives.openQuestion(asked, inWords(reading)) },
    ...others.map((other): Paragraph => ({
      kind: 'other-reading',
      text: phrases.connectives.otherReading(inWords(other.reading), toldOf(question, other.value, phrases)),
    })),
  ]
}

/** What is a sum of one month. */
const MONTHLY: readonly QuestionId[] = [
  'pension',
  'pension-amount',
  'recalculation-2024',
  'companion-allowance',
  'net-pension',
]

/** The month to which a sum belongs, as its own steps tell it. */
const monthOf = ({ question, steps }: Finding<unknown>): CivilMonth | undefined =>
  MONTHLY.includes(question)
    ? steps.flatMap(({ facts }) => own(facts as { readonly month?: CivilMonth }, 'month') ?? [])[0]
    : undefined

/** The decision from which a review is counted, as its own step tells it. */
const decisionOf = ({ question, steps }: Finding<unknown>): CivilDate | undefined =>
  question === 'review-window'
    ? steps.flatMap(step => (step.rule === 'review.window' ? [step.facts.decisionIssuedOn] : []))[0]
    : undefined

const conclusionIn = (finding: Finding<unknown>, phrases: Phrasebook): string => {
  const { question, value } = finding
  const isKept = question === 'pension' ? keptAtConversion(finding) : undefined
  return isKept === undefined
    ? conclusionOf(question, value, phrases)
    : phrases.oldAgeAmount(value as QuestionValues['pension'], isKept)
}

const answerOf = (finding: Finding<unknown>, phrases: Phrasebook): string => {
  const sentence = `${conclusionIn(finding, phrases)}.`
  const { inMonth, afterDecision } = phrases.connectives
  const month = monthOf(finding)
  const decidedOn = decisionOf(finding)
  if (month !== undefined) return inMonth(month, sentence)
  return decidedOn === undefined ? sentence : afterDecision(decidedOn, sentence)
}

/** The answer alone, where there is one; what is still needed is none. */
export const answerInWords = (section: Section<unknown>, phrases: Phrasebook): string | undefined => {
  if (!isStatus(section)) return answerOf(section, phrases)
  return section.status === 'undetermined' ? undefined : statusInWords(section, phrases)
}

/** What was decided, why, and what is open about it. */
export const paragraphsOfSection = (
  section: Section<unknown>,
  phrases: Phrasebook,
  isToldAlready: (step: Step) => boolean = () => false,
): readonly Paragraph[] => {
  if (isStatus(section)) {
    const notDue = section.status === 'not-due' ? section : undefined
    return [
      { kind: section.status === 'undetermined' ? 'needs' : 'answer', text: statusInWords(section, phrases) },
      ...(notDue?.openQuestions ?? []).flatMap(open => openInWords(notDue?.question, open, phrases)),
    ]
  }
  return [
    { kind: 'answer', text: answerOf(section, phrases) },
    ...section.steps.filter(step => !isToldAlready(step)).map(step => reasonOf(step, phrases)),
    ...section.openQuestions.flatMap(open => openInWords(section.question, open, phrases)),
  ]
}
