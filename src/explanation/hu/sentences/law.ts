import type { LawRules } from '../../../questions/applicable-law/steps.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the, The } from '../articles.js'
import { LAWS } from '../citations.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'

const inForce = ({
  inForceFrom,
  inForceTo,
}: {
  readonly inForceFrom: CivilDate
  readonly inForceTo?: CivilDate
}): string => `${fromDay(inForceFrom)}${inForceTo ? ` ${untilDay(inForceTo)}` : ''}`

export const LAW: SentencesOf<LawRules> = {
  'law.by-registration-of-application': ({ facts, result }) =>
    `A kérelem iktatásának napja ${dayItself(facts.applicationRegisteredOn)}; az ekkor alkalmazandó jogszabály ` +
    `${the(LAWS[result])}, amely ${inForce(facts)} hatályos`,
  'law.in-force-on-day': ({ facts, result }) =>
    `${The(onDay(facts.on))} alkalmazandó jogszabály ${the(LAWS[result])}, amely ${inForce(facts)} hatályos`,
}
