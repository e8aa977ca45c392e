import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { inquiryUnder } from '../../law/inquiry.js'
import { isPublicLaw } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import type { Readings } from '../../law/open-questions.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isAppliedInTime, lastDayToApplyOf } from './applied-in-time.js'
import { dayAfterCeasing, isInsuredByLaw, lastDayPaidOrInsured } from './ceasing.js'
import type { EntitlementStartFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type StartRule = (facts: EntitlementStartFacts, inquiry: Inquiry) => Outcome<CivilDate>

const fromRegistration =
  (basis: Basis) =>
  ({ applicationRegisteredOn }: EntitlementStartFacts, inquiry: Inquiry): CivilDate =>
    inquiry.step('entitlement.from-registration', basis, { applicationRegisteredOn }, applicationRegisteredOn)

const registrationOfLaw263 = fromRegistration(confirmed('law-263-2010', 'art. 104'))
const registrationOfLaw360 = fromRegistration(confirmed('law-360-2023', 'art. 89(2)'))

/** From registration; the insured who apply in time, from the end of sick pay or of the insured status. */
const startOfLaw263: StartRule = (facts, inquiry) => {
  if (!isInsuredByLaw(facts)) return registrationOfLaw263(facts, inquiry)
  const inTime = isAppliedInTime(facts, confirmed('law-263-2010', 'art. 104(3)'), inquiry)
  if (isNotCovered(inTime)) return inTime
  if (!inTime) return registrationOfLaw263(facts, inquiry)
  const lastDay = lastDayPaidOrInsured(facts)
  return lastDay
    ? dayAfterCeasing(lastDay, derived('law-263-2010', 'art. 104(3)'), inquiry)
    : registrationOfLaw263(facts, inquiry)
}

/** In time: the insured from the end of sick pay or of the insured status, others from the medical decision. */
const startOfLaw360: StartRule = (facts, inquiry) => {
  const inTime = isAppliedInTime(facts, confirmed('law-360-2023', 'art. 90(4)'), inquiry)
  if (isNotCovered(inTime)) return inTime
  if (!inTime) return registrationOfLaw360(facts, inquiry)
  const lastDay = isInsuredByLaw(facts) ? lastDayPaidOrInsured(facts) : undefined
  if (lastDay) return dayAfterCeasing(lastDay, derived('law-360-2023', 'art. 90'), inquiry)
  const { decisionIssuedOn } = facts
  return inquiry.step(
    'entitlement.from-medical-decision',
    confirmed('law-360-2023', 'art. 90(4)'),
    { decisionIssuedOn },
    decisionIssuedOn,
  )
}

/** The day from which the pension is due. */
const START = byLaw<StartRule>({
  'law-263-2010': startOfLaw263,
  'law-360-2023': startOfLaw360,
  // From when the notaries' house pays is not published.
  notaries: ({ applicationRegisteredOn }) => notCovered('entitlement-start', { on: applicationRegisteredOn }),
})

export const entitlementStartOf: StartRule = (facts, inquiry) => START[facts.law](facts, inquiry)

/** Who was insured and applied in time starts after a day that must then be known. */
export const alsoNeededForStart = (facts: EntitlementStartFacts, readings: Readings): readonly string[] => {
  if (!isPublicLaw(facts.law) || !isInsuredByLaw(facts) || lastDayPaidOrInsured(facts)) return []
  const lastDayToApply = lastDayToApplyOf(facts, inquiryUnder(readings))
  const inTime = isNotCovered(lastDayToApply) || facts.applicationRegisteredOn <= lastDayToApply
  return inTime ? ['insuranceEndedOn'] : []
}
