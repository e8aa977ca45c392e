import { companionAllowancePayer } from '../allowance-payer.js'
import type { WholeDossier } from './facts.js'
import { type SecondAssessment, secondAssessment } from './index.js'
import { type Outcome, isValue } from './outcome.js'

// A person with a pension of the public system and one of the notaries: the two tie-breaks (handbook 5 and 8).

export interface TwoSystems {
  readonly public: WholeDossier
  readonly notaries: WholeDossier
}

type Id = keyof TwoSystems
const IDS = ['public', 'notaries'] as const

const isEntitled = ({ eligibility }: SecondAssessment): boolean =>
  isValue(eligibility) && (eligibility.value as { readonly entitled: boolean }).entitled

const NOTHING_TO_PAY = ['degree', 'before-the-grant', 'payment-ended', 'not-entitled']

/** A pension of degree I in that month, be it suspended: another system has nothing to take over or to leave. */
const isOfDegreeI = ({ companionAllowance }: SecondAssessment): boolean =>
  !('notDue' in companionAllowance && NOTHING_TO_PAY.includes(companionAllowance.notDue))

/** Who draws a pension in one system alone has no other payer. To August 2024 the public system names none. */
const rulesPayer = (id: Id, month: string): boolean => id === 'notaries' || month >= '2024-09'

const payerOf = (systems: TwoSystems): Outcome => {
  const { grantedOn = systems.public.application.registeredOn } = systems.public.application
  const payer = companionAllowancePayer({
    rule: 'notaries',
    pensionDate: grantedOn,
    systems: IDS.map(id => ({
      id,
      // Since when is not told; it decides only between two that ended on one day.
      insuredFrom: '',
      insuredUntil:
        systems[id].insurance?.insuredAtDecision === true
          ? undefined
          : systems[id].insurance?.insuranceEndedOn,
      stage: systems[id].contribution.stageAtGrant,
    })),
  })
  return typeof payer === 'string' ? { value: payer } : { notCovered: payer.notCovered }
}

const allowanceOf = (id: Id, found: SecondAssessment, payer: Outcome): Outcome => {
  if (!isValue(payer)) return payer
  return payer.value === id ? found.companionAllowance : { notDue: 'paid-by-another-system' }
}

/**
 * What is paid out of each of several pensions hangs on whether the free part is of the person or of the payer; and while it
 * is not known what the other comes to, on that first.
 */
const netOf = (own: SecondAssessment, other: SecondAssessment, id: Id): Outcome => {
  if (!isValue(own.net) || 'notDue' in other.pension) return own.net
  return 'needs' in other.pension
    ? { needs: other.pension.needs.map(need => `systems.${id === 'public' ? 'notaries' : 'public'}.${need}`) }
    : { notCovered: 'net-of-several-pensions' }
}

export const secondOfSystems = (systems: TwoSystems): Readonly<Record<Id, SecondAssessment>> => {
  const elsewhere = systems.public.contribution.stageAtGrant
  const notaries = {
    ...systems.notaries,
    contribution: { ...systems.notaries.contribution, stageInOtherSystems: elsewhere },
  }
  const found = { public: secondAssessment(systems.public), notaries: secondAssessment(notaries) }
  const drawsBoth = isEntitled(found.public) && isEntitled(found.notaries)
  const drawDegreeI = isOfDegreeI(found.public) && isOfDegreeI(found.notaries)
  const payer = payerOf(systems)
  const told = (id: Id): SecondAssessment => {
    const { month } = systems[id].payment
    const own = found[id]
    return {
      ...own,
      companionAllowance:
        drawsBoth && drawDegreeI && rulesPayer(id, month)
          ? allowanceOf(id, own, payer)
          : own.companionAllowance,
      net: netOf(own, found[id === 'public' ? 'notaries' : 'public'], id),
    }
  }
  return { public: told('public'), notaries: told('notaries') }
}
