import { day } from '../../../grammar/ro/dates.js'
import { stage, hasTime } from '../../../grammar/ro/forms.js'
import { HANDICAPS, conditionMet, stageWords } from '../../../grammar/ro/vocabulary.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { PotentialStageAnswers } from '../answers.js'
import type { PotentialStageRules } from '../steps.js'
import { withoutTheCap, BOUND_BY, degreeIII, completeStageOfTheNotaries, WHY_NONE } from './ro-vocabulary.js'

export const SENTENCES: SentencesOf<PotentialStageRules> = {
  'potential-stage.without-the-cap': ({ facts, result }) =>
    `Pensia se acordă de la ${day(facts.grantedOn)}, cu un stagiu realizat de ${stage(facts.stageAtGrant)}; ` +
    (result.capped
      ? `vârsta standard de pensionare scurtează stagiul potențial cu ${stage(result.lost)}; pentru a nu-l scurta, ${withoutTheCap(result)}`
      : 'vârsta standard de pensionare nu scurtează stagiul potențial'),
  'potential-stage.degree-III-has-one': degreeIII,
  'potential-stage.table-3-met': ({ facts, result }) =>
    `Pentru acordarea stagiului potențial, tabelul nr. 3 cere, la vârsta de la data deciziei medicale, un stagiu de cotizare de ` +
    `${stage(facts.required)}; stagiul realizat atunci este de ${stage(facts.stageAtDecision)}, deci ${conditionMet(result)}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]} ${result.threshold ? 'se verifică' : 'nu se verifică'} gradul și stagiul din tabelul nr. 3, ` +
    `iar vârsta standard ${result.cap ? 'limitează' : 'nu limitează'} stagiul potențial`,
  'potential-stage.complete-stage-of-the-notaries': completeStageOfTheNotaries,
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
        `${stage(facts.timeToStandardAge)}; stagiul potențial este egal cu cea mai scurtă dintre ele, ${stage(result.stage)}`
      : WHY_NONE[result.boundBy === 'standard-age-reached' ? 'age' : 'stage'],
}

export const CONCLUSIONS: ConclusionsOf<PotentialStageAnswers> = {
  'what-removes-the-cap': value =>
    value.capped
      ? `Vârsta standard de pensionare vă scurtează stagiul potențial cu ${stage(value.lost)}. Pentru a nu-l scurta, ` +
        withoutTheCap(value)
      : 'Vârsta standard de pensionare nu vă scurtează stagiul potențial',
  'potential-stage': ({ stage: granted, boundBy }) =>
    hasTime(granted)
      ? `Vi se acordă un stagiu potențial de ${stage(granted)}: ${BOUND_BY[boundBy]}`
      : `Nu vi se acordă stagiu potențial: ${BOUND_BY[boundBy]}`,
}

export { DOUBTS } from './ro-doubts.js'
