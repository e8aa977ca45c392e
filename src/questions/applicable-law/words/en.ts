import { LAWS } from '../../../grammar/en/citations.js'
import { span, day } from '../../../grammar/en/dates.js'
import { SCHEMES } from '../../../grammar/en/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { ApplicableLawAnswers } from '../answers.js'
import type { ApplicableLawRules } from '../steps.js'

interface InForce {
  readonly inForceFrom: CivilDate
  readonly inForceTo?: CivilDate
}

const period = ({ inForceFrom, inForceTo }: InForce): string =>
  span(day(inForceFrom), inForceTo && day(inForceTo))

export const SENTENCES: SentencesOf<ApplicableLawRules> = {
  'law.by-registration-of-application': ({ facts, result }) =>
    `The application to the ${SCHEMES[facts.scheme]} was registered on ${day(facts.applicationRegisteredOn)}; ` +
    `applications registered ${period(facts)} are decided under ${LAWS[result]}`,
  'law.before-ended': ({ facts }) =>
    `The law before it, with its norms, was repealed and applied to ${day(facts.lawEndedOn)}; pensions opened under it are governed by the new law`,
  'law.in-force-on-day': ({ facts, result }) =>
    `On ${day(facts.on)} the law in force is ${LAWS[result]}, which applies ${period(facts)}`,
}

export const CONCLUSIONS: ConclusionsOf<ApplicableLawAnswers> = {
  'applicable-law': law => `Your right to the invalidity pension is decided under ${LAWS[law]}`,
  'law-in-force': law => `On that day the law in force for a pension in payment is ${LAWS[law]}`,
}
