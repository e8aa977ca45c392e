import { describe, expect, test } from 'vitest'
import { companionAllowancePayer } from '../../../src/index.js'
import { wrongly } from '../../schema/faults.js'
import { stage } from '../../across/stages.js'

type Rule = 'law-360-2023' | 'notaries'
const RULES: readonly Rule[] = ['law-360-2023', 'notaries']

const PUBLIC = {
  id: 'public',
  insuredFrom: '1997-01-01',
  insuredUntil: '2011-12-31',
  stage: stage(15),
} as const
const NOTARIES = { id: 'notaries', insuredFrom: '2012-01-01', stage: stage(10) } as const
const LAWYERS = {
  id: 'lawyers',
  insuredFrom: '2005-01-01',
  insuredUntil: '2008-12-31',
  stage: stage(20),
} as const

const payer = (rule: Rule, ...systems: Parameters<typeof companionAllowancePayer>[0]['systems']) =>
  companionAllowancePayer({ rule, systems, pensionDate: '2022-01-10' }).value

const equal = expect.objectContaining({ code: 'not-covered', what: 'allowance-payer', on: '2022-01-10' })

describe('the last system in which the person was insured pays', () => {
  test.each(RULES)(
    'under the rule of %s, however the systems are listed and however long each lasted',
    rule => {
      expect(payer(rule, PUBLIC, NOTARIES)).toBe('notaries')
      expect(payer(rule, NOTARIES, LAWYERS, PUBLIC)).toBe('notaries')
      expect(payer(rule, LAWYERS, PUBLIC)).toBe('public')
    },
  )

  test.each(RULES)('under the rule of %s a person with one system has it from that one', rule => {
    expect(payer(rule, PUBLIC)).toBe('public')
    expect(payer(rule, NOTARIES)).toBe('notaries')
  })

  // "The last system" of two that were left on one day is the one that was joined last.
  test.each(RULES)('under the rule of %s, of two left on one day the one joined last', rule => {
    const there = { ...LAWYERS, insuredUntil: '2011-12-31' } as const
    expect(payer(rule, PUBLIC, there)).toBe('lawyers')
  })

  test.each(RULES)('under the rule of %s two joined and left on the same days are equal', rule => {
    expect(() => payer(rule, PUBLIC, { ...PUBLIC, id: 'lawyers' })).toThrow(equal)
  })
})

describe('insured in several systems on the pension date', () => {
  const still = { id: 'public', insuredFrom: '1997-01-01', stage: stage(15) } as const

  test("by the notaries' rule the one with the longest period pays, whichever was joined last", () => {
    expect(payer('notaries', still, NOTARIES)).toBe('public')
    expect(payer('notaries', { ...still, stage: stage(9, 11, 29) }, NOTARIES)).toBe('notaries')
  })

  test('the pension date itself counts as insured, the day before does not', () => {
    expect(payer('notaries', { ...PUBLIC, insuredUntil: '2022-01-10' }, NOTARIES)).toBe('public')
    expect(payer('notaries', { ...PUBLIC, insuredUntil: '2022-01-09' }, NOTARIES)).toBe('notaries')
  })

  test('a longer period in a system that was left before does not weigh', () => {
    expect(payer('notaries', LAWYERS, still, NOTARIES)).toBe('public')
  })

  test('of two equal longest periods the Regulation names none', () => {
    expect(() => payer('notaries', { ...still, stage: stage(10) }, NOTARIES)).toThrow(equal)
    expect(() => payer('notaries', { ...still, stage: { years: 9, months: 11 } }, NOTARIES)).not.toThrow()
  })

  test("the two rules part: Law 360/2023 looks at the system joined last, the notaries' at the longest", () => {
    expect(payer('notaries', still, NOTARIES)).toBe('public')
    expect(payer('law-360-2023', still, NOTARIES)).toBe('notaries')
  })
})

describe('a list of systems that is none', () => {
  const faults = wrongly(companionAllowancePayer)
  const call = { rule: 'notaries', systems: [PUBLIC, NOTARIES], pensionDate: '2022-01-10' }

  test('an empty list has nobody to pay', () => {
    expect(faults({ ...call, systems: [] })).toEqual(['systems: missing'])
  })

  test('a system is named once, and has a name', () => {
    expect(faults({ ...call, systems: [PUBLIC, { ...NOTARIES, id: 'public' }] })).toEqual([
      'systems: contradictory',
    ])
    expect(faults({ ...call, systems: [{ ...PUBLIC, id: '' }] })).toEqual(['systems.0.id: missing'])
  })

  test('insurance begins before it ends, and by the pension date', () => {
    expect(faults({ ...call, systems: [{ ...PUBLIC, insuredUntil: '1996-12-31' }] })).toEqual([
      'systems.0.insuredUntil: before-earlier-event',
    ])
    expect(faults({ ...call, pensionDate: '2011-12-31' })).toEqual(['pensionDate: before-earlier-event'])
    expect(faults({ ...call, pensionDate: '2012-01-01' })).toEqual([])
  })

  test('Law 263/2010 has no such rule', () => {
    expect(faults({ ...call, rule: 'law-263-2010' })).toEqual(['rule: not-allowed'])
  })
})
