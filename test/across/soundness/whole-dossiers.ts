import fc from 'fast-check'
import type { Dossier } from '../../../src/index.js'
import { dateBetween, daysLater } from '../arbitraries/dates.js'
import { decimalUpTo, isAboveZero } from '../arbitraries/decimals.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { withStagesLived } from '../arbitraries/lived.js'
import { present } from '../arbitraries/persons.js'
import { stage } from '../arbitraries/stages.js'
import {
  type Day,
  decisionOf,
  insuranceAround,
  monthsAround,
  pensionDecisionAfter,
  wait,
} from './days-of-life.js'
import { eventsAfter } from './events.js'
import { oneIn } from './one-in.js'

/** Most people have no handicap, no special status and no military past. */
const personOf = ({ person = {} }: Dossier) => {
  const { specialStatus, handicap, militaryOrPolice, ...rest } = person
  return fc
    .record({
      ...Object.fromEntries(Object.entries(rest).map(([name, fact]) => [name, fc.constant(fact)])),
      specialStatus: oneIn(4, fc.constant(specialStatus)),
      handicap: oneIn(6, fc.constant(handicap)),
      militaryOrPolice: oneIn(9, fc.constant(militaryOrPolice)),
    })
    .map(present)
}

const contributionOf = ({ contribution = {} }: Dossier) =>
  fc
    .record({ isOfOneStage: fc.boolean(), professionStageOn2013: oneIn(6, stage) })
    .map(({ isOfOneStage, professionStageOn2013 }) =>
      present({
        ...contribution,
        ...(isOfOneStage ? { stageAtGrant: contribution.stageAtDecision } : {}),
        professionStageOn2013,
      }),
    )

/** As often under each law. */
const dayOfDecision = (full: Dossier): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(full.medicalDecision?.issuedOn) },
    { weight: 1, arbitrary: dateBetween('2024-08-01', '2026-09-30') },
    { weight: 1, arbitrary: dateBetween('2011-01-01', '2013-04-30') },
  ) as fc.Arbitrary<Day>

const lifeAround = (full: Dossier, issuedOn: Day): fc.Arbitrary<Dossier> =>
  fc
    .record({
      person: personOf(full),
      incapacity: oneIn(8, fc.boolean()).map(irreversible => present({ ...full.incapacity, irreversible })),
      medicalDecision: decisionOf(issuedOn),
      application: fc
        .record({ registeredOn: wait, grantedOn: oneIn(2, fc.oneof(fc.constant(0), wait)) })
        .map(present)
        .map(days =>
          Object.fromEntries(Object.entries(days).map(([name, after]) => [name, daysLater(issuedOn, after)])),
        ),
      pensionDecision: oneIn(5, pensionDecisionAfter(issuedOn)),
      insurance: insuranceAround(issuedOn),
      contribution: contributionOf(full),
      payment: fc
        .record({
          month: monthsAround(issuedOn),
          pointValue: oneIn(6, decimalUpTo(2000, 1).filter(isAboveZero)),
        })
        .map(payment => present({ ...full.payment, ...payment })),
      events: oneIn(4, eventsAfter(issuedOn)),
      closedDays: oneIn(
        8,
        fc.array(
          wait.map(days => daysLater(issuedOn, days)),
          { maxLength: 2 },
        ),
      ),
    })
    .map(life => present({ scheme: full.scheme, ...life }) as Dossier)

/** One stage where the pension is granted on the day of the decision. */
const coherent = (dossier: Dossier): Dossier => {
  const { medicalDecision, application, contribution = {} } = dossier
  if (application?.grantedOn === undefined || application.grantedOn !== medicalDecision?.issuedOn)
    return dossier
  const { stageAtDecision } = contribution
  return {
    ...dossier,
    contribution: { ...contribution, ...(stageAtDecision ? { stageAtGrant: stageAtDecision } : {}) },
  }
}

/** Every fact of a person that is asked for, near the limits of the law; the start printed on the decision or not. */
export const wholeDossier: fc.Arbitrary<Dossier> = fullDossier
  .chain(full => dayOfDecision(full).chain(issuedOn => lifeAround(full, issuedOn)))
  .map(coherent)
  .map(withStagesLived)
