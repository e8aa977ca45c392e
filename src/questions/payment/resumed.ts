import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, uncertain } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { endOfTermOf } from '../../terms/inner.js'
import { bare } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth, laterOf } from '../../values/civil-date.js'
import type { ResumptionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** From when payment is made again, and whether the months between are paid. */
export interface Resumption {
  /** The first day from which payment is made again. */
  readonly from: CivilDate
  /** Whether the months of the suspension are paid. */
  readonly backPay: boolean
}

type ResumptionRule = (facts: ResumptionFacts, inquiry: Inquiry) => Outcome<Resumption>

const noted = (facts: ResumptionFacts, basis: Basis, result: Resumption, inquiry: Inquiry): Resumption => {
  const { cause, causeEndedOn, requestedOn } = facts
  const requested = requestedOn ? { requestedOn } : {}
  return inquiry.step('suspension.resumed-from', basis, { cause, causeEndedOn, ...requested }, result)
}

/** The month after the cause ended, with nothing paid for the time before. */
const monthAfterCause =
  (basis: Basis): ResumptionRule =>
  (facts, inquiry) =>
    noted(facts, basis, { from: firstOfNextMonth(facts.causeEndedOn), backPay: false }, inquiry)

const DAYS_TO_ASK = 30
export const ART_115: Basis = confirmed('law-263-2010', 'art. 115')

/** The last day of Law 263/2010 on which a request brings the payment back from the month after the end of the cause. */
export const lastDayToAsk = (
  { causeEndedOn, closedDays }: Pick<ResumptionFacts, 'causeEndedOn' | 'closedDays'>,
  inquiry: Inquiry,
): Outcome<CivilDate> =>
  endOfTermOf({ from: causeEndedOn, length: DAYS_TO_ASK, unit: 'days', closedDays }, inquiry)

/** Asked within 30 days of the end of the cause: the month after that end; later: the month after the request. */
const onRequestOfLaw263: ResumptionRule = (facts, inquiry) => {
  const { causeEndedOn, requestedOn = causeEndedOn } = facts
  const lastDay = lastDayToAsk(facts, inquiry)
  if (isNotCovered(lastDay)) return lastDay
  const inTime = inquiry.step(
    'suspension.requested-in-time',
    ART_115,
    { causeEndedOn, requestedOn, lastDay },
    requestedOn <= lastDay,
  )
  const from = firstOfNextMonth(inTime ? causeEndedOn : requestedOn)
  return noted(facts, ART_115, { from, backPay: false }, inquiry)
}

const programmeOfLaw263 = monthAfterCause(confirmed('law-263-2010', 'art. 81(4)'))

const byLaw263: ResumptionRule = (facts, inquiry) =>
  facts.cause === 'programme-not-followed'
    ? programmeOfLaw263(facts, inquiry)
    : onRequestOfLaw263(facts, inquiry)

/** From the day of the suspension, with back pay: only what one asked for oneself comes back whole. */
const ownRequestOfLaw360: ResumptionRule = (facts, inquiry) =>
  facts.suspendedFrom === undefined
    ? notCovered('resumption', { on: facts.causeEndedOn })
    : noted(
        facts,
        confirmed('law-360-2023', 'art. 102(1) k)'),
        { from: facts.suspendedFrom, backPay: true },
        inquiry,
      )

const newDecisionOfLaw360 = monthAfterCause(confirmed('law-360-2023', 'art. 102(1) b)'))
/** No letter of art. 102 is about a convocation or a refusal. */
const assessedForInstitute = monthAfterCause(uncertain('law-360-2023', 'art. 70(4)'))
const OF_INSTITUTE: readonly ResumptionFacts['cause'][] = ['missed-convocation', 'examination-refused']
const optionBackOfLaw360 = monthAfterCause(confirmed('law-360-2023', 'art. 102(1) i)'))

/** Request and proof: where the request comes later, it decides. */
const programmeOfLaw360: ResumptionRule = (facts, inquiry) => {
  const { causeEndedOn, requestedOn = causeEndedOn } = facts
  const from = firstOfNextMonth(laterOf(causeEndedOn, requestedOn))
  return noted(facts, confirmed('law-360-2023', 'art. 102(1) c)'), { from, backPay: false }, inquiry)
}

const byLaw360: ResumptionRule = (facts, inquiry) => {
  if (facts.cause === 'own-request') return ownRequestOfLaw360(facts, inquiry)
  if (facts.cause === 'programme-not-followed') return programmeOfLaw360(facts, inquiry)
  if (facts.cause === 'allowance-option') return optionBackOfLaw360(facts, inquiry)
  if (facts.cause === 'decision-not-sent') return notCovered('resumption', { on: facts.causeEndedOn })
  if (OF_INSTITUTE.includes(facts.cause)) return assessedForInstitute(facts, inquiry)
  return newDecisionOfLaw360(facts, inquiry)
}

const RESUMPTION = byLaw<ResumptionRule>({
  'law-263-2010': byLaw263,
  'law-360-2023': byLaw360,
  // From when the notaries' house pays again is not published.
  notaries: ({ causeEndedOn }) => notCovered('resumption', { on: causeEndedOn }),
})

/** From when a suspended pension is paid again, and whether the time between is paid. */
export const resumptionOf: ResumptionRule = (facts, inquiry) => RESUMPTION[facts.law](bare(facts), inquiry)

/** The facts on which a resumption hangs: the request under Law 263/2010, the suspension one asked for. */
const ALSO_NEEDED = byLaw<(facts: ResumptionFacts) => readonly string[]>({
  'law-263-2010': ({ cause, requestedOn }) =>
    cause !== 'programme-not-followed' && !requestedOn ? ['requestedOn'] : [],
  'law-360-2023': ({ cause, suspendedFrom }) =>
    cause === 'own-request' && !suspendedFrom ? ['suspendedFrom'] : [],
  notaries: () => [],
})

export const alsoNeededForResumption = (facts: ResumptionFacts): readonly string[] =>
  ALSO_NEEDED[facts.law](facts)
