import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier, nextQuestion, type NextQuestionOptions } from '../../src/index.js'
import { fullDossier } from '../across/arbitraries/dossiers.js'
import { partOf } from '../across/arbitraries/parts-of-dossier.js'
import { readings } from '../across/arbitraries/readings.js'
import { runs } from '../across/arbitraries/settings.js'
import { answerTo } from './answers.js'
import { interviewed } from './interview.js'

const anyDossier = fullDossier.chain(partOf)

const SECTIONS_NOT_ANSWERED = ['timeline', 'timelineNeeds']

const undeterminedIn = (dossier: Dossier, options?: NextQuestionOptions): readonly string[] =>
  Object.entries(assess(dossier, { readings: options?.readings ?? {} }))
    .filter(([name]) => !SECTIONS_NOT_ANSWERED.includes(name))
    .filter(([, section]) => (section as { status?: string }).status === 'undetermined')
    .map(([name]) => name)

/** Answers what is asked until nothing is asked any more; each answer comes from the random source. */
const interview = (
  start: Dossier,
  answers: fc.GeneratorValue,
  options?: NextQuestionOptions,
): { readonly dossier: Dossier; readonly asked: readonly string[] } => {
  const { dossier, asked } = interviewed(start, question => answers(answerTo, question), options)
  return { dossier, asked: asked.map(({ id }) => id) }
}

/** What is asked where nothing has happened to the pension. */
const factAskedFor = (dossier: Dossier, options?: NextQuestionOptions) =>
  nextQuestion(dossier, { ...options, settled: ['events.0.id'] })

describe('answering the next question again and again', () => {
  test('from nothing, ends with every section determined, whatever is answered, and asks nothing twice', () => {
    fc.assert(
      fc.property(fc.gen(), answers => {
        const { dossier, asked } = interview({}, answers)
        expect(undeterminedIn(dossier)).toEqual([])
        expect(new Set(asked).size).toBe(asked.length)
      }),
      runs(15),
    )
  })

  test('from any part of a dossier and under any readings, ends the same way', () => {
    fc.assert(
      fc.property(anyDossier, readings, fc.gen(), (start, readings, answers) => {
        const { dossier } = interview(start, answers, { readings })
        expect(undeterminedIn(dossier, { readings })).toEqual([])
      }),
      runs(15),
    )
  })

  test('asks only for what a section waits for', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const question = factAskedFor(dossier)
        if (!question) return
        const assessment = assess(dossier)
        expect(question.neededFor).not.toEqual([])
        for (const name of question.neededFor) {
          expect(assessment[name]).toMatchObject({ status: 'undetermined' })
          expect((assessment[name] as { needs: readonly string[] }).needs).toContain(question.id)
        }
      }),
      runs(40),
    )
  })

  test('asks nothing where no section waits, and something where one does', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        expect(factAskedFor(dossier) === undefined).toBe(undeterminedIn(dossier).length === 0)
      }),
      runs(40),
    )
  })
})

describe('the next question', () => {
  test('for one section asks for nothing that only others wait for', () => {
    const start: Dossier = { scheme: 'public', application: { registeredOn: '2026-05-20' } }
    expect(nextQuestion(start, { sections: ['law'] })).toBeUndefined()
    expect(nextQuestion(start, { sections: ['standardRetirement'] })?.id).toBe('person.sex')
  })

  test('goes on without what the person cannot tell', () => {
    const start: Dossier = { scheme: 'public', application: { registeredOn: '2026-05-20' } }
    expect(nextQuestion(start, { unknown: ['person.sex'] })?.id).toBe('person.birthDate')
    expect(
      nextQuestion({}, { sections: ['law'], unknown: ['scheme', 'application.registeredOn'] }),
    ).toBeUndefined()
  })

  test('allows only days that fit the days already known', () => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1980-01-01' },
      application: { registeredOn: '2026-05-20' },
      medicalDecision: { communicatedOn: '2026-05-15' },
    }
    expect(nextQuestion(dossier)).toMatchObject({
      id: 'medicalDecision.issuedOn',
      allowed: { from: '1994-01-01', to: '2026-05-15' },
    })
  })

  test('asks a day of birth before every day of the life already known', () => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'male' },
      application: { registeredOn: '2026-05-20' },
    }
    expect(nextQuestion(dossier)).toMatchObject({
      id: 'person.birthDate',
      allowed: { from: '1900-01-01', to: '2012-05-20' },
    })
  })

  test('allows no day between days that contradict each other: such a dossier is faulted', () => {
    const contradictory = { requestRegisteredOn: '2025-06-01', reviewDueOn: '2025-01-01' } as const
    expect(() => nextQuestion({ medicalDecision: contradictory })).toThrowError('medicalDecision.reviewDueOn')
    const unborn = {
      person: { birthDate: '1990-01-01' },
      medicalDecision: { contestationRegisteredOn: '1980-01-01' },
    } as const
    expect(() => nextQuestion(unborn)).toThrowError(
      'medicalDecision.contestationRegisteredOn must be after the birth date',
    )
  })

  test('asks a stage that is a part of another no longer than that', () => {
    const dossier: Dossier = {
      scheme: 'public',
      person: { sex: 'male', birthDate: '1980-01-01' },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2019-05-15' },
      application: { registeredOn: '2019-05-20', grantedOn: '2019-05-20' },
      contribution: { stageAtDecision: { years: 20 } },
    }
    expect(nextQuestion(dossier, { readings: { 'unread-2-of-5-rule': 'applied' } })).toMatchObject({
      id: 'contribution.stageInLast5Years',
      allowed: { longest: { years: 20, months: 0, days: 0 } },
    })
  })

  test('faults options that it does not know, with the faults of the dossier', () => {
    const wrong = {
      sections: ['pensions'],
      unknown: ['person.name'],
      colour: 'red',
    } as unknown as NextQuestionOptions
    expect(() => nextQuestion({ scheme: 'x' } as unknown as Dossier, wrong)).toThrowError(
      /scheme[\s\S]*options\.colour[\s\S]*options\.sections\.0[\s\S]*options\.unknown\.0/,
    )
  })
})
