import { describe, expect, test } from 'vitest'
import { assess, assessSystems, compare, receiptOf, receiptsOf } from '../../src/index.js'
import { isDeeplyFrozen } from '../across/properties/plain-data.js'
import { both, NOTARIES, PUBLIC, SHARED } from '../assessment/persons.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'
import { wrongly } from '../schema/faults.js'

const SYSTEMS = { shared: SHARED, systems: { public: PUBLIC, notaries: NOTARIES } }

describe('an answer', () => {
  test('carries no receipt, alone, in several systems or compared', () => {
    expect(assess(WOMAN_OF_2026)).not.toHaveProperty('receipt')
    for (const answer of Object.values(assessSystems(SYSTEMS))) expect(answer).not.toHaveProperty('receipt')
    const { before, after } = compare(WOMAN_OF_2026, {})
    expect([before, after].filter(side => 'receipt' in side)).toEqual([])
  })
})

describe('a receipt', () => {
  test('vouches for every section and for the timeline, and not for what is only named', () => {
    const {
      timelineNeeds: _,
      notComputed: __,
      headline: ___,
      nextSteps: ____,
      remarks: _____,
      ...parts
    } = assess(WOMAN_OF_2026)
    expect(Object.keys(receiptOf(WOMAN_OF_2026).answers)).toEqual(Object.keys(parts))
  })

  test('is frozen to its depth, and so is one a system', () => {
    expect(isDeeplyFrozen(receiptOf(WOMAN_OF_2026))).toBe(true)
    expect(isDeeplyFrozen(receiptsOf(SYSTEMS))).toBe(true)
  })

  test('of a system alone vouches for what the dossier by itself answers', () => {
    const { public: alone } = receiptsOf({ shared: SHARED, systems: { public: PUBLIC } })
    expect(alone?.answers).toEqual(receiptOf({ ...SHARED, ...PUBLIC }).answers)
    expect(alone?.system).toBe('public')
  })

  test('of each of several systems vouches for what that system answers beside the others', () => {
    const receipts = receiptsOf(SYSTEMS)
    const answers = both(PUBLIC, NOTARIES)
    expect(Object.keys(receipts)).toEqual(Object.keys(answers))
    // The companion allowance is paid by one of the two, as neither dossier could know alone.
    const alone = receiptOf({ ...SHARED, ...PUBLIC }).answers
    const payer = receipts['public']?.answers
    const changed = Object.keys(alone).filter(part => alone[part] !== payer?.[part])
    expect(changed).toEqual(['companionAllowance'])
  })
})

describe('faults of what a receipt is asked for', () => {
  test('are those of the dossier and of the options', () => {
    expect(wrongly(receiptOf)({ scheme: 'private' })).toEqual(['scheme: not-allowed'])
    expect(wrongly(receiptOf)({}, { readings: { 'term-counting': 'guess' } })).toHaveLength(1)
  })

  test('are told at their system', () => {
    expect(wrongly(receiptsOf)({ shared: {}, systems: { house: { scheme: 'private' } } })).toEqual([
      'systems.house.scheme: not-allowed',
    ])
    const systems = { public: { ...PUBLIC, application: { registeredOn: '1970-01-01' } } }
    expect(wrongly(receiptsOf)({ shared: SHARED, systems })).toEqual([
      'systems.public.application.registeredOn: not-after-birth',
    ])
  })
})
