import type { BackwardsRules } from '../../../law/registry/gone.js'
import type { FirstEligibleStage } from '../../../questions/eligibility/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

/** Where the right is there already, the stage opens no more than the potential stage. */
const OPENS: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'a nyugdíjra való joghoz',
  'potential-stage': 'a nyugdíjra való jog már megvan; a potenciális időszakhoz',
}

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `Az orvosi határozat napján, ${onDay(facts.decisionIssuedOn)} teljesített járulékfizetési időszak ` +
    `${stage(facts.stageAtDecision)}; ${OPENS[result.opens]} ` +
    (isNone(result.missingStage) ? 'nem hiányzik időszak' : `${stage(result.missingStage)} hiányzik`) +
    '; ha az időszak napról napra nő, a feltétel ' +
    (result.metFrom
      ? `${the(fromDay(result.metFrom))} ${result.metUntil ? `${untilDay(result.metUntil)} ` : ''}kelt orvosi ` +
        'határozattal teljesül' +
        (result.stageThen ? `; az időszak a kezdő napra ${stage(result.stageThen)}` : '')
      : 'a standard nyugdíjkorhatár betöltése előtt akkor sem teljesül'),
  'entitlement.latest-application': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a kívánt kezdőnap legkésőbb ` +
    `${dayItself(facts.startsBy)}; ` +
    (result.attainable
      ? `a legkésőbb ${untilDay(result.lastDay)} iktatott kérelemmel a nyugdíj ${fromDay(result.startsOn)} jár`
      : `a legkorábbi elérhető kezdőnap ${dayItself(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `A nyugdíj kezdőnapja ${dayItself(facts.grantedOn)}, az addig teljesített járulékfizetési időszak ` +
    `${stage(facts.stageAtGrant)}; ` +
    (result.capped
      ? `a standard nyugdíjkorhatár miatt a potenciális időszakból ${stage(result.lost)} vész el; ha minden más adat ` +
        `változatlan, akkor nem veszett volna el semmi, ha a nyugdíj legkésőbb ${onDay(result.grantedBy)} kezdődött volna, ` +
        `vagy ha a kezdőnapig legalább ${stage(result.stageAtGrant)} járulékfizetési időszak lett volna meg`
      : 'a standard nyugdíjkorhatár semmit sem vesz el a potenciális időszakból'),
}
