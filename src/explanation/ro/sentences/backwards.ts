import type { BackwardsRules } from '../../../law/registry/backwards.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, hasTime, stage } from '../forms.js'

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result: { missingStage, metFrom, metUntil } }) =>
    `La data deciziei medicale, ${day(facts.decisionIssuedOn)}, stagiul realizat este de ${stage(facts.stageAtDecision)}, iar ` +
    `${hasTime(missingStage) ? `diferența până la stagiul cerut este de ${stage(missingStage)}` : 'stagiul cerut este realizat'}; ` +
    (metFrom
      ? `cu un stagiu care crește zi de zi, condiția este îndeplinită de la ${day(metFrom)}${metUntil ? ` până la ${day(metUntil)}` : ''}`
      : 'nici cu un stagiu care crește zi de zi condiția nu este îndeplinită înainte de vârsta standard de pensionare'),
  'entitlement.latest-application': ({ facts, result }) =>
    `Decizia medicală este emisă la ${day(facts.decisionIssuedOn)}; ` +
    (result.attainable
      ? `pentru ca pensia să se acorde cel târziu de la ${day(facts.startsBy)}, cererea trebuie înregistrată cel târziu la ${day(result.lastDay)}`
      : `pensia nu se poate acorda de la ${day(facts.startsBy)}, cea mai timpurie dată fiind ${day(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `Pensia se acordă de la ${day(facts.grantedOn)}, cu un stagiu realizat de ${stage(facts.stageAtGrant)}; ` +
    (result.capped && hasTime(result.lost)
      ? `vârsta standard de pensionare scurtează stagiul potențial cu ${stage(result.lost)}`
      : 'vârsta standard de pensionare nu scurtează stagiul potențial'),
}
