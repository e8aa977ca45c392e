import { describe, expect, test } from 'vitest'
import { companionAllowancePayer } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

const pensionDate = '2022-01-10'

/** Joined in 1997 and in 2012; the lawyers were left in 2008. */
const PUBLIC = { id: 'public', insuredFrom: '1997-01-01', stage: stage(15) } as const
const NOTARIES = { id: 'notaries', insuredFrom: '2012-01-01', stage: stage(10) } as const
const LAWYERS = {
  id: 'lawyers',
  insuredFrom: '2005-01-01',
  insuredUntil: '2008-12-31',
  stage: stage(20),
} as const

const payer = (...systems: Parameters<typeof companionAllowancePayer>[0]['systems']) =>
  companionAllowancePayer({ rule: 'law-360-2023', systems, pensionDate }).value

describe('the last system by Law 360/2023, of two that both insure on the day of the pension', () => {
  test('is the one joined last, whether its insurance ends on that day or has no end', () => {
    expect(payer(PUBLIC, { ...NOTARIES, insuredUntil: pensionDate })).toBe('notaries')
    expect(payer({ ...PUBLIC, insuredUntil: pensionDate }, NOTARIES)).toBe('notaries')
  })

  test('also where the one joined first insures long beyond that day', () => {
    expect(payer({ ...PUBLIC, insuredUntil: '2024-12-31' }, NOTARIES)).toBe('notaries')
    expect(payer({ ...PUBLIC, insuredUntil: '2024-12-31' }, { ...NOTARIES, insuredUntil: pensionDate })).toBe(
      'notaries',
    )
  })
})

describe('the step that names the payer', () => {
  test('tells which systems insured the person on the day of the pension, and which pays', () => {
    const { steps } = companionAllowancePayer({
      rule: 'notaries',
      systems: [LAWYERS, PUBLIC, NOTARIES],
      pensionDate,
    })
    expect(steps).toMatchObject([
      {
        rule: 'companion-allowance.payer',
        citation: { act: 'notaries-regulation' },
        facts: { rule: 'notaries', insuredAtPensionDate: ['public', 'notaries'], pensionDate },
        result: 'public',
      },
    ])
  })
})
