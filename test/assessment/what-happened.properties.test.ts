import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  type Dossier,
  type DossierInForm,
  nextQuestion,
  type NextQuestion,
  type NextQuestionOptions,
  type SectionName,
} from '../../src/index.js'
import { readings } from '../across/arbitraries/readings.js'
import { runs } from '../across/arbitraries/settings.js'
import { isRight } from '../across/soundness/completions.js'
import { factAt } from '../across/soundness/paths.js'
import { wholeDossier } from '../across/soundness/whole-dossiers.js'
import { answerTo } from './answers.js'
import { eventOfAnyKind, whatIsPaid } from './changed-by-event.js'
import { filledIn, interviewed } from './interview.js'

/** Every fact of an opening, and now and then events. */
const opened = wholeDossier.filter(isRight)

/** The options of a form, now and then with what is assumed not so. */
const options = fc.record(
  { readings, optional: fc.boolean() },
  { requiredKeys: [] },
) as fc.Arbitrary<NextQuestionOptions>

describe('answering at random', () => {
  test('ends with nothing undetermined, asks nothing twice and nothing that is told', () => {
    fc.assert(
      fc.property(opened, options, fc.gen(), (start, options, answers) => {
        const { dossier, asked } = interviewed(start, question => answers(answerTo, question), options)
        const ids = asked.map(({ id }) => id)
        expect(ids).toEqual([...new Set(ids)])
        expect(ids.filter(id => factAt(start, id) !== undefined)).toEqual([])
        const open = Object.entries(assess(dossier, { readings: options.readings ?? {} })).filter(
          ([, section]) => (section as { status?: string }).status === 'undetermined',
        )
        expect(open).toEqual([])
        expect(nextQuestion(dossier, { ...options, optional: false, sections: ['law'] })).toBeUndefined()
      }),
      runs(60),
    )
  })

  test('leaves no period waiting for a fact', () => {
    fc.assert(
      fc.property(opened, fc.gen(), (start, answers) => {
        const { dossier } = interviewed(start, question => answers(answerTo, question))
        const { payment } = assess(dossier)
        const { periods, allowancePeriods } =
          payment.value !== undefined ? payment.value : { periods: [], allowancePeriods: [] }
        const waiting = [...periods, ...allowancePeriods].flatMap(period =>
          period.state === 'undetermined' ? period.needs : [],
        )
        expect(waiting).toEqual([])
      }),
      runs(60),
    )
  })
})

/** The answers that stand in a question itself: every word, and both ends of its days. */
const answersIn = (question: NextQuestion): readonly unknown[] => {
  switch (question.type) {
    case 'date':
      return question.allowed.among ?? [question.allowed.from, question.allowed.to]
    case 'stage':
      return [question.allowed.shortest, question.allowed.longest]
    case 'decimal':
      return [question.allowed.least, question.allowed.most]
    case 'month':
      return [question.allowed.from, question.allowed.to]
    default:
      return question.allowed.filter(answer => answer !== 'nothing-happened')
  }
}

const isTaken = (dossier: DossierInForm): boolean => {
  try {
    nextQuestion(dossier)
    return true
  } catch {
    return false
  }
}

describe('a question', () => {
  test('allows only what the dossier takes, and names every day between its two that it does not take', () => {
    fc.assert(
      fc.property(opened, fc.gen(), (start, answers) => {
        let dossier: DossierInForm = start
        interviewed(
          start,
          question => {
            const takes = (answer: unknown) => isTaken(filledIn(dossier, question.id, answer))
            expect(answersIn(question).filter(answer => !takes(answer))).toEqual([])
            if (question.type === 'date') expect((question.allowed.except ?? []).filter(takes)).toEqual([])
            const answer = answers(answerTo, question)
            if (answer !== 'nothing-happened') dossier = filledIn(dossier, question.id, answer)
            return answer
          },
          { optional: true },
        )
      }),
      runs(8),
    )
  })
})

const OF_MONTHS: readonly SectionName[] = ['pension', 'companionAllowance', 'points', 'review']
const OF_ALL: readonly SectionName[] = [...OF_MONTHS, 'payment', 'conversion']

/** Whether the form offers an event: its kind among those that may have happened, its day among those of the kind. */
const offers = (dossier: Dossier, event: { id: string; on: string }, sections: readonly SectionName[]) => {
  const { events = [] } = dossier
  const kinds = nextQuestion(dossier, { sections })
  if (kinds?.type !== 'event' || !kinds.allowed.includes(event.id as 'death')) return undefined
  const begun = { ...dossier, events: [...events, { id: event.id as 'death' }] }
  const day = nextQuestion(begun, { sections })
  if (day?.type !== 'date') return undefined
  const { from, to } = day.allowed
  return from <= event.on && event.on <= to ? day.neededFor : undefined
}

describe('what happened', () => {
  const lives = opened.chain(dossier => fc.tuple(fc.constant(dossier), eventOfAnyKind(dossier)))

  test('is offered wherever it changes a section, and with each section that it changes', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(OF_MONTHS, OF_ALL), ([dossier, event], sections) => {
        const lived = { ...dossier, events: [...(dossier.events ?? []), event] }
        const question = nextQuestion(dossier, { sections })
        // What else is asked first, or a pension that never began.
        if (!isRight(lived) || (question !== undefined && question.type !== 'event')) return
        const offered = offers(dossier, event, sections) ?? []
        const [before, after] = [whatIsPaid(dossier, event), whatIsPaid(lived, event)]
        const changes = sections.filter(name => before(name) !== after(name))
        expect(changes.filter(name => !offered.includes(name))).toEqual([])
      }),
      runs(300),
    )
  })

  test('changes something, of most that is offered', () => {
    const changing = new Set<string>()
    for (const [dossier, event] of fc.sample(lives, runs(2000))) {
      const lived = { ...dossier, events: [...(dossier.events ?? []), event] }
      if (!isRight(lived) || offers(dossier, event, OF_ALL) === undefined) continue
      const [before, after] = [whatIsPaid(dossier, event), whatIsPaid(lived, event)]
      if (OF_ALL.some(name => before(name) !== after(name))) changing.add(event.id)
    }
    expect([...changing].sort()).toEqual(
      expect.arrayContaining([
        ...['allowance-option', 'convocation-missed', 'death', 'documents-not-presented'],
        ...['examination-refused', 'judgment', 'programme-left', 'review-decision', 'review-missed'],
        ...['ruling', 'suspension-requested', 'work-started'],
      ]),
    )
  })
})
