import type { BackwardsRules } from '../../../law/registry/backwards.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

const A_RIGHT = 'a nyugdíjhoz'

/** Since 2013 Table 3 no longer opens the right. */
const OPENS: Readonly<Record<string, string>> = { 'art. 76(1), table 3': 'a potenciális időszakhoz' }

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result, citation }) =>
    `Az orvosi határozat napján, ${onDay(facts.decisionIssuedOn)} teljesített járulékfizetési időszak ` +
    `${stage(facts.stageAtDecision)}; ${OPENS[citation.provision] ?? A_RIGHT} ` +
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
      ? `a standard nyugdíjkorhatár miatt a potenciális időszakból ${stage(result.lost)} vész el; semmi sem veszne el, ` +
        `ha a nyugdíj legkésőbb ${onDay(result.grantedBy)} kezdődne, vagy ha a kezdőnapig legalább ` +
        `${stage(result.stageAtGrant)} járulékfizetési időszak volna meg`
      : 'a standard nyugdíjkorhatár semmit sem vesz el a potenciális időszakból'),
}
