import { describe, expect, test } from 'vitest'
import type { CivilMonth } from '../../../src/index.js'
import type { Life } from '../../../src/questions/payment/life.js'
import { causesOn } from '../../../src/questions/payment/causes-of-suspension.js'
import { stateInMonth } from '../../../src/questions/payment/payment-state.js'
import { addDays } from '../../../src/values/civil-date.js'
import { BOTH, lifeIn, lives, monthsOf, namesOf, type RandomLife } from './random-lives.js'

/** What one asks for oneself stays until it is asked back. */
const LASTS = ['own-request', 'allowance-option']
const isLifted = (cause: string): boolean => !LASTS.includes(cause)

interface Converted {
  readonly dossier: RandomLife
  readonly life: Life
  /** The day, and the months that begin with that of the day. */
  readonly on: NonNullable<Life['conversion']>['on']
  readonly months: readonly CivilMonth[]
}

const convertedAs = (reading: 'lifted-at-conversion' | 'stays-until-own-resumption'): readonly Converted[] =>
  lives(1800).flatMap(dossier => {
    const life = lifeIn(dossier, { 'conversion-while-suspended': reading })
    if (life?.conversion?.outcome !== 'becomes-old-age') return []
    const { on } = life.conversion
    const months = monthsOf(dossier).filter(month => month >= on.slice(0, 7))
    return months.length > 0 ? [{ dossier, life, on, months }] : []
  })

const eveOf = ({ life, on }: Converted): readonly string[] =>
  causesOn(life, 'pension', addDays(on, -1)).map(({ cause, from }) => `${cause} ${from}`)

const firstWith = (
  all: readonly Converted[],
  isWrong: (names: readonly string[], one: Converted) => boolean,
): string | undefined => {
  const found = all.find(one =>
    BOTH.some(paid =>
      one.months.some(month => isWrong(namesOf(stateInMonth(one.life, paid, month), isLifted), one)),
    ),
  )
  return found && JSON.stringify(found.dossier)
}

describe('the conversion', () => {
  const byDefault = convertedAs('lifted-at-conversion')
  const staying = convertedAs('stays-until-own-resumption')
  const suspendedOnEve = byDefault.filter(one => eveOf(one).some(name => isLifted(name.split(' ')[0] ?? '')))

  test('lifts every cause but what one has asked for oneself', () => {
    expect(suspendedOnEve.length).toBeGreaterThan(15)
    expect(firstWith(byDefault, names => names.length > 0)).toBeUndefined()
  })

  test('read otherwise, leaves what kept back its eve, work apart, and lets nothing new begin', () => {
    const isNew = (names: readonly string[], one: Converted): boolean => {
      const before = eveOf(one).filter(name => !name.startsWith('work'))
      return names.some(name => !before.includes(name))
    }
    expect(firstWith(staying, isNew)).toBeUndefined()
    expect(firstWith(staying, names => names.length > 0)).toBeDefined()
  })

  test('ends the running of the twelve months: on or after its day only a death ends the payment', () => {
    const found = [...byDefault, ...staying].find(({ life, on }) =>
      life.ends.some(end => end.on >= on && end.cause !== 'death'),
    )
    expect(found?.dossier).toBeUndefined()
  })
})
