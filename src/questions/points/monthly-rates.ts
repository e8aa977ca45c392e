import { byLaw, type ByLaw } from '../../law/by-law.js'
import type { Degree } from '../../law/person.js'
import type { Provision, ProvisionOf } from '../../law/provision.js'
import type { DecimalString } from '../../values/decimal.js'

/** Points credited for each month of potential stage. */
export interface MonthlyRate<P extends Provision = Provision> {
  readonly points: DecimalString
  readonly provision: P
}

/** A degree that is not here is not insured. */
type Rates<P extends Provision = Provision> = Readonly<Partial<Record<Degree, MonthlyRate<P>>>>

const OF_LAW_263: Rates<ProvisionOf<'law-263-2010'>> = {
  I: { points: '0.70', provision: 'art. 98(1) a)' },
  II: { points: '0.55', provision: 'art. 98(1) b)' },
  III: { points: '0.35', provision: 'art. 98(1) c)' },
}

const OF_LAW_360: Rates<ProvisionOf<'law-360-2023'>> = {
  I: { points: '0.25', provision: 'art. 87(1) a)' },
  II: { points: '0.20', provision: 'art. 87(1) b)' },
  III: { points: '0.10', provision: 'art. 87(1) c)' },
}

/** The notaries insure the total loss of work capacity only: there is no degree III. */
const OF_THE_NOTARIES: Rates<ProvisionOf<'notaries-regulation'>> = {
  I: { points: '0.50', provision: 'monthly points of the potential stage, a)' },
  II: { points: '0.30', provision: 'monthly points of the potential stage, b)' },
}

/**
 * Confirmed in each law. The 0.75, 0.60 and 0.40 still in circulation are Law 19/2000's; newspapers go on printing
 * 0.70, 0.55 and 0.35 for Law 360/2023.
 */
export const MONTHLY_RATES: ByLaw<Rates> = byLaw<Rates>({
  'law-263-2010': OF_LAW_263,
  'law-360-2023': OF_LAW_360,
  notaries: OF_THE_NOTARIES,
})
