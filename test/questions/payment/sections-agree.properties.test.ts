import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { type Asked, monthsAsked, word } from './months-asked.js'

const asked = monthsAsked(100)

const firstOf = (isWrong: (one: Asked) => boolean): string | undefined => {
  const found = asked.find(one => isWrong(one))
  return found && JSON.stringify([found.month, found.state, word(found.answers.pension), found.dossier])
}

/** Nothing of the payment stands in the way: an amount, or another fact that it hangs on. */
const OPEN = ['value', 'undetermined', 'not-covered']

/** Said before anything of the payment: the degree of the month has no allowance. */
const orDegree = (because: string): readonly string[] => [because, 'degree']

const isOfState =
  (state: string) =>
  (one: Asked): boolean =>
    one.state === state

const isOldAge = ({ answers: { payment } }: Asked): boolean =>
  payment.value !== undefined &&
  payment.value.conversion !== undefined &&
  'outcome' in payment.value.conversion &&
  payment.value.conversion.outcome === 'becomes-old-age'

describe('the sections of one assessment say the same of a month', () => {
  test('every state is met', () => {
    const met = new Set(asked.map(({ state }) => state))
    expect([...met].sort()).toEqual(['before-grant', 'converted', 'ended', 'in-payment', 'suspended'])
  })

  test('the month asked for is the month of the life', () => {
    const found = firstOf(
      ({ answers: { payment }, state }) =>
        payment.value !== undefined && payment.value.month?.state !== state,
    )
    expect(found).toBeUndefined()
  })

  test.each([
    ['before-grant', ['before-the-grant']],
    ['suspended', ['payment-suspended']],
    ['ended', ['payment-ended']],
    ['in-payment', OPEN],
    ['converted', OPEN],
  ])('the pension, %s', (state, words) => {
    const found = firstOf(one => one.state === state && !words.includes(word(one.answers.pension)))
    expect(found).toBeUndefined()
  })

  test.each([
    ['before-grant', orDegree('before-the-grant')],
    ['suspended', orDegree('payment-suspended')],
    ['ended', orDegree('payment-ended')],
    ['in-payment', [...OPEN, 'degree']],
    ['converted', [...OPEN, 'degree']],
  ])('the allowance, %s', (state, words) => {
    const found = firstOf(
      one => one.allowance === state && !words.includes(word(one.answers.companionAllowance)),
    )
    expect(found).toBeUndefined()
  })

  test('a pension that became old age has no amount without that of the old age', () => {
    expect(asked.filter(one => isOldAge(one) && one.state === 'converted').length).toBeGreaterThan(10)
    const found = firstOf(
      one => one.state === 'converted' && isOldAge(one) && one.answers.pension.value !== undefined,
    )
    expect(found).toBeUndefined()
  })

  test('with that of the old age it never hangs on it any more, and is no less', () => {
    const given = asked.filter(one => isOldAge(one) && one.state === 'converted').slice(0, 40)
    for (const { dossier, month } of given) {
      const payment = { month, oldAgeLei: '9000' }
      const all: unknown = { ...dossier, payment }
      const { pension } = assess(all as Dossier)
      expect('needs' in pension ? pension.needs : []).not.toContain('payment.oldAgeLei')
      if (pension.value !== undefined) expect(Number(pension.value.lei)).toBeGreaterThanOrEqual(9000)
    }
  })

  test('an amount is of points that are known, whatever the state', () => {
    const found = firstOf(
      ({ answers }) => answers.pension.value !== undefined && answers.points.value === undefined,
    )
    expect(found).toBeUndefined()
    expect(
      asked.filter(isOfState('in-payment')).some(({ answers }) => answers.pension.value !== undefined),
    ).toBe(true)
  })
})
