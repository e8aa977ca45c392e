import type { BackwardsRules } from '../../../law/registry/backwards.js'
import type { SentencesOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result }) =>
    `Az orvosi határozat napján, ${onDay(facts.decisionIssuedOn)} teljesített járulékfizetési időszak ` +
    `${stage(facts.stageAtDecision)}, ` +
    (isNone(result.missingStage) ? 'ebből semmi sem hiányzik' : `a hiányzó ${stage(result.missingStage)}`) +
    '; napról napra növekvő időszakkal számolva a feltételek ' +
    (result.metFrom
      ? `${fromDay(result.metFrom)} ${result.metUntil ? `${untilDay(result.metUntil)} ` : ''}teljesülnek` +
        (result.stageThen ? `, ${the(stage(result.stageThen))} elérésekor` : '')
      : 'a standard nyugdíjkorhatár betöltése előtt egyszer sem teljesülnek'),
  'entitlement.latest-application': ({ facts, result }) =>
    `Az orvosi határozat kelte ${dayItself(facts.decisionIssuedOn)}, a kívánt kezdőnap legkésőbb ` +
    `${dayItself(facts.startsBy)}; ` +
    (result.attainable
      ? `${the(untilDay(result.lastDay))} iktatott kérelemmel a nyugdíj ${fromDay(result.startsOn)} jár`
      : `a legkorábbi elérhető kezdőnap ${dayItself(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `A nyugdíj odaítélésének napja ${dayItself(facts.grantedOn)}, az addig teljesített járulékfizetési időszak ` +
    `${stage(facts.stageAtGrant)}; ` +
    (result.capped
      ? `a standard nyugdíjkorhatár miatt ${stage(result.lost)} vész el, ami ${untilDay(result.grantedBy)} odaítélt ` +
        `nyugdíj vagy legalább ${stage(result.stageAtGrant)} teljesített időszak esetén nem veszne el`
      : 'a standard nyugdíjkorhatár semmit sem vesz el a potenciális időszakból'),
}
