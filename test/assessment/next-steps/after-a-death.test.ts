import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier } from '../../../src/index.js'
import { actsOf } from './asked-of-whom.js'
import { withEvents } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

const OF_FAMILY = ['claim-unpaid-sums', 'claim-the-death-grant']

describe('of the dead nothing is asked', () => {
  // The decision of 14 October 2024 can be contested until 18 November, and its man died on 25 October.
  const died = withEvents({ id: 'death', on: '2024-10-25' })

  test('though terms of theirs still run', () => {
    expect(assess(died, { asOf: '2024-10-28' }).timeline).toContainEqual(
      expect.objectContaining({ event: 'medical-decision-contestable-until', state: 'ahead' }),
    )
    expect(actsOf(died, '2024-10-28')).toEqual(OF_FAMILY)
  })

  test('and the headline tells it from its day on', () => {
    expect(assess(died, { asOf: '2024-10-24' }).headline).not.toHaveProperty('diedOn')
    expect(assess(died, { asOf: '2024-10-25' }).headline.diedOn).toBe('2024-10-25')
    expect(assess(died).headline.diedOn).toBe('2024-10-25')
  })

  test('on no day asked about either', () => {
    expect(actsOf(died)).toEqual(OF_FAMILY)
  })

  test('and the family claims also where twelve months end the pension on the day on which the death would', () => {
    const missed = { id: 'review-missed', on: '2025-10-14' } as const
    const diedOn = (on: CivilDate) => actsOf(withEvents(missed, { id: 'death', on }))
    expect(diedOn('2026-10-20')).toEqual(OF_FAMILY)
    expect(diedOn('2026-10-31')).toEqual(OF_FAMILY)
    // The pension had ended.
    expect(diedOn('2026-11-01')).toEqual([])
  })

  test('nor of who was refused before', () => {
    const refused: Dossier = {
      ...died,
      contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
    }
    expect(actsOf(refused).filter(act => !OF_FAMILY.includes(act))).toEqual([])
  })

  test('nor of the family by a law that was not read: that of deaths before September 2024', () => {
    const diedOn = (on: CivilDate) => actsOf({ ...OF_2018, events: [{ id: 'death', on }] })
    expect(diedOn('2024-08-31')).toEqual([])
    expect(diedOn('2024-09-01')).toEqual(OF_FAMILY)
  })
})
