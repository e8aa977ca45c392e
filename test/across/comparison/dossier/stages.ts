import type { Stage } from '../../../../src/index.js'
import { requiredDays } from '../../independent/table-3.js'
import { retirementOf } from '../../independent/retirement-age.js'
import { DAYS_OF_YEAR, stageDaysBetween, stageOf } from '../../independent/stage-days.js'
import { dayNumber } from '../../independent/day-number.js'
import type { Random } from '../random.js'
import type { Day } from './days.js'

interface Life {
  readonly sex: 'female' | 'male'
  readonly birthDate: Day
  readonly issuedOn: Day
  readonly grantedOn: Day
}

export interface Stages {
  readonly stageAtDecision: Stage
  readonly stageAtGrant: Stage
  readonly contributoryStage: Stage
}

/** Years at which stability points and old-age rights begin. */
const LINES_IN_YEARS = [10, 15, 15, 25, 30, 35]

/** Exactly what a rule asks for, or a day beside it. */
const daysAtDecision = ({ sex, birthDate, issuedOn }: Life, random: Random): number => {
  const chance = random.next()
  const beside = random.between(-1, 1)
  if (chance < 0.25) return requiredDays({ birthDate, decisionIssuedOn: issuedOn }, {}) + beside
  if (chance < 0.4 && birthDate >= '1952-01-01') {
    return retirementOf({ law: 'law-360-2023', sex, birthDate }).completeDays + beside
  }
  if (chance < 0.45) return random.between(0, 1)
  if (chance < 0.6) return random.pick(LINES_IN_YEARS) * DAYS_OF_YEAR + beside
  return random.between(1, 38 * DAYS_OF_YEAR)
}

const contributoryOf = (days: number, random: Random): number => {
  if (random.chance(0.5)) return days
  if (random.chance(0.5)) return random.pick(LINES_IN_YEARS) * DAYS_OF_YEAR + random.between(-1, 1)
  return random.between(0, days)
}

/** No stage before the age of sixteen; from the decision to the grant at most the time between them. */
export const stagesOf = (life: Life, random: Random): Stages => {
  const [birth, issued, granted] = [life.birthDate, life.issuedOn, life.grantedOn].map(dayNumber)
  const most = Math.max(0, stageDaysBetween(birth, issued) - 16 * DAYS_OF_YEAR)
  const atDecision = Math.min(most, Math.max(0, daysAtDecision(life, random)))
  const more = random.chance(0.5) ? stageDaysBetween(issued, granted) : 0
  const atGrant = atDecision + more
  return {
    stageAtDecision: stageOf(atDecision),
    stageAtGrant: stageOf(atGrant),
    contributoryStage: stageOf(Math.min(atGrant, Math.max(0, contributoryOf(atGrant, random)))),
  }
}
