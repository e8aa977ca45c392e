import type { CivilDate } from '../values/civil-date.js'
import { confirmed } from './citation.js'
import type { Inquiry } from './inquiry.js'
import type { LawId, PublicLawId, Scheme } from './law-id.js'
import { notCovered, type Outcome } from './not-covered.js'
import {
  FIRST_DAY_COVERED,
  LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
  NOTARIES_SYSTEM_FROM,
  periodOn,
} from './periods.js'

interface Filing {
  readonly scheme: Scheme
  readonly applicationRegisteredOn: CivilDate
  readonly militaryOrPolice?: boolean
}

const beforeEveryLaw = (on: CivilDate): Outcome<never> =>
  notCovered('law-in-force', { on, knownFrom: FIRST_DAY_COVERED })

const publicLaw = (
  { applicationRegisteredOn: on, militaryOrPolice }: Filing,
  inquiry: Inquiry,
): Outcome<LawId> => {
  const period = periodOn(on)
  if (!period) return beforeEveryLaw(on)
  if (militaryOrPolice && on > LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME) {
    return notCovered('law-223-2015', {
      on,
      knownFrom: FIRST_DAY_COVERED,
      knownUntil: LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
    })
  }
  return inquiry.step(
    'law.by-registration-of-application',
    period.basis,
    {
      scheme: 'public',
      applicationRegisteredOn: on,
      inForceFrom: period.from,
      ...(period.to ? { inForceTo: period.to } : {}),
    },
    period.law,
  )
}

const lawOfTheNotaries = ({ applicationRegisteredOn: on }: Filing, inquiry: Inquiry): Outcome<LawId> =>
  on < NOTARIES_SYSTEM_FROM
    ? notCovered('law-in-force', { on, knownFrom: NOTARIES_SYSTEM_FROM })
    : inquiry.step(
        'law.by-registration-of-application',
        confirmed('law-39-2020', 'in force from 2020-04-06'),
        { scheme: 'notaries', applicationRegisteredOn: on, inForceFrom: NOTARIES_SYSTEM_FROM },
        'notaries',
      )

const LAW_OF_SCHEME: Readonly<Record<Scheme, (filing: Filing, inquiry: Inquiry) => Outcome<LawId>>> = {
  public: publicLaw,
  notaries: lawOfTheNotaries,
}

/** Opening and calculating a right follows the law in force when the application is registered. */
export const applicableLawOf = (filing: Filing, inquiry: Inquiry): Outcome<LawId> =>
  LAW_OF_SCHEME[filing.scheme](filing, inquiry)

/** A pension in payment follows the law of the moment, whenever it was opened. */
export const lawInForceOn = ({ on }: { readonly on: CivilDate }, inquiry: Inquiry): Outcome<PublicLawId> => {
  const period = periodOn(on)
  if (!period) return beforeEveryLaw(on)
  return inquiry.step(
    'law.in-force-on-day',
    period.law === 'law-360-2023' ? confirmed('law-360-2023', 'art. 144(1)') : period.basis,
    { on, inForceFrom: period.from, ...(period.to ? { inForceTo: period.to } : {}) },
    period.law,
  )
}
