import { bare } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import type { Basis } from './citation.js'
import { LAW_IDS, LAW_IN_TIME, PUBLIC_LAW_IDS, versionsOf } from './law-id.js'
import type { EndedLawId, LawId, PublicLawId, Scheme } from './laws.js'

export { LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME } from './laws.js'

export interface Period<L extends LawId = LawId> {
  readonly law: L
  readonly from: CivilDate
  /** Inclusive; absent for the law in force now. */
  readonly to?: CivilDate
  readonly basis: Basis
}

const periodOf = <L extends LawId>(law: L): Period<L> => {
  const { from, to, basis } = LAW_IN_TIME[law]
  return bare({ law, from, ...(to ? { to } : {}), basis })
}

/** The laws of the public system in the order of time. */
export const PERIODS: readonly Period<PublicLawId>[] = PUBLIC_LAW_IDS.map(periodOf)

const on =
  (day: CivilDate) =>
  ({ from, to }: Period): boolean =>
    from <= day && (to === undefined || day <= to)

/** The public law of a day. */
export const periodOn = (day: CivilDate): Period<PublicLawId> | undefined => PERIODS.find(on(day))

const periodsOf = (scheme: Scheme): readonly Period[] =>
  LAW_IDS.filter(law => LAW_IN_TIME[law].scheme === scheme).map(periodOf)

/** The law of a day in a system. */
export const periodOfSchemeOn = (scheme: Scheme, day: CivilDate): Period | undefined =>
  periodsOf(scheme).find(on(day))

/** The day from which a law is in force as it is, before anything amends it. */
export const firstDayOf = (law: LawId): CivilDate => LAW_IN_TIME[law].from

/** The last day of a law, whatever has amended it. */
export const lastDayOf = (law: EndedLawId): CivilDate =>
  versionsOf(law)
    .flatMap(version => LAW_IN_TIME[version].to ?? [])
    .reduce((a, b) => (a < b ? b : a))

export const FIRST_DAY_COVERED: CivilDate = firstDayOf('law-263-2010')
export const NOTARIES_SYSTEM_FROM: CivilDate = firstDayOf('notaries')
