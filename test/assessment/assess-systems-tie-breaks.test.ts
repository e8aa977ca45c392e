import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { NONE, stage } from '../across/stages.js'
import { both, NOTARIES, PUBLIC, SHARED } from './persons.js'

const PAID_ELSEWHERE = { status: 'not-due', because: 'paid-by-another-system' }
const insured = (dossier: Dossier): Dossier => ({ ...dossier, insurance: { insuredAtDecision: true } })

describe('the two tie-breaks', () => {
  test('point to different systems: the longest gives the potential stage, the last pays the allowance', () => {
    const answers = both(PUBLIC, NOTARIES)
    // 35y less 15y is 20y; 65 on 2035-06-01 leaves 10y 4m 22d.
    expect(answers.public.potentialStage).toMatchObject({ value: { stage: stage(10, 4, 22) } })
    expect(answers.notaries.potentialStage).toMatchObject({
      value: { stage: NONE, boundBy: 'longer-stage-elsewhere' },
    })
    expect(answers.public.companionAllowance).toMatchObject(PAID_ELSEWHERE)
    // 80% of 2,000
    expect(answers.notaries.companionAllowance).toMatchObject({ value: { due: true, lei: '1600.00' } })
  })

  test('point to the same system where the notaries are both longer and last', () => {
    const shorter = { stageAtDecision: stage(5), stageAtGrant: stage(5) }
    const answers = both({ ...PUBLIC, contribution: shorter }, NOTARIES)
    expect(answers.notaries.potentialStage).toMatchObject({ value: { boundBy: 'standard-age' } })
    expect(answers.notaries.companionAllowance).toMatchObject({ value: { due: true } })
  })

  // Example 17: insured in both at the pension date, both the stage and the allowance from the public system.
  test('insured in both at the pension date: the one with the longest period pays', () => {
    const answers = both(insured(PUBLIC), NOTARIES)
    expect(answers.notaries.companionAllowance).toMatchObject(PAID_ELSEWHERE)
    expect(answers.public.companionAllowance).toMatchObject({ value: { due: true, lei: '2025.00' } })
  })

  test('equal longest periods are refused, not shared out', () => {
    const ten = { stageAtDecision: stage(10), stageAtGrant: stage(10) }
    const answers = both({ ...insured(PUBLIC), contribution: ten }, NOTARIES)
    expect(answers.notaries.potentialStage).toMatchObject({ status: 'not-covered', what: 'equal-stages' })
    expect(answers.notaries.companionAllowance).toMatchObject({ what: 'allowance-payer' })
  })

  test("a longest stage that the notary's own part tells is not counted anew", () => {
    const own = { ...NOTARIES.contribution, stageInOtherSystems: stage(3) }
    const answers = both(PUBLIC, { ...NOTARIES, contribution: own })
    expect(answers.notaries.potentialStage).toMatchObject({ value: { boundBy: 'standard-age' } })
  })

  test('a stage on the day of the decision is that of the grant where both are one day', () => {
    const answers = both({ ...PUBLIC, contribution: { stageAtDecision: stage(15) } }, NOTARIES)
    expect(answers.notaries.potentialStage).toMatchObject({ value: { boundBy: 'longer-stage-elsewhere' } })
  })
})

describe('the allowance of one system only', () => {
  test('when insurance ended is asked for where it decides', () => {
    const answers = both({ ...PUBLIC, insurance: { insuredAtDecision: false } }, NOTARIES)
    expect(answers.public.companionAllowance).toMatchObject({
      status: 'undetermined',
      needs: ['systems.public.insurance.insuranceEndedOn'],
    })
  })

  test('the last system pays even where the sum it pays is not known', () => {
    const { payment: _, ...withoutBase } = NOTARIES
    const answers = both(PUBLIC, withoutBase)
    expect(answers.notaries.companionAllowance).toMatchObject({
      status: 'undetermined',
      needs: ['payment.allowanceBase'],
    })
    expect(answers.public.companionAllowance).toMatchObject(PAID_ELSEWHERE)
  })

  test('another system without a pension takes nothing away', () => {
    const noNotary = { ...NOTARIES, person: { notaryAtDecision: false } }
    const answers = both(PUBLIC, noNotary)
    expect(answers.notaries.companionAllowance).toMatchObject({ status: 'not-due', because: 'not-entitled' })
    // 50% of 4,050
    expect(answers.public.companionAllowance).toMatchObject({ value: { due: true, lei: '2025.00' } })
  })

  test('to August 2024 Law 263/2010 names no other payer, the notaries do', () => {
    const before: Dossier = {
      ...SHARED,
      medicalDecision: { issuedOn: '2024-01-10' },
      application: { registeredOn: '2024-01-20', grantedOn: '2024-01-10' },
    }
    const paid = (month: '2024-08' | '2024-09') => {
      const shared = { ...before, payment: { month } }
      return both(PUBLIC, NOTARIES, shared).public.companionAllowance
    }
    // 80% of 2,032 = 1,625.60, so 1,626
    expect(paid('2024-08')).toMatchObject({ value: { due: true, lei: '1626.00' } })
    expect(paid('2024-09')).toMatchObject(PAID_ELSEWHERE)
  })
})

describe('the longest system', () => {
  test('is not known while the stage in another is not, and what hangs on it asks for that stage', () => {
    const { contribution: _, ...withoutStage } = PUBLIC
    const { notaries } = both(withoutStage, NOTARIES)
    const asked = { status: 'undetermined', needs: ['systems.public.contribution.stageAtGrant'] }
    expect([notaries.potentialStage, notaries.points]).toMatchObject([asked, asked])
  })
})

describe('a degree that a review changed in one system', () => {
  const decided = (degree: 'I' | 'II') => [{ id: 'review-decision', on: '2025-06-10', degree }] as const
  const inDegree = (degree: 'I' | 'II', dossier: Dossier): Dossier => ({ ...dossier, incapacity: { degree } })
  const later: Dossier = { ...SHARED, payment: { month: '2025-09' } }

  test('reached there later, it is paid by one system all the same: the last (Law 360/2023 art. 67)', () => {
    const changed = { ...inDegree('II', PUBLIC), events: decided('I') }
    const answers = both(changed, NOTARIES, later)
    expect(answers.public.companionAllowance).toMatchObject(PAID_ELSEWHERE)
    expect(answers.notaries.companionAllowance).toMatchObject({ value: { due: true } })
  })

  test('left where it was paid, the other system pays', () => {
    const changed = { ...insured(PUBLIC), events: decided('II') }
    const answers = both(changed, NOTARIES, later)
    expect(answers.public.companionAllowance).toMatchObject({ because: 'degree' })
    expect(answers.notaries.companionAllowance).toMatchObject({ value: { due: true } })
  })

  test('before the grant nobody pays: not for the other system', () => {
    const before = both(PUBLIC, NOTARIES, { ...SHARED, payment: { month: '2024-12' } })
    for (const { companionAllowance } of [before.public, before.notaries]) {
      expect(companionAllowance).toMatchObject({ because: 'before-the-grant' })
    }
  })
})
