// The words of a language are complete by type: each line marked must not compile.
import type { Phrasebook } from '../../../src/explanation/phrasebook.js'
import { EN } from '../../../src/explanation/en/index.js'
import { explain } from '../../../src/explanation/index.js'
import { nextQuestion } from '../../../src/entries/assessment.js'
import { lawInForce } from '../../../src/entries/law.js'

const { 'points.monthly': _sentence, ...sentences } = EN.sentences
// @ts-expect-error a rule without its sentence
export const withoutSentence: Phrasebook['sentences'] = sentences

const { 'potential-stage': _conclusion, ...conclusions } = EN.conclusions
// @ts-expect-error a question without its conclusion
export const withoutConclusion: Phrasebook['conclusions'] = conclusions

export const withoutReading: Phrasebook['openQuestions'] = {
  ...EN.openQuestions,
  // @ts-expect-error an open question without one of its readings
  'ceasing-day': { question: 'When?', readings: { 'last-paid-day': 'on the last day' } },
}

export const withoutEvent: Phrasebook = {
  ...EN,
  // @ts-expect-error a date of the timeline without its words
  events: { 'pension-starts': 'the pension starts' },
}

// @ts-expect-error a language that there is not
explain(lawInForce({ on: '2026-05-10' }), { language: 'fr' })

/** The answer that is allowed follows from the type of the question. */
export const bounds = (): string | undefined => {
  const question = nextQuestion({})
  switch (question?.type) {
    case 'date':
      return question.allowed.from
    case 'stage':
      return String(question.allowed.shortest.years)
    case 'choice':
      return question.allowed.join()
    case 'event':
      return question.allowed[0]
    case 'boolean':
    case 'month':
    case 'decimal':
    case undefined:
      return undefined
  }
}
