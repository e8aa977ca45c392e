import { expect, test } from 'vitest'
import { addDays, addMonths, type CivilDate, firstOfMonth, laterOf } from '../../../src/values/civil-date.js'
import type { Life } from '../../../src/questions/payment/life.js'
import { type PaymentState, stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { type Period, periodsOf } from '../../../src/questions/payment/periods.js'
import { BOTH, lifeIn, lives, monthsOf, type Paid, plain, type RandomLife } from './random-lives.js'

const STATES = ['before-grant', 'in-payment', 'suspended', 'ended', 'converted']

/** No event tells that nobody asked back what the papers of 2020 suspended: such lives are not complete. */
const isComplete = ({ medicalDecision: { reviewDueOn, validUntil } }: RandomLife): boolean =>
  reviewDueOn === undefined && validUntil === undefined

interface Sample {
  readonly dossier: RandomLife
  readonly life: Life
  readonly paid: Paid
  readonly periods: readonly Period[]
}

const sample = lives(600).flatMap(dossier => {
  const life = lifeIn(dossier)
  return life ? BOTH.map((paid): Sample => ({ dossier, life, paid, periods: periodsOf(life, paid) })) : []
})

const firstMonthIn = (
  samples: readonly Sample[],
  isWrong: (state: PaymentState, month: `${number}-${number}`, sample: Sample) => boolean,
): unknown => {
  for (const one of samples)
    for (const month of monthsOf(one.dossier))
      if (isWrong(stateInMonth(one.life, one.paid, month), month, one)) return { month, dossier: one.dossier }
  return undefined
}

test('every month of a complete life is exactly one of the five states', () => {
  const complete = sample.filter(({ dossier }) => isComplete(dossier))
  expect(firstMonthIn(complete, ({ state }) => !STATES.includes(state))).toBeUndefined()
})

test('a suspended month has causes, each only once, and no other month has any', () => {
  const found = firstMonthIn(sample, state => {
    const causes = 'causes' in state ? state.causes.map(({ path, from }) => `${path} ${from}`) : []
    return causes.length > 0 !== (state.state === 'suspended') || new Set(causes).size !== causes.length
  })
  expect(found).toBeUndefined()
})

test('periods begin with the grant and follow one another without gap or overlap, the last of them open', () => {
  for (const { dossier, periods } of sample) {
    const firsts = periods.map(({ from }) => from)
    const morrows = periods.map(({ to }) => to && addDays(to, 1))
    expect(firsts[0]).toBe(dossier.application.grantedOn)
    expect([...firsts.slice(1), undefined]).toEqual(morrows)
    expect([...firsts].sort()).toEqual(firsts)
  }
})

test('every period but the first begins on the first of a month, or on the day of the conversion', () => {
  const found = sample.find(({ life, periods }) =>
    periods.slice(1).some(({ from }) => !from.endsWith('-01') && from !== life.conversion?.on),
  )
  expect(found?.dossier).toBeUndefined()
})

/** The month of the day is converted, also where the day is not its first. */
const convertsIn = ({ conversion }: Life, first: CivilDate): boolean =>
  conversion !== undefined && conversion.on > first && conversion.on < addMonths(first, 1)

const periodOn = (periods: readonly Period[], day: CivilDate): readonly Period[] =>
  periods.filter(({ from, to }) => from <= day && (to === undefined || day <= to))

test('a month is what the period of its first day is, or of the grant; that of the conversion is converted', () => {
  const found = firstMonthIn(sample, (state, month, { dossier, life, periods }) => {
    const first = firstOfMonth(month)
    const { grantedOn } = dossier.application
    if (first < firstOfMonth(grantedOn.slice(0, 7) as typeof month)) return state.state !== 'before-grant'
    const day = convertsIn(life, first) ? addDays(addMonths(first, 1), -1) : first
    const [period, ...more] = periodOn(periods, laterOf(day, grantedOn))
    return !period || more.length > 0 || plain(state) !== plain(period)
  })
  expect(found).toBeUndefined()
})
