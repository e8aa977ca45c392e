import { the, The } from '../../../grammar/hu/articles.js'
import { LAWS } from '../../../grammar/hu/citations.js'
import { fromDay, untilDay, dayItself, onDay } from '../../../grammar/hu/dates.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { ApplicableLawAnswers } from '../answers.js'
import type { ApplicableLawRules } from '../steps.js'

const inForce = ({
  inForceFrom,
  inForceTo,
}: {
  readonly inForceFrom: CivilDate
  readonly inForceTo?: CivilDate
}): string => `${fromDay(inForceFrom)}${inForceTo ? ` ${untilDay(inForceTo)}` : ''}`

export const SENTENCES: SentencesOf<ApplicableLawRules> = {
  'law.by-registration-of-application': ({ facts, result }) =>
    `A kérelem iktatásának napja ${dayItself(facts.applicationRegisteredOn)}; az ekkor alkalmazandó jogszabály ` +
    `${the(LAWS[result])}, amely ${inForce(facts)} hatályos`,
  'law.before-ended': ({ facts }) =>
    `A korábbi törvényt a végrehajtási szabályaival együtt hatályon kívül helyezték; utolsó napja ${dayItself(facts.lawEndedOn)}, a szerinte megnyílt nyugdíjakra az új törvény vonatkozik`,
  'law.in-force-on-day': ({ facts, result }) =>
    `${The(onDay(facts.on))} alkalmazandó jogszabály ${the(LAWS[result])}, amely ${inForce(facts)} hatályos`,
}

export const CONCLUSIONS: ConclusionsOf<ApplicableLawAnswers> = {
  'applicable-law': law => `Az Ön nyugdíjára alkalmazandó jogszabály ${the(LAWS[law])}`,
  'law-in-force': law => `A megadott napon alkalmazandó jogszabály ${the(LAWS[law])}`,
}
