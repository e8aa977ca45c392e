import type { LawRules } from '../../../law/registry/law.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, period } from '../forms.js'
import { LAWS, SCHEMES } from '../words.js'

export const LAW: SentencesOf<LawRules> = {
  'law.by-registration-of-application': ({ facts, result }) =>
    `Cererea de pensionare din ${SCHEMES[facts.scheme]} a fost înregistrată la ${day(facts.applicationRegisteredOn)}; ` +
    `se aplică reglementarea de la acea dată: ${LAWS[result]}, în vigoare ${period(facts.inForceFrom, facts.inForceTo)}`,
  'law.in-force-on-day': ({ facts, result }) =>
    `La ${day(facts.on)} se aplică ${LAWS[result]}, în vigoare ${period(facts.inForceFrom, facts.inForceTo)}`,
}
