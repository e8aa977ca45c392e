import fc from 'fast-check'
import type { CivilDate, NextQuestion } from '../../src/index.js'
import { anyDay, birthDate } from '../across/arbitraries/dates.js'
import { stage } from '../across/arbitraries/stages.js'
import { daysOf, stageOf } from '../across/independent/stage-days.js'

const within = (day: CivilDate, { from, to }: { readonly from: CivilDate; readonly to: CivilDate }) =>
  day < from ? from : day > to ? to : day

/** Any answer that the question allows, as a person may give it: days of a life, words, sums. */
export const answerTo = (question: NextQuestion): fc.Arbitrary<unknown> => {
  switch (question.type) {
    case 'choice':
      return fc.constantFrom(...question.allowed)
    case 'boolean':
      return fc.constantFrom(...question.allowed)
    case 'date':
      return fc
        .oneof(
          question.id === 'person.birthDate' ? birthDate : anyDay,
          anyDay,
          fc.constant(question.allowed.to),
        )
        .map(day => within(day, question.allowed))
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
