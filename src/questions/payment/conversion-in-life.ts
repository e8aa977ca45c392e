import { onTrial } from '../../law/inquiry.js'
import { isVersionOf, type LawId, SCHEMES } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { SEXES } from '../../law/person.js'
import { type CivilDate, earlierOf, laterOf } from '../../values/civil-date.js'
import { addStage } from '../../values/stage.js'
import {
  type ConversionDay,
  conversionDayOf,
  type ConversionOutcome,
  outcomeAt,
} from '../conversion/inner.js'
import type { Steps } from './interruption.js'
import type { TimeDrawn } from './time-drawn.js'
import type { Told } from './told.js'

/** The day on which the pension becomes an old-age pension, or goes on as it is, no longer to be reviewed. */
export interface Conversion {
  readonly on: CivilDate
  readonly standardAgeOn: CivilDate
  readonly law: LawId
  readonly outcome: ConversionOutcome
  readonly steps: Steps
}

/** From a day on it is not known whether the pension has become another, or which. */
export interface ConversionUnknown {
  readonly from: CivilDate
  readonly needs: readonly string[]
}

/** The day on which the conditions of age are met, or what is missing for it. */
export const conversionDayIn = ({ facts, inquire }: Told): ConversionDay | ConversionUnknown | undefined => {
  const { scheme, sex, birthDate, professionStageOn2013, reducedAgeReachedOn } = facts
  if (birthDate === undefined) return { from: '1900-01-01', needs: ['person.birthDate'] }
  const person = { birthDate, professionStageOn2013, reducedAgeReachedOn }
  const days = (scheme ? [scheme] : SCHEMES).flatMap(system =>
    (sex ? [sex] : SEXES).flatMap(each => {
      const day = conversionDayOf({ ...person, scheme: system, sex: each }, onTrial(inquire()))
      return isNotCovered(day) ? [] : [day]
    }),
  )
  const [day] = days
  const needs = [...(scheme ? [] : ['scheme']), ...(sex ? [] : ['person.sex'])]
  if (!day || needs.length === 0) return day
  return { from: days.map(({ on }) => on).reduce(earlierOf), needs }
}

/** Under Law 263/2010 with the time drawn, which may not be known. */
const stageOf = (
  day: ConversionDay,
  told: Told,
  drawn: (until: CivilDate) => TimeDrawn,
): TimeDrawn | ConversionUnknown => {
  const { contributoryStage, stageAtGrant } = told.facts
  if (!isVersionOf(day.law, 'law-263-2010'))
    return contributoryStage
      ? { least: contributoryStage, most: contributoryStage, needs: [] }
      : { from: day.on, needs: ['contribution.contributoryStage'] }
  if (!stageAtGrant) return { from: day.on, needs: ['contribution.stageAtGrant'] }
  const { least, most, needs } = drawn(day.on)
  return { least: addStage(stageAtGrant, least), most: addStage(stageAtGrant, most), needs }
}

const isUnknown = (found: object): found is ConversionUnknown =>
  Object.hasOwn(found, 'needs') && Object.hasOwn(found, 'from')

/** What the conditions of the old-age pension make of this one; `undefined` where no annex tells the day. */
export const conversionIn = (
  day: ConversionDay | ConversionUnknown | undefined,
  told: Told,
  drawn: (until: CivilDate) => TimeDrawn,
): Conversion | ConversionUnknown | undefined => {
  if (!day || isUnknown(day)) return day && { ...day, from: laterOf(day.from, told.grantedOn) }
  const stage = stageOf(day, told, drawn)
  if (isUnknown(stage)) return stage
  const { on: reachedOn, standardAgeOn, minimumStage } = day
  const notes = told.inquire()
  const { scheme, sex, birthDate, professionStageOn2013, reducedAgeReachedOn } = told.facts
  if (scheme && sex && birthDate)
    conversionDayOf({ scheme, sex, birthDate, professionStageOn2013, reducedAgeReachedOn }, notes)
  const reached = { law: day.law, on: reachedOn, minimumStage, contributoryStage: stage.least }
  const atMost = outcomeAt({ ...reached, contributoryStage: stage.most }, onTrial(told.inquire()))
  if (outcomeAt(reached, onTrial(told.inquire())) !== atMost)
    return { from: laterOf(reachedOn, told.grantedOn), needs: stage.needs }
  return {
    // Granted after that day it is converted from the first.
    on: laterOf(reachedOn, told.grantedOn),
    standardAgeOn,
    law: day.law,
    outcome: outcomeAt(reached, notes),
    steps: notes.steps,
  }
}

/** The standard age, where the person is known. */
export const standardAgeIn = (day: ConversionDay | ConversionUnknown | undefined): CivilDate | undefined =>
  day === undefined || isUnknown(day) ? undefined : day.standardAgeOn

/** Of who has died before it nothing is converted, and nothing is asked for it. */
export const unlessDead = (
  found: Conversion | ConversionUnknown | undefined,
  { events }: Told,
): Conversion | ConversionUnknown | undefined => {
  if (!found) return found
  const day = isUnknown(found) ? found.from : found.on
  return events.some(({ id, on }) => id === 'death' && on < day) ? undefined : found
}

export const isConversionKnown = (found: Conversion | ConversionUnknown | undefined): found is Conversion =>
  found !== undefined && !isUnknown(found)
