import type { PotentialStageRules } from '../../../law/registry/potential-stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital } from '../articles.js'
import { dayItself } from '../dates.js'
import { isNone, stage } from '../forms.js'
import { HANDICAPS } from '../words.js'

const THIRDS = ['', 'az egyharmada', 'a kétharmada', 'az egésze'] as const

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': ({ result }) =>
    `A III. fokozatra ${result ? 'adnak' : 'nem adnak'} potenciális időszakot`,
  'potential-stage.table-3-met': ({ facts, result }) =>
    'A 3. táblázat az orvosi határozat napján betöltött életkorhoz ' +
    `${stage(facts.required)} járulékfizetési időszakot ír elő; a teljesített ${stage(facts.stageAtDecision)}, ` +
    `a feltétel ${result ? 'teljesül' : 'nem teljesül'}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `${capital(HANDICAPS[facts.handicap])} esetén a 3. táblázat és a fokozat feltételét ` +
    `${result.threshold ? 'vizsgálni kell' : 'nem kell vizsgálni'}, a standard nyugdíjkorhatár pedig ` +
    `${result.cap ? 'korlátozza' : 'nem korlátozza'} a potenciális időszakot`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `A rendes teljes járulékfizetési időszak ${stage(facts.completeStage)}; ${HANDICAPS[facts.handicap]} esetén ennek ` +
    `${THIRDS[facts.thirds] ?? ''} szükséges: ${stage(result)}`,
  'potential-stage.complete-stage-of-the-notaries': ({ facts, result }) =>
    `A közjegyzők rendszerében a teljes járulékfizetési időszak ${stage(result)}` +
    (facts.professionStageOn2013
      ? `; a szakmában töltött idő 2013. január 1-jén ${stage(facts.professionStageOn2013)}`
      : ''),
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `Az ebben a rendszerben teljesített járulékfizetési időszak ${stage(facts.stageHere)}, a más rendszerekben ` +
    `teljesített leghosszabb ${stage(facts.stageInOtherSystems)}; a potenciális időszakot ` +
    (result ? 'ez a rendszer adja' : 'a másik rendszer adja'),
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `A teljes járulékfizetési időszak ${stage(facts.completeStage)}, a nyugdíj odaítéléséig teljesített ` +
    `${stage(facts.stageAtGrant)}; ${isNone(result) ? 'a teljes időszakhoz semmi sem hiányzik' : `a különbség ${stage(result)}`}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `A nyugdíj odaítélésének napja ${dayItself(facts.grantedOn)}, a standard nyugdíjkorhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; ` +
    (isNone(result) ? 'a korhatár az odaítéléskor már be van töltve' : `a kettő között ${stage(result)} van`),
  'potential-stage.shorter-of-the-two': ({ facts, result }) =>
    `A teljes időszakig hiányzó ${stage(facts.difference)} és a standard nyugdíjkorhatárig hátralévő ` +
    `${stage(facts.timeToStandardAge)} közül ` +
    (isNone(result.stage)
      ? 'a rövidebb 0 nap, potenciális időszak tehát nem jár'
      : `a rövidebb számít: ${stage(result.stage)}`),
}
