import type { ReasonCode } from '../../eligibility/index.js'
import type { PotentialStageBound } from '../../law/registry/potential-stage.js'
import type { ReviewExemptionGround } from '../../law/registry/review.js'

/** Why there is no right. */
export const REASONS: Readonly<Record<ReasonCode, string>> = {
  'standard-age-reached': 'la data deciziei medicale vârsta standard de pensionare era împlinită',
  'stage-below-table-3':
    'stagiul de cotizare realizat este mai mic decât cel cerut în raport cu vârsta de tabelul nr. 3',
  'no-contribution-stage': 'nu există stagiu de cotizare care să poată fi luat în calcul',
  'less-than-two-of-the-last-five-years': 'stagiul de cotizare din ultimii 5 ani este mai mic de 2 ani',
  'degree-not-covered': 'în sistemul notarilor publici nu se acordă pensie de invaliditate pentru gradul III',
  'not-a-notary-at-decision': 'la data emiterii deciziei medicale nu aveați calitatea de notar public',
}

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
  'standard-age-reached':
    'vârsta standard de pensionare este împlinită sau se împlinește înainte de următoarea revizuire posibilă',
  'within-5-years-with-complete-stage':
    'până la vârsta standard de pensionare mai sunt cel mult 5 ani, iar stagiul complet de cotizare este realizat',
}
