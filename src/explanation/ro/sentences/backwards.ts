import type { BackwardsRules } from '../../../law/registry/gone.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, hasTime, stage } from '../forms.js'
import { OPENED, withoutTheCap } from '../words-of-backwards.js'

export const BACKWARDS: SentencesOf<BackwardsRules> = {
  'eligibility.met-at-the-present-pace': ({ facts, result: { opens, missingStage, metFrom, metUntil } }) =>
    `La data deciziei medicale, ${day(facts.decisionIssuedOn)}, stagiul realizat este de ${stage(facts.stageAtDecision)}, iar ` +
    `${hasTime(missingStage) ? `până la stagiul cerut ${OPENED[opens]} mai este nevoie de ${stage(missingStage)}` : `stagiul cerut ${OPENED[opens]} este realizat`}; ` +
    (metFrom
      ? `dacă stagiul crește cu fiecare zi care trece, condiția de stagiu este îndeplinită de la ${day(metFrom)}${metUntil ? ` până la ${day(metUntil)}` : ''}`
      : 'chiar dacă stagiul crește cu fiecare zi care trece, condiția de stagiu nu este îndeplinită înainte de vârsta standard de pensionare'),
  'entitlement.latest-application': ({ facts, result }) =>
    `Decizia medicală este emisă la ${day(facts.decisionIssuedOn)}; ` +
    (result.attainable
      ? `pentru ca pensia să se acorde cel târziu de la ${day(facts.startsBy)}, cererea trebuie înregistrată cel târziu la ${day(result.lastDay)}` +
        (result.startsOn === facts.startsBy
          ? ''
          : `, iar pensia se acordă atunci de la ${day(result.startsOn)}`)
      : `pensia nu se poate acorda de la ${day(facts.startsBy)}, deoarece cea mai timpurie dată este ${day(result.earliestStart)}`),
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `Pensia se acordă de la ${day(facts.grantedOn)}, cu un stagiu realizat de ${stage(facts.stageAtGrant)}; ` +
    (result.capped
      ? `vârsta standard de pensionare scurtează stagiul potențial cu ${stage(result.lost)}; pentru a nu-l scurta, ${withoutTheCap(result)}`
      : 'vârsta standard de pensionare nu scurtează stagiul potențial'),
}
