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
import type { CivilDate } from '../../values/civil-date.js'
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
  return inquiry.step(
    'law.by-registration-of-application',
    period.basis,
    { scheme, applicationRegisteredOn, ...inForce(period) },
    period.law,
  )
}

/** Where a law says of itself that it governs the pensions opened before it. */
const OF_PENSIONS_IN_PAYMENT = byLawWhereKnown<Basis>({
  'law-360-2023': confirmed('law-360-2023', 'art. 144(1)'),
})

/** A pension in payment follows the law of the moment, whenever it was opened. */
export const lawInForceOn = ({ on }: { readonly on: CivilDate }, inquiry: Inquiry): Outcome<PublicLawId> => {
  const period = periodOn(on)
  if (!period) return beforeEveryLaw('public', on)
  const basis = OF_PENSIONS_IN_PAYMENT[period.law] ?? period.basis
  return inquiry.step('law.in-force-on-day', basis, { on, ...inForce(period) }, period.law)
}
