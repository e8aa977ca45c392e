import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { both, NOTARIES, PUBLIC, SHARED } from './persons.js'

// Law 360/2023 art. 67 and the notaries' Regulation: one system pays the companion allowance. Whether another pays a pension in degree I
// may hang on facts of that one which nobody has told. Insured in both, the public system has the longer period: 15 years, not 10.

const { incapacity: _, ...ofBoth } = SHARED
const notary: Dossier = { ...NOTARIES, incapacity: { degree: 'I', cause: 'ordinary-disease' } }
const insured: Dossier = { ...PUBLIC, insurance: { insuredAtDecision: true } }

const allowanceOfTheNotary = (publicPart: Dossier, notariesPart: Dossier = notary): unknown => {
  const { companionAllowance } = both(publicPart, notariesPart, ofBoth).notaries
  return companionAllowance.value ?? companionAllowance
}
const of = (degree: 'I' | 'II' | undefined, more: Partial<Dossier> = {}): Dossier => ({
  ...insured,
  incapacity: { ...(degree ? { degree } : {}), cause: 'ordinary-disease' },
  ...more,
})

const elsewhere = { status: 'not-due', because: 'paid-by-another-system' }
const needing = (...needs: readonly string[]) => ({ status: 'undetermined', needs })

describe('where the public degree is not told', () => {
  test('the notary waits for it: in degree I the public system pays, in degree II the notaries', () => {
    expect(allowanceOfTheNotary(of('I'))).toMatchObject(elsewhere)
    expect(allowanceOfTheNotary(of('II'))).toMatchObject({ due: true, lei: '1600.00' })
    expect(allowanceOfTheNotary(of(undefined))).toMatchObject(needing('systems.public.incapacity.degree'))
  })

  test('nor is that of a later decision guessed', () => {
    const decided = (degree?: 'I' | 'II'): Partial<Dossier> => ({
      events: [{ id: 'review-decision', on: '2025-02-10', ...(degree ? { degree } : {}) }],
    })
    expect(allowanceOfTheNotary(of('I', decided('II')))).toMatchObject({ due: true })
    expect(allowanceOfTheNotary(of('II', decided('I')))).toMatchObject(elsewhere)
    expect(allowanceOfTheNotary(of('I', decided()))).toMatchObject(needing('systems.public.events.0.degree'))
    expect(allowanceOfTheNotary(of('II', decided()))).toMatchObject(needing('systems.public.events.0.degree'))
  })

  test('it bears on nothing where the notaries pay in any case, with the longer period', () => {
    const longer: Dossier = {
      ...notary,
      contribution: { stageAtDecision: { years: 16 }, stageAtGrant: { years: 16 } },
    }
    expect(allowanceOfTheNotary(of(undefined), longer)).toMatchObject({ due: true })
    expect(allowanceOfTheNotary(of('I'), longer)).toMatchObject({ due: true })
  })
})

describe('where the public right is not known', () => {
  const without = (degree: 'I' | 'II'): Dossier => {
    const { contribution: _stage, ...rest } = of(degree)
    return rest
  }

  test('in degree I the notary waits for what decides it', () => {
    expect(allowanceOfTheNotary(without('I'))).toMatchObject(
      needing('systems.public.contribution.stageAtDecision'),
    )
  })

  test('in another degree that right has no allowance', () => {
    expect(allowanceOfTheNotary(without('II'))).toMatchObject({ due: true })
  })
})
