import type { Basis } from '../law/citation.js'
import type { Inquiry } from '../law/inquiry.js'
import type { EntitlementStartFacts } from '../schema/entitlement.js'
import { addDays, type CivilDate, laterOf } from '../values/civil-date.js'

type Insurance = Pick<
  EntitlementStartFacts,
  'insuredAtDecision' | 'insuredByContract' | 'sickPayEndedOn' | 'insuranceEndedOn'
>

/** Insured on the day of the decision, and not only by a social-insurance contract. */
export const isInsuredByLaw = ({ insuredAtDecision, insuredByContract = false }: Insurance): boolean =>
  insuredAtDecision && !insuredByContract

/** Where both have ended, the later day decides. */
export const lastDayPaidOrInsured = ({
  sickPayEndedOn,
  insuranceEndedOn,
}: Insurance): CivilDate | undefined =>
  sickPayEndedOn && insuranceEndedOn
    ? laterOf(sickPayEndedOn, insuranceEndedOn)
    : (sickPayEndedOn ?? insuranceEndedOn)

/** "From the date sick pay ceases": the day after the last one paid, unless the law is read otherwise. */
export const dayAfterCeasing = (lastDay: CivilDate, basis: Basis, inquiry: Inquiry): CivilDate => {
  const reading = inquiry.reading('ceasing-day')
  return inquiry.step(
    'entitlement.from-ceasing-of-sick-pay-or-insurance',
    basis,
    { lastDayPaidOrInsured: lastDay, reading },
    reading === 'day-after-last-paid' ? addDays(lastDay, 1) : lastDay,
  )
}
