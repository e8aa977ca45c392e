import type { CivilMonth } from '../values/civil-date.js'
import type { SectionContext } from './section-rule.js'

/** The month asked about, where one is: that of the dossier, or each of a span. It is never asked for. */
export const monthKnown = (context: Pick<SectionContext<object>, 'known'>): CivilMonth | undefined =>
  context.known('payment.month') as CivilMonth | undefined
