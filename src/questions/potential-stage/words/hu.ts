import { onDay, dayItself } from '../../../grammar/hu/dates.js'
import { stage } from '../../../grammar/hu/forms.js'
import { HANDICAPS } from '../../../grammar/hu/vocabulary.js'
import { isNone, capital } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { PotentialStageAnswers } from '../answers.js'
import type { PotentialStageRules } from '../steps.js'
import { BOUND_BY, ofDegreeIII, stageOfTheNotaries } from './hu-vocabulary.js'

export const SENTENCES: SentencesOf<PotentialStageRules> = {
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `A nyugdíj kezdőnapja ${dayItself(facts.grantedOn)}, az addig teljesített szolgálati idő ` +
    `${stage(facts.stageAtGrant)}; ` +
    (result.capped
      ? `a standard nyugdíjkorhatár miatt a potenciális szolgálati időből ${stage(result.lost)} vész el; ha minden más adat ` +
        `változatlan, akkor nem veszett volna el semmi, ha a nyugdíj legkésőbb ${onDay(result.grantedBy)} kezdődött volna, ` +
        `vagy ha a kezdőnapig legalább ${stage(result.stageAtGrant)} szolgálati idő lett volna meg`
      : 'a standard nyugdíjkorhatár semmit sem vesz el a potenciális szolgálati időből'),
  'potential-stage.degree-III-has-one': ofDegreeIII,
  'potential-stage.table-3-met': ({ facts, result }) =>
    'A 3. táblázat az orvosi határozat napján betöltött életkorhoz ' +
    `${stage(facts.required)} szolgálati időt ír elő; a teljesített ${stage(facts.stageAtDecision)}, ` +
    `a feltétel ${result ? 'teljesül' : 'nem teljesül'}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `${capital(HANDICAPS[facts.handicap])} esetén az alkalmazott értelmezés szerint a 3. táblázat és a fokozat ` +
    `feltételét ${result.threshold ? 'vizsgálni kell' : 'nem kell vizsgálni'}, a standard nyugdíjkorhatár pedig ` +
    `${result.cap ? 'korlátozza' : 'nem korlátozza'} a potenciális szolgálati időt`,
  'potential-stage.complete-stage-of-the-notaries': stageOfTheNotaries,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `Az ebben a rendszerben teljesített szolgálati idő ${stage(facts.stageHere)}, a más rendszerekben ` +
    `teljesített leghosszabb ${stage(facts.stageInOtherSystems)}; a potenciális szolgálati időt ` +
    (result ? 'ez a rendszer adja' : 'a másik rendszer adja'),
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `A teljes szolgálati idő ${stage(facts.completeStage)}, a nyugdíj kezdőnapjáig teljesített ` +
    `${stage(facts.stageAtGrant)}; ${isNone(result) ? 'a teljes szolgálati időhöz semmi sem hiányzik' : `a különbség ${stage(result)}`}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `A nyugdíj kezdőnapja ${dayItself(facts.grantedOn)}, a standard nyugdíjkorhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; ` +
    (isNone(result) ? 'a korhatár a kezdőnapon már be van töltve' : `a kettő között ${stage(result)} van`),
  'potential-stage.shorter-of-the-two': ({ facts, result }) => {
    if (result.boundBy === 'complete-stage-reached')
      return 'A teljes szolgálati időhöz semmi sem hiányzik, ezért potenciális szolgálati idő nem jár'
    if (result.boundBy === 'standard-age-reached')
      return 'A standard nyugdíjkorhatárig nincs hátra idő, ezért potenciális szolgálati idő nem jár'
    return (
      `A teljes szolgálati időhöz hiányzó ${stage(facts.difference)} és a standard nyugdíjkorhatárig hátralévő ` +
      `${stage(facts.timeToStandardAge)} közül a rövidebb számít: ${stage(result.stage)}`
    )
  },
}

export const CONCLUSIONS: ConclusionsOf<PotentialStageAnswers> = {
  'what-removes-the-cap': value =>
    value.capped
      ? `A standard nyugdíjkorhatár miatt Ön ${stage(value.lost)} potenciális szolgálati időt veszít. Ha minden más adat változatlan, ` +
        `akkor nem veszített volna semmit, ha a nyugdíj legkésőbb ${onDay(value.grantedBy)} kezdődött volna, vagy ha ` +
        `a kezdőnapig legalább ${stage(value.stageAtGrant)} szolgálati ideje lett volna`
      : 'A standard nyugdíjkorhatár miatt Ön nem veszít potenciális szolgálati időt',
  'potential-stage': ({ stage: granted, boundBy }) =>
    isNone(granted)
      ? `Önnek nem jár potenciális szolgálati idő: ${BOUND_BY[boundBy]}`
      : `Önnek ${stage(granted)} potenciális szolgálati idő jár: ${BOUND_BY[boundBy]}`,
}

export { DOUBTS } from './hu-doubts.js'
