import type { StepOf } from '../../../questions/every-step.js'
import type { LawRules } from '../../../questions/applicable-law/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { LAWS } from '../citations.js'
import { day, period } from '../forms.js'
import { SCHEMES } from '../words.js'

type Choice = StepOf<'law.in-force-on-day'> | StepOf<'law.by-registration-of-application'>

/** The days are those of the Law itself, not of the Regulation made under it. */
const inForce = ({ facts, result }: Choice): string => {
  const days = `în vigoare ${period(facts.inForceFrom, facts.inForceTo)}`
  return result === 'notaries'
    ? `Legea nr. 39/2020, ${days}, cu Regulamentul Casei de Pensii a Notarilor Publici`
    : `${LAWS[result]}, ${days}`
}

export const LAW: SentencesOf<LawRules> = {
  'law.by-registration-of-application': step =>
    `Cererea de pensionare din ${SCHEMES[step.facts.scheme]} a fost înregistrată la ${day(step.facts.applicationRegisteredOn)}; ` +
    `se aplică reglementarea de la acea dată: ${inForce(step)}`,
  'law.in-force-on-day': step => `La ${day(step.facts.on)} se aplică ${inForce(step)}`,
}
