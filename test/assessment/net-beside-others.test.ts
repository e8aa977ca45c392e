import { describe, expect, test } from 'vitest'
import { assessSystems, type Dossier } from '../../src/index.js'
import { stage } from '../across/stages.js'
import { NOTARIES, PUBLIC, SHARED } from './persons.js'

const ofPoints = { ...PUBLIC.contribution, points: '20', contributoryStage: stage(15) } as const
const KNOWN: Dossier = { ...PUBLIC, contribution: ofPoints }
const WITHOUT_POINTS = PUBLIC
const NO_PENSION: Dossier = { ...NOTARIES, person: { notaryAtDecision: false } }

const netOf = (others: Readonly<Record<string, Dossier>>, shared = SHARED) =>
  assessSystems({ shared, systems: { own: KNOWN, ...others } })['own']?.net

describe('what is paid out of a pension', () => {
  test('is told where it is the only one', () => {
    expect(netOf({})).toHaveProperty('value')
  })

  test('is told where no other system pays one', () => {
    expect(netOf({ notaries: NO_PENSION })).toHaveProperty('value')
  })

  test('is refused beside another: the part that is free may count once or twice', () => {
    expect(netOf({ other: KNOWN })).toMatchObject({
      status: 'not-covered',
      what: 'net-of-several-pensions',
      on: '2025-03-01',
    })
  })

  test('waits for what tells whether another system pays one', () => {
    expect(netOf({ other: WITHOUT_POINTS })).toMatchObject({
      status: 'undetermined',
      needs: ['systems.other.contribution.points'],
    })
    expect(netOf({ other: WITHOUT_POINTS, notaries: NO_PENSION })).toMatchObject({
      needs: ['systems.other.contribution.points'],
    })
  })

  test('waits for none of them where one surely pays', () => {
    const refused = { status: 'not-covered', what: 'net-of-several-pensions' }
    expect(netOf({ other: WITHOUT_POINTS, third: KNOWN })).toMatchObject(refused)
    expect(netOf({ third: KNOWN, other: WITHOUT_POINTS })).toMatchObject(refused)
  })

  test('is asked of a month', () => {
    const { payment: _, ...withoutMonth } = SHARED
    expect(netOf({ other: KNOWN }, withoutMonth)).toMatchObject({
      status: 'undetermined',
      needs: ['payment.month'],
    })
  })
})
