import type { Eligibility, ReasonCode } from '../../questions/eligibility/index.js'
import type { FactsOf } from '../../questions/every-step.js'
import type { PotentialStageBound } from '../../questions/potential-stage/steps.js'
import type { ReviewExemptionGround } from '../../questions/review/steps.js'
import { day, stage } from './forms.js'
import { isOfLaw360 } from './words.js'

type Reason = Extract<Eligibility, { readonly entitled: false }>['reasons'][number]

type Limit = FactsOf<'eligibility.below-standard-age'>
type Stages = FactsOf<'eligibility.stage-of-table-3'>

// What was compared are the facts of the rule of each code, which the type of a reason cannot say.
const limitOf = ({ compared }: Reason): Limit => compared as Limit
const stagesOf = ({ compared }: Reason): Stages => compared as Stages

const REASONS: Readonly<Record<ReasonCode, (reason: Reason) => string>> = {
  'standard-age-reached': reason => {
    const { decisionIssuedOn, standardAgeReachedOn } = limitOf(reason)
    return (
      `la data deciziei medicale, ${day(decisionIssuedOn)}, vârsta standard de pensionare era împlinită ` +
      `(la ${day(standardAgeReachedOn)})`
    )
  },
  'stage-below-table-3': reason => {
    const { required, realised } = stagesOf(reason)
    return (
      `stagiul de cotizare realizat, de ${stage(realised)}, este mai mic decât cel de ${stage(required)}, ` +
      'cerut în raport cu vârsta de tabelul nr. 3'
    )
  },
  'no-contribution-stage': ({ citation }) =>
    `nu există stagiu de cotizare${isOfLaw360(citation) ? ' contributiv' : ''} care să poată fi luat în calcul`,
  'less-than-two-of-the-last-five-years': reason => {
    const { required, realised } = stagesOf(reason)
    return `stagiul de cotizare din ultimii 5 ani, de ${stage(realised)}, este mai mic decât cel cerut, de ${stage(required)}`
  },
  'degree-not-covered': () =>
    'în sistemul notarilor publici nu se acordă pensie de invaliditate pentru gradul III',
  'not-a-notary-at-decision': () => 'la data emiterii deciziei medicale nu aveați calitatea de notar public',
}

/** Why there is no right. */
export const reasonInWords = (reason: Reason): string => REASONS[reason.code](reason)

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

/** Why no review is asked. */
export const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'invaliditatea afectează ireversibil capacitatea de muncă',
  'standard-age-reached': 'vârsta standard de pensionare este împlinită',
  'within-5-years-with-complete-stage':
    'până la vârsta standard de pensionare mai sunt cel mult 5 ani, iar stagiul complet cerut este realizat',
}
