import type { LawRules } from '../../../questions/applicable-law/steps.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { day, span } from '../forms.js'
import { SCHEMES } from '../words.js'

interface InForce {
  readonly inForceFrom: CivilDate
  readonly inForceTo?: CivilDate
}

const period = ({ inForceFrom, inForceTo }: InForce): string =>
  span(day(inForceFrom), inForceTo && day(inForceTo))

export const LAW: SentencesOf<LawRules> = {
  'law.by-registration-of-application': ({ facts, result }) =>
    `The application to the ${SCHEMES[facts.scheme]} was registered on ${day(facts.applicationRegisteredOn)}; ` +
    `applications registered ${period(facts)} are decided under ${LAWS[result]}`,
  'law.in-force-on-day': ({ facts, result }) =>
    `On ${day(facts.on)} the law in force is ${LAWS[result]}, which applies ${period(facts)}`,
}
