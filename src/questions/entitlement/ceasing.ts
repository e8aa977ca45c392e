import type { Basis } from '../../law/citation.js'
import { addDays, type CivilDate } from '../../values/civil-date.js'
import type { EntitlementStartFacts } from './facts.js'
import type { Inquiry, Ceased } from './steps.js'

type Insurance = Pick<
  EntitlementStartFacts,
  'insuredAtDecision' | 'insuredByContract' | 'sickPayEndedOn' | 'insuranceEndedOn'
>

/** Insured on the day of the decision, and not only by a social-insurance contract. */
export const isInsuredByLaw = (insurance: Insurance): boolean =>
  insurance.insuredByContract !== true && insurance.insuredAtDecision

/** The last day of sick pay or of insured status, whichever decides. */
export interface LastDay {
  readonly on: CivilDate
  readonly of: Ceased
}

/** Where both have ended, the later day decides. */
export const lastDayPaidOrInsured = ({
  sickPayEndedOn,
  insuranceEndedOn,
}: Insurance): LastDay | undefined => {
  const isSickPayLater = insuranceEndedOn === undefined || (sickPayEndedOn ?? '') > insuranceEndedOn
  if (sickPayEndedOn && isSickPayLater) return { on: sickPayEndedOn, of: 'sick-pay' }
  return insuranceEndedOn && { on: insuranceEndedOn, of: 'insurance' }
}

/** "From the date sick pay ceases": the day after the last one paid, unless the law is read otherwise. */
export const dayAfterCeasing = ({ on, of }: LastDay, basis: Basis, inquiry: Inquiry): CivilDate => {
  const reading = inquiry.reading('ceasing-day')
  return inquiry.step(
    'entitlement.from-ceasing-of-sick-pay-or-insurance',
    basis,
    { lastDayPaidOrInsured: on, of, reading },
    reading === 'day-after-last-paid' ? addDays(on, 1) : on,
  )
}
