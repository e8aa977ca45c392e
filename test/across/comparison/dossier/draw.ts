import type { Dossier, Stage } from '../../../../src/index.js'
import { daysLater } from '../../arbitraries/dates.js'
import { dateText } from '../../independent/day-number.js'
import { entitlementStart } from '../../independent/entitlement.js'
import { publicLawOn } from '../../independent/law.js'
import { retirementOf } from '../../independent/retirement-age.js'
import type { WholeDossier } from '../../independent/dossier/index.js'
import type { Random } from '../random.js'
import { type Day, type Month, afterTerm, anyLine, dayOfRight, monthOf } from './days.js'
import { eventsAfter } from './events.js'
import { emergencyOf, insuranceOf, medicalDecisionOf, paymentOf } from './papers.js'
import { personOn } from './person.js'
import { stagesOf } from './stages.js'

// A dossier with every fact that is asked for, drawn so that its days and stages lie beside what the rules ask.

/** A dossier that both implementations take. */
export type Drawn = WholeDossier & Dossier

const CAUSES = [
  ...['ordinary-disease', 'ordinary-disease', 'ordinary-disease', 'accident-outside-work'],
  ...['work-accident', 'occupational-disease', 'neoplasm', 'schizophrenia', 'aids'],
] as const

const registeredAfter = (issuedOn: Day, random: Random): Day => {
  const chance = random.next()
  if (chance < 0.3) return issuedOn
  if (chance < 0.7) return afterTerm(issuedOn, random)
  if (chance < 0.75) return daysLater(issuedOn, -random.between(1, 30))
  const line = anyLine(random)
  return chance < 0.85 && line >= issuedOn && line < daysLater(issuedOn, 700)
    ? line
    : daysLater(issuedOn, random.between(0, 400))
}

const standardAgeFor = (sex: 'female' | 'male', birthDate: Day): Day =>
  birthDate < '1952-01-01'
    ? '2017-01-01'
    : (dateText(retirementOf({ law: 'law-360-2023', sex, birthDate }).reachedOn) as Day)

/** Of older rights the law is asked for by the questions alone. */
const notBefore = (first: Day, day: Day): Day => (day < first ? first : day)

type Parts = Partial<Stage>

export const drawDossier = (random: Random): Drawn => {
  const isNotary = random.chance(0.1)
  const firstDay = isNotary ? '2020-04-06' : '2011-01-01'
  const issuedOn = notBefore(firstDay, dayOfRight(random))
  const person = personOn(issuedOn, random)
  const registeredOn = notBefore(firstDay, registeredAfter(issuedOn, random))
  const insurance = insuranceOf(issuedOn, random)
  const isPrinted = isNotary || random.chance(0.4)
  const printed = random.chance(0.5) ? issuedOn : registeredOn
  const start = isPrinted
    ? printed
    : entitlementStart({
        law: publicLawOn(registeredOn),
        decisionIssuedOn: issuedOn,
        applicationRegisteredOn: registeredOn,
        ...insurance,
      })
  const grantedOn = typeof start === 'string' ? (start as Day) : registeredOn
  const stages = stagesOf({ ...person, issuedOn, grantedOn }, random)
  const events = isNotary
    ? []
    : eventsAfter(grantedOn, standardAgeFor(person.sex, person.birthDate), stages.stageAtGrant, random)
  const days = [grantedOn, ...events.map(({ on }) => on)]
  const month: Month = monthOf(daysLater(random.pick(days), random.pick([-20, 0, 31, 62, 366, 400])))
  const voluntary: Parts = { years: 0, months: random.between(1, 6) }
  return {
    scheme: isNotary ? 'notaries' : 'public',
    person: { ...person, ...(isNotary ? { notaryAtDecision: random.chance(0.9) } : {}) },
    incapacity: {
      degree: random.pick(['I', 'II', 'III'] as const),
      cause: random.pick(CAUSES),
      ...(random.chance(0.05) ? { irreversible: true } : {}),
    },
    medicalDecision: medicalDecisionOf(issuedOn, random),
    application: { registeredOn, ...(isPrinted ? { grantedOn } : {}) },
    insurance,
    contribution: {
      ...stages,
      points: (random.between(0, 4_000_000) / 100_000).toFixed(5),
      ...(random.chance(0.05) && issuedOn >= '2018-01-01' && (stages.stageAtDecision.years ?? 0) > 0
        ? { voluntaryContractStage: random.chance(0.5) ? voluntary : stages.stageAtDecision }
        : {}),
    },
    payment: paymentOf(month, isNotary, random),
    ...emergencyOf(random),
    ...(events.length > 0 ? { events } : {}),
  } as Drawn
}
