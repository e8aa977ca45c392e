import { byLawWhereKnown } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { LawId, PublicLawId, Scheme } from '../../law/law-id.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import {
  FIRST_DAY_COVERED,
  LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
  NOTARIES_SYSTEM_FROM,
  type Period,
  periodOfSchemeOn,
  periodOn,
} from '../../law/periods.js'
import { own } from '../../values/bare.js'
import { addDays, type CivilDate } from '../../values/civil-date.js'
import type { Inquiry } from './steps.js'

interface Filing {
  readonly scheme: Scheme
  readonly applicationRegisteredOn: CivilDate
  readonly militaryOrPolice?: boolean
}

const FIRST_DAY: Readonly<Record<Scheme, CivilDate>> = {
  public: FIRST_DAY_COVERED,
  notaries: NOTARIES_SYSTEM_FROM,
}

const beforeEveryLaw = (scheme: Scheme, on: CivilDate): Outcome<never> =>
  notCovered('law-in-force', { on, knownFrom: FIRST_DAY[scheme] })

const inForce = ({
  from,
  to,
}: Period): { readonly inForceFrom: CivilDate; readonly inForceTo?: CivilDate } => ({
  inForceFrom: from,
  ...(to ? { inForceTo: to } : {}),
})

const hasLeftPublicScheme = ({ scheme, applicationRegisteredOn, militaryOrPolice }: Filing): boolean =>
  scheme === 'public' &&
  militaryOrPolice === true &&
  applicationRegisteredOn > LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME

/** Requests filed under a law that ended since are settled by it. */
const OF_REQUESTS_BEFORE = byLawWhereKnown<Basis>({
  'law-263-2010': confirmed('law-360-2023', 'art. 152'),
})

const inForceStep = (period: Period, on: CivilDate, basis: Basis, inquiry: Inquiry): LawId =>
  inquiry.step('law.in-force-on-day', basis, { on, ...inForce(period) }, period.law)

/** Opening and calculating a right follows the law in force when the application is registered. */
export const applicableLawOf = (filing: Filing, inquiry: Inquiry): Outcome<LawId> => {
  const { scheme, applicationRegisteredOn } = filing
  const period = periodOfSchemeOn(scheme, applicationRegisteredOn)
  if (!period) return beforeEveryLaw(scheme, applicationRegisteredOn)
  if (hasLeftPublicScheme(filing)) {
    return notCovered('law-223-2015', {
      on: applicationRegisteredOn,
      knownFrom: FIRST_DAY_COVERED,
      knownUntil: LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
    })
  }
  const ended = OF_REQUESTS_BEFORE[period.law]
  if (ended) inForceStep(period, applicationRegisteredOn, period.basis, inquiry)
  return inquiry.step(
    'law.by-registration-of-application',
    ended ?? period.basis,
    { scheme, applicationRegisteredOn, ...inForce(period) },
    period.law,
  )
}

/** Where a law says of itself that it governs the pensions opened before it, and where it ended the one before. */
const OF_PENSIONS_BEFORE = byLawWhereKnown<{ readonly governs: Basis; readonly ends: Basis }>({
  'law-360-2023': {
    governs: confirmed('law-360-2023', 'art. 144(1)'),
    ends: confirmed('law-360-2023', 'art. 168(1) a), b)'),
  },
})

/** A day, and when the right opened, where that is known. */
export interface DayOfPayment {
  readonly on: CivilDate
  readonly rightOpenedOn?: CivilDate | undefined
  /** What says that the law of that day decides, where it is not that it was in force. */
  readonly because?: Basis | undefined
}

/** A pension in payment follows the law of the moment, whenever it was opened. */
export const lawInForceOn = (day: DayOfPayment, inquiry: Inquiry): Outcome<PublicLawId> => {
  const { on } = day
  const rightOpenedOn = own(day, 'rightOpenedOn')
  const period = periodOn(on)
  if (!period) return beforeEveryLaw('public', on)
  const older = rightOpenedOn !== undefined && rightOpenedOn < period.from
  const before = older ? OF_PENSIONS_BEFORE[period.law] : undefined
  if (before) inquiry.step('law.before-ended', before.ends, { lawEndedOn: addDays(period.from, -1) }, true)
  inForceStep(period, on, own(day, 'because') ?? before?.governs ?? period.basis, inquiry)
  return period.law
}
