import type { PotentialStageRules } from '../../../law/registry/potential-stage.js'
import type { Stage } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, hasTime, stage } from '../forms.js'
import { conditionMet, HANDICAPS, stageWords } from '../words.js'

/** The stage asked for, by the thirds of the complete one. */
const partOf = (thirds: number, complete: string, part: string): string =>
  thirds === 3
    ? `întregul stagiu complet de cotizare, de ${complete}`
    : `${thirds === 1 ? 'o treime' : 'două treimi'} din stagiul complet de cotizare, de ${complete}, adică ${part}`

const whyNone = (difference: Stage): string =>
  hasTime(difference)
    ? 'Vârsta standard de pensionare este deja împlinită, deci nu se acordă stagiu potențial'
    : 'Stagiul complet este deja realizat, deci nu se acordă stagiu potențial'

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': ({ result }) =>
    `În acest caz, la gradul III ${result ? 'se acordă' : 'nu se acordă'} stagiu potențial`,
  'potential-stage.table-3-met': ({ facts, result }) =>
    `Pentru acordarea stagiului potențial, tabelul nr. 3 cere, la vârsta de la data deciziei medicale, un stagiu de cotizare de ` +
    `${stage(facts.required)}; stagiul realizat atunci este de ${stage(facts.stageAtDecision)}, deci ${conditionMet(result)}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]}, gradul și stagiul din tabelul nr. 3 ${result.threshold ? 'se verifică' : 'nu se verifică'}, ` +
    `iar vârsta standard ${result.cap ? 'limitează' : 'nu limitează'} stagiul potențial`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]}, stagiul cerut este ` +
    partOf(facts.thirds, stage(facts.completeStage), stage(result)),
  'potential-stage.complete-stage-of-the-notaries': ({ facts, result }) =>
    (facts.professionStageOn2013
      ? `Perioada realizată în profesie la 1 ianuarie 2013 este de ${stage(facts.professionStageOn2013)}; pentru stagiul `
      : 'Pentru stagiul ') + `potențial, perioada completă de contribuție este de ${stage(result)}`,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `Stagiul potențial îl acordă sistemul cu perioada de contribuție cea mai mare; aici perioada este de ${stage(facts.stageHere)}, ` +
    `iar cea mai mare din alte sisteme este de ${stage(facts.stageInOtherSystems)}, deci stagiul potențial ` +
    (result ? 'se acordă aici' : 'nu se acordă aici'),
  'potential-stage.difference-to-complete-stage': ({ citation, facts, result }) => {
    const { complete, realised } = stageWords(citation)
    const difference = hasTime(result)
      ? `rămâne o diferență de ${stage(result)}`
      : 'nu rămâne nicio diferență'
    return (
      `Din ${complete}, de ${stage(facts.completeStage)}, se scade ${realised} până la data acordării pensiei, de ` +
      `${stage(facts.stageAtGrant)}; ${difference}`
    )
  },
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `Pensia se acordă de la ${day(facts.grantedOn)}, iar vârsta standard de pensionare se împlinește la ` +
    `${day(facts.standardAgeReachedOn)}; ` +
    (hasTime(result) ? `până atunci trece o perioadă de ${stage(result)}` : 'vârsta este deja împlinită'),
  'potential-stage.shorter-of-the-two': ({ facts, result }) =>
    hasTime(result.stage)
      ? `Diferența până la stagiul complet este de ${stage(facts.difference)}, iar perioada până la vârsta standard de pensionare este de ` +
        `${stage(facts.timeToStandardAge)}; stagiul potențial este cea mai scurtă dintre ele, de ${stage(result.stage)}`
      : whyNone(facts.difference),
}
