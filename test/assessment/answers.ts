import fc from 'fast-check'
import type { CivilDate, NextQuestion } from '../../src/index.js'
import { anyDay, birthDate, daysLater } from '../across/arbitraries/dates.js'
import { stage } from '../across/arbitraries/stages.js'
import { daysOf, stageOf } from '../across/independent/stage-days.js'

type Days = Extract<NextQuestion, { readonly type: 'date' }>['allowed']

const within = (day: CivilDate, { from, to }: Days): CivilDate => (day < from ? from : day > to ? to : day)

const notTaken = (day: CivilDate, days: Days): CivilDate =>
  days.except?.includes(day) ? notTaken(daysLater(day, 1) as CivilDate, days) : day

const dayWithin = (question: NextQuestion, days: Days): fc.Arbitrary<CivilDate> => {
  if (days.among) return fc.constantFrom(...days.among)
  const known = question.id === 'person.birthDate' ? birthDate : anyDay
  const soon = fc.integer({ min: 0, max: 900 }).map(after => daysLater(days.from, after) as CivilDate)
  const drawn = question.id.startsWith('events.') ? soon : fc.oneof(known, anyDay, fc.constant(days.to))
  return drawn.map(day => notTaken(within(day as CivilDate, days), days))
}

/** Any answer that the question allows, as a person may give it: days of a life, words, sums, and sooner or later nothing more. */
export const answerTo = (question: NextQuestion): fc.Arbitrary<unknown> => {
  switch (question.type) {
    case 'choice':
      return fc.constantFrom(...question.allowed)
    case 'event':
      return fc.oneof(
        { weight: 2, arbitrary: fc.constant('nothing-happened') },
        { weight: 3, arbitrary: fc.constantFrom(...question.allowed) },
      )
    case 'boolean':
      return fc.constantFrom(...question.allowed)
    case 'date':
      return dayWithin(question, question.allowed)
    case 'month':
      return anyDay.map(day => day.slice(0, 7))
    case 'stage':
      return stage.map(given => {
        const { shortest, longest } = question.allowed
        return stageOf(Math.max(daysOf(shortest), Math.min(daysOf(given), daysOf(longest))))
      })
    case 'decimal':
      return fc.constantFrom('0', '1', '1.41', '25.5', '18.34567', '2031')
  }
}
