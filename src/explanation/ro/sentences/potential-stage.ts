import type { StepOf } from '../../../questions/every-step.js'
import type { PotentialStageRules } from '../../../questions/potential-stage/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, hasTime, stage } from '../forms.js'
import { held } from '../open-questions/index.js'
import { conditionMet, HANDICAPS, stageWords } from '../words.js'

/** The stage asked for, by the thirds of the complete one. */
const partOf = (thirds: number, complete: string, part: string): string =>
  thirds === 3
    ? `cel obișnuit, de ${complete}`
    : `${thirds === 1 ? 'o treime' : 'două treimi'} din cel obișnuit, de ${complete}, adică ${part}`

/** Since 2013 art. 76(2) gives it in degree III to those alone who are entitled whatever their stage. */
const degreeIII = ({
  citation,
  facts: { reading },
  result,
}: StepOf<'potential-stage.degree-III-has-one'>): string => {
  if (citation.act === 'notaries-regulation')
    return 'În sistemul notarilor publici nu se acordă pensie de invaliditate pentru gradul III, deci nici stagiu potențial'
  if (reading === undefined)
    return (
      'La gradul III stagiul potențial se acordă numai celor care au dreptul la pensie indiferent de stagiul de cotizare; ' +
      `în acest caz stagiul potențial ${result ? 'se acordă' : 'nu se acordă'}`
    )
  return (
    'Încadrarea este în gradul III, iar dreptul la pensie depinde de stagiul de cotizare; ' +
    held('degree-III-before-2013', reading)
  )
}

/** The transition gave the old-age pension of the notaries a complete period of 30 years. */
const completeStageOfTheNotaries = ({
  facts: { professionStageOn2013, reading },
  result,
}: StepOf<'potential-stage.complete-stage-of-the-notaries'>): string => {
  const period = `perioada completă de contribuție este de ${stage(result)}`
  if (!professionStageOn2013) return `Pentru stagiul potențial, ${period}`
  const profession = `Perioada realizată în profesie la 1 ianuarie 2013 este de ${stage(professionStageOn2013)}`
  return reading === undefined
    ? `${profession}; condițiile pentru perioada completă de 30 de ani nu sunt îndeplinite, deci ${period}`
    : `${profession}, iar condițiile pentru perioada completă de 30 de ani sunt îndeplinite; ${held('notaries-complete-stage-30', reading)}`
}

const WHY_NONE = {
  age: 'Vârsta standard de pensionare este deja împlinită, deci nu se acordă stagiu potențial',
  stage: 'Stagiul complet este deja realizat, deci nu se acordă stagiu potențial',
} as const

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': degreeIII,
  'potential-stage.table-3-met': ({ facts, result }) =>
    `Pentru acordarea stagiului potențial, tabelul nr. 3 cere, la vârsta de la data deciziei medicale, un stagiu de cotizare de ` +
    `${stage(facts.required)}; stagiul realizat atunci este de ${stage(facts.stageAtDecision)}, deci ${conditionMet(result)}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]} ${result.threshold ? 'se verifică' : 'nu se verifică'} gradul și stagiul din tabelul nr. 3, ` +
    `iar vârsta standard ${result.cap ? 'limitează' : 'nu limitează'} stagiul potențial`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `Pentru ${HANDICAPS[facts.handicap]}, stagiul complet de cotizare aplicabil este ` +
    partOf(facts.thirds, stage(facts.completeStage), stage(result)),
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
