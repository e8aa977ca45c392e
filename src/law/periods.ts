import type { CivilDate } from '../values/civil-date.js'
import { type Basis, confirmed, derived } from './citation.js'
import type { PublicLawId } from './law-id.js'

interface Period {
  readonly law: PublicLawId
  readonly from: CivilDate
  /** Inclusive; absent for the law in force now. */
  readonly to?: CivilDate
  readonly basis: Basis
}

const LAW_263: Period = {
  law: 'law-263-2010',
  from: '2011-01-01',
  to: '2013-03-14',
  basis: confirmed('law-360-2023', 'art. 152'),
}

/** Requests filed before 2024-09-01 are settled by the law at their filing (Law 360/2023 art. 152). */
export const PERIODS: readonly Period[] = [
  LAW_263,
  {
    law: 'law-263-2010-amended-2013',
    // The third day from the publication of Law 37/2013, that day counted.
    from: '2013-03-15',
    to: '2024-08-31',
    basis: derived('law-37-2013', 'art. I'),
  },
  { law: 'law-360-2023', from: '2024-09-01', basis: confirmed('law-360-2023', 'art. 152') },
]

export const FIRST_DAY_COVERED: CivilDate = LAW_263.from

export const periodOn = (on: CivilDate): Period | undefined =>
  PERIODS.find(({ from, to }) => from <= on && (to === undefined || on <= to))

/** The persons of art. 6(1) I c) were in the public scheme only for rights opened to this day. */
export const LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME: CivilDate = '2015-12-31'
export const NOTARIES_SYSTEM_FROM: CivilDate = '2020-04-06'
