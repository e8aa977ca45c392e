import { describe, expect, test } from 'vitest'
import type { Dossier, NextStep } from '../../src/index.js'
import { factAt } from '../across/soundness/paths.js'
import { answers, type Answered, breaking } from './drawn.js'

const ALL = [...answers(250, 20_261, false), ...answers(450, 20_262, true)]

const eventOf = (dossier: Dossier, { path }: NextStep): { readonly on?: string } =>
  (path === undefined ? {} : (factAt(dossier, path) ?? {})) as { readonly on?: string }

/** By that day: what the facts tell of a later one is not known on it. */
const isTold = (dossier: Dossier, path: string, asOf: string): boolean => {
  const fact = factAt(dossier, path)
  return fact !== undefined && String(fact) <= asOf
}

/** Each step that breaks a law. */
const steps =
  (breaks: (step: NextStep, answered: Answered) => boolean) =>
  (answered: Answered): readonly NextStep[] =>
    answered.answer.nextSteps.filter(step => breaks(step, answered))

describe('every next step, of lives drawn at random and on days drawn at random,', () => {
  test('cites an article, and one for what follows otherwise', () => {
    const broken = steps(({ citation, otherwiseCitation }) =>
      [citation, ...(otherwiseCitation ? [otherwiseCitation] : [])].some(
        ({ act, provision }) => act.length === 0 || provision.length === 0,
      ),
    )
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('after a death is one of the family', () => {
    const broken = steps(({ act }, { dossier, asOf }) => {
      const hasDied = dossier.events?.some(
        ({ id, on }) => id === 'death' && (asOf === undefined || on <= asOf),
      )
      return hasDied === true && act !== 'claim-unpaid-sums' && act !== 'claim-the-death-grant'
    })
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('that has a last day has it on the timeline too', () => {
    const broken = steps(({ by }, { answer: { timeline } }) => {
      const days = timeline.flatMap(entry => [entry.on, ...('safeOn' in entry ? [entry.safeOn] : [])])
      return by !== undefined && !days.includes(by)
    })
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('is over by its last day or said to be late: nothing is asked for after it', () => {
    const broken = steps(
      step =>
        step.by !== undefined &&
        step.safeBy !== undefined &&
        (step.safeBy > step.by || (step.decidedOn !== undefined && step.by < step.decidedOn)),
    )
    const late = steps((step, { asOf }) => {
      const isOver = step.by !== undefined && asOf !== undefined && step.by < asOf
      return isOver && !('late' in step && step.late === true)
    })
    expect([...breaking(ALL, broken), ...breaking(ALL, late)]).toEqual([])
  })

  test('follows the event that opens it, which the dossier tells and which has come', () => {
    const broken = steps((step, { dossier, asOf }) => {
      const { on } = eventOf(dossier, step)
      if (step.path?.startsWith('events.') && on === undefined) return true
      if (on === undefined) return false
      return (step.by !== undefined && step.by < on) || (asOf !== undefined && on > asOf)
    })
    const undecided = steps(
      ({ decidedOn }, { asOf }) => decidedOn !== undefined && asOf !== undefined && decidedOn > asOf,
    )
    expect([...breaking(ALL, broken), ...breaking(ALL, undecided)]).toEqual([])
  })

  test('comes in the order of last days, each once, and what follows otherwise follows its last day', () => {
    const broken = ({ answer: { nextSteps } }: Answered) => {
      const days = nextSteps.flatMap(({ by }) => by ?? [])
      const texts = nextSteps.map(step => JSON.stringify(step))
      return [
        ...(JSON.stringify(days) === JSON.stringify([...days].sort()) ? [] : [days]),
        ...texts.filter((text, place) => texts.indexOf(text) !== place),
        ...nextSteps.filter(({ by, otherwiseOn }) => by && otherwiseOn && otherwiseOn <= by),
      ]
    }
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('has a last day or a term to be counted from a fact that is missing, never both', () => {
    const broken = steps(
      ({ by, within, needs = [] }, { dossier, asOf = '9999-12-31' }) =>
        (by !== undefined && within !== undefined) || needs.some(path => isTold(dossier, path, asOf)),
    )
    expect(breaking(ALL, broken)).toEqual([])
  })
})
