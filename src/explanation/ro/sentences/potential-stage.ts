import type { PotentialStageBound, PotentialStageRules } from '../../../law/registry/potential-stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, stage } from '../forms.js'
import { HANDICAPS } from '../words.js'

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'limita este diferența până la stagiul complet de cotizare',
  'standard-age': 'limita este timpul rămas până la vârsta standard de pensionare',
  'complete-stage-reached': 'stagiul complet de cotizare este deja realizat',
  'standard-age-reached': 'vârsta standard de pensionare este deja împlinită',
  'table-3-not-met': 'stagiul din tabelul nr. 3 nu este realizat',
  'degree-III': 'la gradul III nu se acordă stagiu potențial',
  'longer-stage-elsewhere': 'îl acordă sistemul în care stagiul este mai lung',
}

const THIRDS = ['', 'o treime din', 'două treimi din', 'întregul'] as const

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': ({ result }) =>
    result ? 'La gradul III se acordă stagiu potențial' : 'La gradul III nu se acordă stagiu potențial',
  'potential-stage.table-3-met': ({ facts, result }) =>
    `Tabelul nr. 3 cere, la vârsta de la data deciziei medicale, un stagiu de ${stage(facts.required)}; ` +
    `realizat este ${stage(facts.stageAtDecision)}, deci condiția ${result ? 'este' : 'nu este'} îndeplinită`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `La ${HANDICAPS[facts.handicap]}, stagiul cerut de tabelul nr. 3 și gradul ${result.threshold ? 'se verifică' : 'nu se verifică'}, ` +
    `iar vârsta standard ${result.cap ? 'limitează' : 'nu limitează'} stagiul potențial`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `La ${HANDICAPS[facts.handicap]}, stagiul complet este ${THIRDS[facts.thirds]} cel de ${stage(facts.completeStage)}, adică ${stage(result)}`,
  'potential-stage.complete-stage-of-the-notaries': ({ facts, result }) =>
    facts.professionStageOn2013
      ? `Cu ${stage(facts.professionStageOn2013)} în profesie la 1 ianuarie 2013, perioada completă de contribuție este de ${stage(result)}`
      : `Perioada completă de contribuție este de ${stage(result)}`,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `În acest sistem s-au realizat ${stage(facts.stageHere)}, iar cel mai lung stagiu din alte sisteme este de ` +
    `${stage(facts.stageInOtherSystems)}; stagiul potențial ${result ? 'se acordă aici' : 'nu se acordă aici'}`,
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `Stagiul complet de cotizare este de ${stage(facts.completeStage)}, iar la acordarea pensiei erau realizați ` +
    `${stage(facts.stageAtGrant)}; până la stagiul complet lipsesc ${stage(result)}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `De la acordarea pensiei, ${day(facts.grantedOn)}, până la împlinirea vârstei standard, ` +
    `${day(facts.standardAgeReachedOn)}, sunt ${stage(result)}`,
  'potential-stage.shorter-of-the-two': ({ facts, result }) =>
    `Dintre diferența până la stagiul complet (${stage(facts.difference)}) și timpul până la vârsta standard ` +
    `(${stage(facts.timeToStandardAge)}) se ia perioada mai scurtă: ${stage(result.stage)}`,
}
