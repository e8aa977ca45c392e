import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DossierInForm,
  type NextQuestion,
  nextQuestion,
  type NextQuestionOptions,
} from '../../src/index.js'
import { SECTION_NAMES } from '../../src/assessment/section-names.js'
import { readings } from '../across/arbitraries/readings.js'
import { runs } from '../across/arbitraries/settings.js'
import { isRight } from '../across/soundness/completions.js'
import { wholeDossier } from '../across/soundness/whole-dossiers.js'
import { answerTo } from './answers.js'
import { interviewed } from './interview.js'

const options = fc.record(
  { readings, optional: fc.boolean(), sections: fc.subarray([...SECTION_NAMES], { minLength: 1 }) },
  { requiredKeys: [] },
) as fc.Arbitrary<NextQuestionOptions>

const opened = wholeDossier.filter(isRight)

/** Whatever the question allows, or that the person cannot tell. */
const anyAnswer = (question: NextQuestion, unknown: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 10 - unknown, arbitrary: answerTo(question) },
    { weight: unknown, arbitrary: fc.constant(undefined) },
  )

/** A life begins and ends within the calendar: a day drawn at its very end leaves no day for what follows. */
const isOfALife = (answer: unknown): boolean => typeof answer !== 'string' || !/^(?:21|1900)/.test(answer)

interface Answer {
  readonly question: NextQuestion
  /** It told a further event. */
  readonly tellsEvent: boolean
}

const form = (
  start: DossierInForm,
  options: NextQuestionOptions,
  unknown: number,
  answers: fc.GeneratorValue,
): readonly Answer[] => {
  const told: Answer[] = []
  interviewed(
    start,
    question => {
      const drawn = answers(anyAnswer, question, unknown)
      const answer = question.type !== 'date' || isOfALife(drawn) ? drawn : undefined
      const tellsEvent = question.type === 'event' && answer !== undefined && answer !== 'nothing-happened'
      told.push({ question, tellsEvent })
      return answer
    },
    options,
  )
  return told
}

/** How many questions were asked from one on, up to the first that told a further event. */
const askedFrom = (answers: readonly Answer[], place: number): number => {
  const next = answers.findIndex(({ tellsEvent }, at) => at >= place && tellsEvent)
  return (next < 0 ? answers.length : next + 1) - place
}

const starts: fc.Arbitrary<DossierInForm> = fc.oneof(
  opened as fc.Arbitrary<DossierInForm>,
  fc.constant<DossierInForm>({}),
  fc.constantFrom<DossierInForm>(
    { scheme: 'public', application: { registeredOn: '2010-03-01' } },
    { scheme: 'public', application: { registeredOn: '2015-05-20' } },
    { scheme: 'public', application: { registeredOn: '2026-05-20' } },
    { scheme: 'notaries', application: { registeredOn: '2026-05-20' } },
  ),
)

describe('what remains of a form', () => {
  test('is never less than what is asked yet, and rises only where a further event is told', () => {
    fc.assert(
      fc.property(starts, options, fc.constantFrom(0, 1, 4), fc.gen(), (start, options, unknown, answers) => {
        const told = form(start, options, unknown, answers)
        const wrong = told.flatMap(({ question: { id, remaining } }, place) => {
          const before = told[place - 1]
          const rises = before && !before.tellsEvent && remaining > before.question.remaining
          return remaining < askedFrom(told, place) || rises ? [[id, remaining]] : []
        })
        expect(wrong).toEqual([])
      }),
      runs(120),
    )
  })
})

describe('of one form', () => {
  const known: DossierInForm = { scheme: 'public', application: { registeredOn: '2026-05-20' } }

  test('the facts of another pension system, of another law and of older rights are not counted', () => {
    const asked = (dossier: DossierInForm): number | undefined => nextQuestion(dossier)?.remaining
    const [nothing, system, law] = [asked({}), asked({ scheme: 'public' }), asked(known)]
    // notaryAtDecision, pointValue, allowanceBase, and the system itself.
    expect((nothing ?? 0) - (system ?? 0)).toBe(4)
    // averageScore, firstPotentialStage, reviewDueOn; cause, correctionIndex, leiInPayment; and the day itself.
    expect((system ?? 0) - (law ?? 0)).toBe(7)
  })

  test('what cannot be told is counted no more', () => {
    const [all, without] = [nextQuestion(known), nextQuestion(known, { unknown: ['person.sex'] })]
    expect(without?.remaining).toBe((all?.remaining ?? 0) - 1)
  })

  test('that has its answers only asks what happened, and then the day and the facts of it', () => {
    const whole: DossierInForm = {
      ...known,
      person: { sex: 'female', birthDate: '1966-05-10' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2026-05-10' },
      application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
      contribution: {
        stageAtDecision: { years: 20 },
        stageAtGrant: { years: 20 },
        contributoryStage: { years: 20 },
        points: '18.34567',
      },
      payment: { month: '2026-06' },
    }
    expect(nextQuestion(whole)).toMatchObject({ id: 'events.0.id', remaining: 1 })
    expect(nextQuestion(whole, { settled: ['events.0.id'] })).toBeUndefined()
    // The day, the degree, the stage at that decision, what else happened; and oldAgeLei of the dossier.
    expect(nextQuestion({ ...whole, events: [{ id: 'review-decision' }] })).toMatchObject({
      id: 'events.0.on',
      remaining: 5,
    })
  })
})
