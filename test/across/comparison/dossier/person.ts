import type { Dossier } from '../../../../src/index.js'
import { daysLater, monthsLater } from '../../arbitraries/dates.js'
import { retirementOf } from '../../independent/retirement-age.js'
import type { Random } from '../random.js'
import { type Day, atAnEdge } from './days.js'

type Person = NonNullable<Dossier['person']>
type Sex = 'female' | 'male'

/** Ages that part the bands of Table 3. */
const EDGE_AGES = [20, 23, 25, 29, 33, 37, 41, 45, 49, 53, 57, 60]

const OLDEST_MONTHS = 65 * 12

/** Birth days by which the standard age, or the day five years below it, falls where it is wanted. */
const bornForAge = (on: Day, sex: Sex, monthsBelow: number): Day => {
  const law = on < '2024-09-01' ? 'law-263-2010' : 'law-360-2023'
  // The age rises with the birth, so that a few steps find the birth whose own age lands there.
  let birthDate = monthsLater(on, monthsBelow - OLDEST_MONTHS)
  for (let step = 0; step < 3; step += 1) {
    if (birthDate < '1952-01-01') return birthDate
    const { ageMonths } = retirementOf({ law, sex, birthDate })
    birthDate = monthsLater(on, monthsBelow - ageMonths)
  }
  return birthDate
}

const birthOf = (on: Day, sex: Sex, random: Random): Day => {
  const chance = random.next()
  if (chance < 0.2) {
    return daysLater(bornForAge(on, sex, random.between(0, 72)), random.between(-2, 2))
  }
  if (chance < 0.35) {
    const below = random.pick([0, 0, 12, 36, 60, 60, 60])
    return daysLater(bornForAge(on, sex, below), random.between(-2, 2))
  }
  if (chance < 0.55) {
    return daysLater(monthsLater(on, random.pick(EDGE_AGES) * -12), random.between(-1, 1))
  }
  return atAnEdge(daysLater(on, -random.between(19 * 365, 62 * 365)), random)
}

const STATUSES = [
  'pupil-or-student-in-practice',
  'revolution-1989',
  'military-service',
  'military-school',
  'posted-worker',
] as const

/** Most people have no handicap and no special status. */
export const personOn = (on: Day, random: Random): Person & { birthDate: Day; sex: Sex } => {
  const sex = random.pick(['female', 'male'] as const)
  const birthDate = birthOf(on, sex, random)
  const status = random.pick(STATUSES)
  const isTooYoung = status === 'revolution-1989' && birthDate > '1989-12-25'
  return {
    sex,
    birthDate,
    ...(random.chance(0.12) && !isTooYoung ? { specialStatus: status } : {}),
    ...(random.chance(0.1)
      ? { handicap: random.pick(['grave', 'accentuated', 'medium', 'blind'] as const) }
      : {}),
    ...(random.chance(0.1)
      ? { handicapCertificate: random.pick(['grave', 'accentuated', 'medium'] as const) }
      : {}),
  }
}
