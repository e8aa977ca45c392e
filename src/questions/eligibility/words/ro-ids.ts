import type { ReasonCode } from '../index.js'
import type { FirstEligibleStage } from '../steps.js'

/** Why there is no right, without the figures of the case. */
export const REASONS_IN_SHORT: Readonly<Record<ReasonCode, string>> = {
  'standard-age-reached': 'vârsta standard de pensionare era împlinită la data deciziei medicale',
  'stage-below-table-3':
    'stagiul de cotizare este mai mic decât cel cerut în raport cu vârsta de tabelul nr. 3',
  'no-contribution-stage': 'nu există stagiu de cotizare care să poată fi luat în calcul',
  'less-than-two-of-the-last-five-years': 'stagiul de cotizare din ultimii 5 ani este mai mic de 2 ani',
  'degree-not-covered': 'în sistemul notarilor publici nu se acordă pensie pentru gradul III',
  'not-a-notary-at-decision': 'lipsa calității de notar public la data deciziei medicale',
}

export const STAGE_OPENS: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'dreptul la pensie de invaliditate',
  'potential-stage': 'stagiul potențial',
}
