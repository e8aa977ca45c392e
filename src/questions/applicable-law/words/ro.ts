import { LAWS } from '../../../grammar/ro/citations.js'
import { period, day } from '../../../grammar/ro/dates.js'
import { SCHEMES } from '../../../grammar/ro/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { StepOf } from '../../../law/step.js'
import type { ApplicableLawAnswers } from '../answers.js'
import type { ApplicableLawRules } from '../steps.js'

type Choice =
  | StepOf<ApplicableLawRules, 'law.in-force-on-day'>
  | StepOf<ApplicableLawRules, 'law.by-registration-of-application'>

/** The days are those of the Law itself, not of the Regulation made under it. */
const inForce = ({ facts, result }: Choice): string => {
  const days = `în vigoare ${period(facts.inForceFrom, facts.inForceTo)}`
  return result === 'notaries'
    ? `Legea nr. 39/2020, ${days}, cu Regulamentul Casei de Pensii a Notarilor Publici`
    : `${LAWS[result]}, ${days}`
}

export const SENTENCES: SentencesOf<ApplicableLawRules> = {
  'law.by-registration-of-application': step =>
    `Cererea de pensionare din ${SCHEMES[step.facts.scheme]} a fost înregistrată la ${day(step.facts.applicationRegisteredOn)}; ` +
    `se aplică reglementarea de la acea dată: ${inForce(step)}`,
  'law.before-ended': ({ facts }) =>
    `Legea dinainte, cu normele ei, a fost abrogată și s-a aplicat până la ${day(facts.lawEndedOn)}; pensiile deschise după ea sunt cârmuite de legea nouă`,
  'law.in-force-on-day': step => `La ${day(step.facts.on)} se aplică ${inForce(step)}`,
}

export const CONCLUSIONS: ConclusionsOf<ApplicableLawAnswers> = {
  'applicable-law': law => `Dreptul la pensie se deschide după ${LAWS[law]}`,
  'law-in-force': law => `La data indicată se aplică ${LAWS[law]}`,
}
