import { daysLater } from '../../arbitraries/dates.js'
import { eventsFrom, type LifeEvent } from './random-events.js'
import type { Random } from '../random.js'

type Day = `${number}-${number}-${number}`

/** A pension of the public system, its grant printed, and what happened to it. */
export interface RandomLife {
  readonly scheme: 'public'
  readonly person: {
    readonly sex: 'female' | 'male'
    readonly birthDate: Day
    readonly handicap?: 'blind'
    readonly reducedAgeReachedOn?: Day
  }
  readonly incapacity: {
    readonly degree: 'I' | 'II' | 'III'
    readonly cause: 'ordinary-disease'
    readonly irreversible?: boolean
  }
  readonly medicalDecision: { readonly issuedOn: Day; readonly reviewDueOn?: Day; readonly validUntil?: Day }
  readonly application: { readonly registeredOn: Day; readonly grantedOn: Day }
  readonly contribution: {
    readonly stageAtDecision: { readonly years: number }
    readonly stageAtGrant: { readonly years: number }
    readonly contributoryStage: { readonly years: number }
    readonly points: string
  }
  readonly emergency?: { readonly documentsSent?: boolean; readonly documentsSentOn?: Day }
  readonly events: readonly LifeEvent[]
}

const FIRST = '2011-02-01'
const DAYS_TO_GRANT_IN = 5600

/** Below the standard age on the day of the grant; every other person near it, where most of the law of a life lies. */
const birthBefore = (grantedOn: Day, sex: 'female' | 'male', random: Random): Day => {
  const oldest = sex === 'male' ? 62 : 57
  const years = random.chance(0.5) ? random.between(oldest - 6, oldest) : random.between(25, oldest - 6)
  return daysLater(grantedOn, -Math.round(years * 365.25) - random.between(0, 360))
}

/** Whole years since the age of 14. */
const yearsOfWork = (birthDate: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - 15

const emergencyOf = (random: Random): Pick<RandomLife, 'emergency'> =>
  random.pick([
    { emergency: { documentsSent: false } },
    { emergency: { documentsSentOn: daysLater('2020-06-15', random.between(-20, 20)) } },
  ])

/** Small differences decide most rules of a life: days fall near one another, and near the days of the laws. */
export const randomLife = (random: Random): RandomLife => {
  const grantedOn = daysLater(FIRST, random.between(0, DAYS_TO_GRANT_IN))
  const sex = random.pick(['female', 'male'] as const)
  const isInEmergency = grantedOn < '2020-01-01' && random.chance(0.25)
  const review = daysLater('2020-03-16', random.between(-5, 65))
  const birthDate = birthBefore(grantedOn, sex, random)
  const years = random.between(3, Math.min(38, yearsOfWork(birthDate, grantedOn)))
  return {
    scheme: 'public',
    person: {
      sex,
      birthDate,
      ...(random.chance(0.03) ? { handicap: 'blind' } : {}),
    },
    incapacity: {
      degree: random.pick(['I', 'II', 'III']),
      cause: 'ordinary-disease',
      ...(random.chance(0.05) ? { irreversible: true } : {}),
    },
    medicalDecision: {
      issuedOn: grantedOn,
      ...(isInEmergency ? random.pick([{ reviewDueOn: review }, { validUntil: review }]) : {}),
    },
    application: { registeredOn: grantedOn, grantedOn },
    contribution: {
      stageAtDecision: { years },
      stageAtGrant: { years },
      contributoryStage: { years: Math.max(1, years - random.between(0, 6)) },
      points: String(random.between(5, 40)),
    },
    ...emergencyOf(random),
    events: eventsFrom(grantedOn, random),
  }
}
