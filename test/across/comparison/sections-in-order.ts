import type { Dossier, Readings, Stage } from '../../../src/index.js'
import { isLaw360 } from '../independent/facts.js'
import * as independent from '../independent/index.js'

type Outcome = Readonly<Record<string, unknown>>

const isRefusal = (outcome: unknown): outcome is { readonly notCovered: string } =>
  typeof outcome === 'object' && outcome !== null && 'notCovered' in outcome

/** A dossier in which every fact is given, as the generator makes them. */
type Full = {
  readonly [K in keyof Dossier]-?: NonNullable<Dossier[K]> extends readonly unknown[]
    ? Dossier[K]
    : Required<NonNullable<Dossier[K]>>
}

/** The facts of the dossier under the names that the questions have for them. */
const factsOf = (dossier: Dossier) => {
  const { scheme, person, incapacity, medicalDecision, application, contribution, payment } = dossier as Full
  return {
    scheme,
    ...person,
    ...incapacity,
    decisionIssuedOn: medicalDecision.issuedOn,
    applicationRegisteredOn: application.registeredOn,
    grantedOn: application.grantedOn,
    ...contribution,
    ...payment,
  }
}

type Facts = ReturnType<typeof factsOf>
type Law = Parameters<typeof independent.pensionAmount>[0]['law']

const pensionOf = (
  law: Law,
  facts: Facts,
  completeStage: Stage,
  potential: string,
  readings: Readings,
): unknown => {
  const { month, grantedOn, points: realisedPoints, contributoryStage } = facts
  if (month < grantedOn.slice(0, 7)) return { notDue: 'before-the-grant' }
  if (law === 'notaries') return { status: 'undetermined', needs: ['payment.pointValue'] }
  if (isLaw360(law)) {
    const stabilityPoints = independent.stabilityPoints({ law, contributoryStage }, readings)
    return independent.pensionAmount(
      { law, month, realisedPoints, potentialPoints: potential, stabilityPoints },
      readings,
    )
  }
  if (month >= '2024-09') {
    return independent.recalculation2024({ ...facts, realisedPoints, potentialPoints: potential }, readings)
  }
  return independent.pensionAmount(
    { ...facts, law, realisedPoints, potentialPoints: potential, completeStage, rightOpenedOn: grantedOn },
    readings,
  )
}

/** The questions asked one after the other, each with the answers before it, without the library. */
export const chainOf = (dossier: Dossier, readings: Readings): Outcome => {
  const facts = factsOf(dossier)
  const law = independent.applicableLaw(facts)
  if (isRefusal(law)) return { law }
  const retirement = independent.standardRetirement({ ...facts, law })
  if (isRefusal(retirement)) return { law, standardRetirement: retirement }
  const eligibility = independent.eligibility({ ...facts, law }, readings)
  const upToHere = { law, standardRetirement: retirement, eligibility }
  if (isRefusal(eligibility) || !eligibility.entitled) return upToHere
  const companionAllowance =
    facts.degree !== 'I'
      ? { notDue: 'degree' }
      : facts.month < facts.grantedOn.slice(0, 7)
        ? { notDue: 'before-the-grant' }
        : independent.companionAllowance({ ...facts, base: facts.allowanceBase }, readings)
  const potentialStage = independent.potentialStage({ ...facts, law }, readings)
  if (isRefusal(potentialStage)) return { ...upToHere, potentialStage, companionAllowance }
  const potential = independent.potentialPoints(
    { law, degree: facts.degree, potentialStage: potentialStage.stage },
    readings,
  )
  if (isRefusal(potential)) return { ...upToHere, potentialStage, companionAllowance }
  const pension = pensionOf(law, facts, retirement.completeStage, potential as string, readings)
  return { ...upToHere, potentialStage, potential, pension, companionAllowance }
}
