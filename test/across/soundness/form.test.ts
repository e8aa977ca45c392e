import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  type Dossier,
  type DossierPath,
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type SectionName,
} from '../../../src/index.js'
import { runs } from '../arbitraries/settings.js'
import { answerTo } from '../../assessment/answers.js'
import { interviewed } from '../../assessment/interview.js'
import { completionsOf, isRight } from './completions.js'
import { answersTo } from './other-answers.js'
import { type Part, partOfDossier } from './parts.js'
import { factAt, withFact } from './paths.js'
import { randomFrom } from './random.js'
import { isObject } from './told.js'

// What test/questions says of forms that begin with the facts of an opening holds of lives too: of dossiers with
// events, under any reading, from whatever is known on. And a section by itself asks what its rules come to next.

/** Far more than a dossier has facts: who asks this often goes round in a circle. */
const TOO_MANY = 60

const undetermined = ({ dossier, readings }: Part): ReadonlyMap<SectionName, readonly string[]> =>
  new Map(
    Object.entries(assess(dossier, { readings })).flatMap(([name, section]) =>
      isObject(section) && section['status'] === 'undetermined'
        ? [[name as SectionName, section['needs'] as readonly string[]] as const]
        : [],
    ),
  )

type Ask = (dossier: Dossier) => NextQuestion | undefined

/** Answers what a section asks until it asks no more; each answer comes from the random source. */
const interview = (start: Dossier, ask: Ask, answers: fc.GeneratorValue) => {
  const asked: string[] = []
  let dossier = start
  for (let question = ask(dossier); question && asked.length < TOO_MANY; question = ask(dossier)) {
    asked.push(question.id)
    dossier = withFact(dossier, question.id, answers(answerTo, question))
  }
  return { dossier, asked }
}

/** The question after one fact that a section needs, with what may be answered. */
const questionAfter = (
  { dossier, readings }: Part,
  section: SectionName,
  needs: readonly string[],
): NextQuestion | undefined => {
  const [, ...others] = needs as readonly DossierPath[]
  const options: NextQuestionOptions = { readings, sections: [section], unknown: others }
  return nextQuestion(dossier, options)
}

const sectionName = fc.constantFrom(...[...undetermined({ dossier: {}, readings: {} }).keys()])

describe('answering the next question again and again', () => {
  test('ends with every section determined and asks nothing twice, with events and under any readings', () => {
    fc.assert(
      fc.property(partOfDossier, fc.gen(), ({ dossier: start, readings }, answers) => {
        const found = interviewed(start, question => answers(answerTo, question), { readings })
        const { dossier } = found
        const asked = found.asked.map(({ id }) => id)
        expect(asked).toEqual([...new Set(asked)])
        expect(asked.filter(path => factAt(start, path) !== undefined)).toEqual([])
        expect([...undetermined({ dossier, readings }).keys()]).toEqual([])
        expect(isRight(dossier)).toBe(true)
      }),
      runs(25),
    )
  })
})

describe('the first need of a section', () => {
  test('is a question of the form for that section', () => {
    fc.assert(
      fc.property(partOfDossier, part => {
        for (const [section, needs] of undetermined(part)) {
          expect(questionAfter(part, section, needs)).toMatchObject({ id: needs[0], neededFor: [section] })
        }
      }),
      runs(25),
    )
  })

  test('is never a need again once it is answered, and answering it again and again determines the section', () => {
    fc.assert(
      fc.property(partOfDossier, sectionName, fc.gen(), ({ dossier: start, readings }, section, answers) => {
        const needsOf = (dossier: Dossier) => undetermined({ dossier, readings }).get(section)
        const ask: Ask = dossier => {
          const needs = needsOf(dossier)
          return needs && questionAfter({ dossier, readings }, section, needs)
        }
        const { dossier, asked } = interview(start, ask, answers)
        expect(asked).toEqual([...new Set(asked)])
        expect(needsOf(dossier)).toBeUndefined()
      }),
      runs(25),
    )
  })

  test('is read by a rule: what a section asks first, it alone changes in some dossier', () => {
    const random = randomFrom(263_360)
    const isTold = (part: Part, section: SectionName, path: string): boolean =>
      completionsOf(part.dossier, 10, random, undefined).some(whole => {
        const told = answersTo(path, whole, random)
          .filter(isRight)
          .map(other => JSON.stringify(assess(other, { readings: part.readings })[section]))
        return new Set(told).size > 1
      })
    const asked = new Map<string, number>()
    const changes = new Set<string>()
    for (const part of fc.sample(partOfDossier, runs(150))) {
      for (const [section, [path = '']] of undetermined(part)) {
        const name = `${section}: ${path}`
        asked.set(name, (asked.get(name) ?? 0) + 1)
        if (!changes.has(name) && isTold(part, section, path)) changes.add(name)
      }
    }
    // What is asked once or twice may have met no dossier in which it matters.
    const often = [...asked].filter(([, times]) => times > 2).map(([name]) => name)
    expect(often.filter(name => !changes.has(name))).toEqual([])
    expect(often.length).toBeGreaterThan(30)
  })
})
