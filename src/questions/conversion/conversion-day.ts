import { onTrial } from '../../law/inquiry.js'
import type { LawId, Scheme } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import type { Sex } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, earlierOf } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { standardRetirementOf } from '../retirement-age/inner.js'
import type { Inquiry } from './steps.js'

export interface PersonAtConversion {
  readonly scheme: Scheme
  readonly sex: Sex
  readonly birthDate: CivilDate
  readonly professionStageOn2013?: Stage | undefined
  readonly reducedAgeReachedOn?: CivilDate | undefined
}

/** The day on which the conditions of age are met, under the law of that day, and what stage that law asks for. */
export interface ConversionDay {
  readonly law: LawId
  readonly on: CivilDate
  readonly standardAgeOn: CivilDate
  readonly minimumStage: Stage
}

const FIRST_DAY_OF_LAW_360 = firstDayOf('law-360-2023')

const dayUnder = (law: LawId, person: PersonAtConversion, inquiry: Inquiry): Outcome<ConversionDay> => {
  const { sex, birthDate, professionStageOn2013, reducedAgeReachedOn } = person
  const facts = bare({ law, sex, birthDate, ...(professionStageOn2013 ? { professionStageOn2013 } : {}) })
  const retirement = standardRetirementOf(facts, inquiry)
  if (isNotCovered(retirement)) return retirement
  const { reachedOn, minimumStage } = retirement
  const on = reducedAgeReachedOn ? earlierOf(reducedAgeReachedOn, reachedOn) : reachedOn
  return { law, on, standardAgeOn: reachedOn, minimumStage }
}

/** By the annex of Law 263/2010 where its day lies before the new law, else by that of Law 360/2023. */
export const conversionDayOf = (person: PersonAtConversion, inquiry: Inquiry): Outcome<ConversionDay> => {
  if (person.scheme === 'notaries') return dayUnder('notaries', person, inquiry)
  const before = dayUnder('law-263-2010', person, onTrial(inquiry))
  if (isNotCovered(before)) return before
  return dayUnder(before.on < FIRST_DAY_OF_LAW_360 ? 'law-263-2010' : 'law-360-2023', person, inquiry)
}
