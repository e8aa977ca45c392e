import { eligibility } from '../eligibility.js'
import { entitlementStart } from '../entitlement.js'
import type { Law } from '../facts.js'
import { applicableLaw } from '../law.js'
import { potentialStage } from '../potential-stage.js'
import { standardRetirement } from '../retirement-age.js'
import type { WholeDossier } from './facts.js'
import { type Outcome, asOutcome, isValue, valueOf } from './outcome.js'

// The opening of the right: law, standard age, conditions, start, potential stage of the first decision.

export interface Opening {
  readonly law: Outcome
  readonly standardRetirement: Outcome
  readonly eligibility: Outcome
  readonly entitlementStart: Outcome
  readonly potentialStage: Outcome
}

/** Why the sections that rest on the right have no value, where they have none. */
export const barOf = ({ law, eligibility: conditions }: Opening): Outcome | undefined => {
  if (!isValue(law)) return law
  if (!isValue(conditions)) return conditions
  const { entitled } = conditions.value as { readonly entitled: boolean }
  return entitled ? undefined : { notDue: 'not-entitled' }
}

const factsOf = (
  { person, incapacity, medicalDecision, application, contribution }: WholeDossier,
  law: Law,
) => ({
  law,
  ...person,
  ...incapacity,
  ...contribution,
  decisionIssuedOn: medicalDecision.issuedOn,
  applicationRegisteredOn: application.registeredOn,
})

/** Printed on the decision of the house it wins over what the rules give. */
const startOf = (dossier: WholeDossier, law: Law): Outcome => {
  const { application, insurance, closedDays } = dossier
  if (application.grantedOn !== undefined) return valueOf(application.grantedOn)
  if (law === 'notaries') return { needs: ['application.grantedOn'] }
  if (insurance === undefined) return { needs: ['insurance.insuredAtDecision'] }
  return asOutcome(entitlementStart({ ...factsOf(dossier, law), ...insurance, closedDays }, dossier.readings))
}

export const openingOf = (dossier: WholeDossier): Opening => {
  const { scheme, application } = dossier
  const law = asOutcome(applicableLaw({ scheme, applicationRegisteredOn: application.registeredOn }))
  if (!isValue(law)) {
    return { law, standardRetirement: law, eligibility: law, entitlementStart: law, potentialStage: law }
  }
  const facts = factsOf(dossier, law.value as Law)
  const found = {
    law,
    standardRetirement: asOutcome(standardRetirement(facts)),
    eligibility: asOutcome(eligibility(facts, dossier.readings)),
  }
  const none = { notDue: 'not-entitled' }
  const bar = barOf({ ...found, entitlementStart: none, potentialStage: none })
  if (bar !== undefined) return { ...found, entitlementStart: bar, potentialStage: bar }
  const start = startOf(dossier, facts.law)
  const stage = isValue(start)
    ? asOutcome(potentialStage({ ...facts, grantedOn: start.value as string }, dossier.readings))
    : start
  return { ...found, entitlementStart: start, potentialStage: stage }
}
