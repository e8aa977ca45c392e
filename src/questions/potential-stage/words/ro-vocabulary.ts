import { day } from '../../../grammar/ro/dates.js'
import { stage } from '../../../grammar/ro/forms.js'
import type { StepOf } from '../../../law/step.js'
import type { PotentialStageRules, PotentialStageBound, CapOfPotentialStage } from '../steps.js'
import { held } from './ro-doubts.js'

/** Since 2013 art. 76(2) gives it in degree III to those alone who are entitled whatever their stage. */
export const degreeIII = ({
  citation,
  facts: { reading },
  result,
}: StepOf<PotentialStageRules, 'potential-stage.degree-III-has-one'>): string => {
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
export const completeStageOfTheNotaries = ({
  facts: { professionStageOn2013, reading },
  result,
}: StepOf<PotentialStageRules, 'potential-stage.complete-stage-of-the-notaries'>): string => {
  const period = `perioada completă de contribuție este de ${stage(result)}`
  if (!professionStageOn2013) return `Pentru stagiul potențial, ${period}`
  const profession = `Perioada realizată în profesie la 1 ianuarie 2013 este de ${stage(professionStageOn2013)}`
  return reading === undefined
    ? `${profession}; condițiile pentru perioada completă de 30 de ani nu sunt îndeplinite, deci ${period}`
    : `${profession}, iar condițiile pentru perioada completă de 30 de ani sunt îndeplinite; ${held('notaries-complete-stage-30', reading)}`
}

export const WHY_NONE = {
  age: 'Vârsta standard de pensionare este deja împlinită, deci nu se acordă stagiu potențial',
  stage: 'Stagiul complet este deja realizat, deci nu se acordă stagiu potențial',
} as const

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'atât lipsește până la stagiul complet',
  'standard-age': 'atât timp rămâne până la vârsta standard de pensionare',
  'complete-stage-reached': 'stagiul complet este deja realizat',
  'standard-age-reached': 'vârsta standard de pensionare este deja împlinită',
  'table-3-not-met': 'stagiul cerut în raport cu vârsta de tabelul nr. 3 nu este realizat',
  'degree-III': 'încadrarea este în gradul III, pentru care în acest caz nu se acordă',
  'longer-stage-elsewhere': 'îl acordă alt sistem, în care perioada de contribuție este mai mare',
}

type Capped = Extract<CapOfPotentialStage, { readonly capped: true }>

/** What would have had to be otherwise, as it stands after "pentru a nu-l scurta,". */
export const withoutTheCap = ({ grantedBy, stageAtGrant }: Capped): string =>
  `la același stagiu realizat pensia ar fi trebuit acordată cel târziu la ${day(grantedBy)} sau, la aceeași dată a acordării, ` +
  `stagiul realizat ar fi trebuit să fie de cel puțin ${stage(stageAtGrant)}, iar până la stagiul complet ar fi lipsit mai puțin`
