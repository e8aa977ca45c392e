import type { Dossier } from '../../../../src/index.js'
import { daysLater } from '../../arbitraries/dates.js'
import type { Random } from '../random.js'
import { type Day, type Month, afterTerm, afterTwelveMonths, monthOf } from './days.js'

type Of<Part extends keyof Dossier> = NonNullable<Dossier[Part]>

/** As far along its road as it came: each paper follows the one before it. */
const roadFrom = (issuedOn: Day, random: Random) => {
  const communicatedOn = daysLater(issuedOn, random.between(0, 12))
  const contestationRegisteredOn = afterTerm(communicatedOn, random)
  const rulingIssuedOn = afterTerm(contestationRegisteredOn, random)
  const road = {
    communicatedOn,
    contestationRegisteredOn,
    rulingIssuedOn,
    rulingCommunicatedOn: daysLater(rulingIssuedOn, random.between(0, 12)),
  }
  return Object.fromEntries(Object.entries(road).slice(0, random.between(0, 4)))
}

/** Due at one or three years, or in the emergency of 2020. */
const reviewOf = (issuedOn: Day, random: Random) => {
  const isBefore = issuedOn < '2020-01-01' && issuedOn > '2016-01-01'
  const inEmergency = daysLater('2020-03-16', random.between(-5, 65))
  if (isBefore && random.chance(0.4))
    return random.pick([{ reviewDueOn: inEmergency }, { validUntil: inEmergency }])
  return random.chance(0.3) ? { reviewDueOn: afterTwelveMonths(issuedOn, random) } : {}
}

export const medicalDecisionOf = (issuedOn: Day, random: Random): Of<'medicalDecision'> => ({
  issuedOn,
  ...(random.chance(0.3) ? { requestRegisteredOn: daysLater(issuedOn, -random.between(0, 60)) } : {}),
  ...(random.chance(0.3) ? roadFrom(issuedOn, random) : {}),
  ...reviewOf(issuedOn, random),
})

export const insuranceOf = (issuedOn: Day, random: Random) => {
  if (random.chance(0.5)) return { insuredAtDecision: false }
  return {
    insuredAtDecision: true,
    insuranceEndedOn: random.chance(0.5)
      ? daysLater(issuedOn, random.between(0, 3))
      : afterTerm(issuedOn, random),
    ...(random.chance(0.3) ? { sickPayEndedOn: afterTerm(issuedOn, random) } : {}),
    ...(random.chance(0.15) ? { insuredByContract: random.chance(0.5) } : {}),
  }
}

const lei = (least: number, most: number, random: Random): string =>
  (random.between(least * 100, most * 100) / 100).toFixed(2)

export const paymentOf = (month: Month, isNotary: boolean, random: Random): Of<'payment'> =>
  ({
    month: random.chance(0.7) ? month : monthOf(daysLater('2011-01-01', random.between(0, 5800))),
    ...(random.chance(0.9) ? { leiInPayment: lei(200, 4000, random) } : {}),
    ...(random.chance(0.5) ? { oldAgeLei: lei(200, 4000, random) } : {}),
    ...(random.chance(0.05) && !isNotary ? { pointValue: lei(50, 2500, random) } : {}),
    ...(random.chance(0.1) ? { allowanceBase: lei(500, 5000, random) } : {}),
    ...(random.chance(0.05) ? { correctionIndex: random.pick(['1', '1.06', '1.12', '1.2']) } : {}),
  }) as Of<'payment'>

/** Asked for in the autumn of 2020: without it the months from July wait. */
export const emergencyOf = (random: Random): Pick<Dossier, 'emergency'> =>
  random.pick([
    { emergency: { documentsSent: false } },
    { emergency: { documentsSentOn: daysLater('2020-06-15', random.between(-20, 20)) } },
  ])
