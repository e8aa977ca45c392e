import { describe, expect, test } from 'vitest'
import { assessSystems, type Dossier } from '../../src/index.js'
import { stage } from '../across/stages.js'
import { both, NOTARIES, PUBLIC, SHARED } from './persons.js'

const PAID_ELSEWHERE = { status: 'not-due', because: 'paid-by-another-system' }
const waitsFor = (...needs: readonly string[]) => ({ status: 'undetermined', needs })

const insured = (dossier: Dossier): Dossier => ({ ...dossier, insurance: { insuredAtDecision: true } })

describe('of two that insure the person still, the longest pays', () => {
  test('by the stage at the grant, which grew since the decision', () => {
    // Beside 10 years: 9 years, 11 months and 20 days at the decision are less, 10 years and 5 days at the grant are more.
    const contribution = { stageAtDecision: stage(9, 11, 20), stageAtGrant: stage(10, 0, 5) }
    const application = { registeredOn: '2025-01-20', grantedOn: '2025-02-01' } as const
    const answers = both({ ...insured(PUBLIC), contribution }, NOTARIES, { ...SHARED, application })
    expect(answers.public.companionAllowance).toMatchObject({ value: { due: true } })
    expect(answers.notaries.companionAllowance).toMatchObject(PAID_ELSEWHERE)
  })

  test('and of a system of which no stage is told that is asked for', () => {
    const { contribution: _, ...notaries } = NOTARIES
    const needs = ['systems.notaries.contribution.stageAtGrant']
    const answers = both(insured(PUBLIC), notaries)
    expect(answers.public.companionAllowance).toMatchObject({ status: 'undetermined', needs })
    expect(answers.notaries.companionAllowance).toMatchObject({ status: 'undetermined', needs })
  })
})

test('where no stage is told of either, the last system pays', () => {
  // An accident at work opens the right whatever the stage (Law 263/2010 art. 73); nor does a notary's hang on one.
  const [{ contribution: _, ...ofAccident }, { contribution: __, ...notaries }] = [PUBLIC, NOTARIES]
  const shared: Dossier = {
    ...SHARED,
    incapacity: { degree: 'I', cause: 'work-accident' },
    medicalDecision: { issuedOn: '2023-05-10' },
    application: { registeredOn: '2023-05-20', grantedOn: '2023-05-10' },
  }
  const answers = both(ofAccident, notaries, shared)
  expect(answers.public.companionAllowance).toMatchObject(PAID_ELSEWHERE)
  expect(answers.notaries.companionAllowance).toMatchObject({ value: { due: true } })
})

describe('a system that may pay it', () => {
  test('asks for the month first, even where the other is longer', () => {
    const { payment: _, ...shared } = SHARED
    const { payment: __, ...notaries } = NOTARIES
    const answers = both(insured(PUBLIC), notaries, shared)
    expect(answers.notaries.companionAllowance).toMatchObject(
      waitsFor('payment.month', 'payment.allowanceBase'),
    )
    expect(answers.public.companionAllowance).toMatchObject(waitsFor('payment.month'))
  })

  test('asks for the day of its grant first, on which the systems are compared', () => {
    const shared = { ...SHARED, application: { registeredOn: '2025-01-20' } } as const
    const answers = both(PUBLIC, { ...NOTARIES, insurance: {} }, shared)
    expect(answers.notaries.companionAllowance).toMatchObject(waitsFor('application.grantedOn'))
  })

  test('asks for the degree first', () => {
    const { incapacity: _, ...shared } = SHARED
    expect(both(PUBLIC, NOTARIES, shared).public.companionAllowance).toMatchObject(
      waitsFor('incapacity.degree'),
    )
  })

  test('asks nothing of its insurance where it is the only one', () => {
    const { insurance: _, ...alone } = PUBLIC
    expect(assessSystems({ shared: SHARED, systems: { alone } })['alone']?.companionAllowance).toMatchObject({
      value: { due: true },
    })
  })
})

test('a third system in degree II owes none of its own, whoever pays it', () => {
  const answers = assessSystems({
    shared: SHARED,
    systems: {
      public: PUBLIC,
      notaries: NOTARIES,
      third: { ...PUBLIC, incapacity: { degree: 'II' } },
    },
  })
  expect(answers['third']?.companionAllowance).toMatchObject({ status: 'not-due', because: 'degree' })
  expect(answers['public']?.companionAllowance).toMatchObject(PAID_ELSEWHERE)
})
