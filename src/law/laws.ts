import type { CivilDate } from '../values/civil-date.js'
import type { ActId } from './articles/of-acts.js'
import type { Basis } from './citation.js'

/** The pension systems. */
export const SCHEMES = ['public', 'notaries'] as const
/** A pension system: the public one or that of the notaries. */
export type Scheme = (typeof SCHEMES)[number]

/**
 * The versions of the law that open and calculate a right, each system's in the order of time, and the only place
 * of their days. An amendment names the law that it amends: what it does not say otherwise, it leaves as it was.
 */
export const LAWS = [
  {
    id: 'law-263-2010',
    scheme: 'public',
    act: 'law-263-2010',
    from: '2011-01-01',
    to: '2013-03-14',
    basis: { citation: { act: 'law-263-2010', provision: 'art. 193(1)' }, confidence: 'confirmed' },
  },
  {
    // By Law 37/2013, which gave art. 73 and 76 another content.
    id: 'law-263-2010-amended-2013',
    amends: 'law-263-2010',
    scheme: 'public',
    act: 'law-263-2010',
    // The third day from the publication of Law 37/2013, that day counted.
    from: '2013-03-15',
    to: '2024-08-31',
    basis: { citation: { act: 'law-37-2013', provision: 'art. I' }, confidence: 'derived' },
  },
  {
    id: 'law-360-2023',
    scheme: 'public',
    act: 'law-360-2023',
    from: '2024-09-01',
    basis: { citation: { act: 'law-360-2023', provision: 'art. 167' }, confidence: 'confirmed' },
  },
  {
    id: 'notaries',
    scheme: 'notaries',
    act: 'notaries-regulation',
    from: '2020-04-06',
    basis: {
      citation: { act: 'law-39-2020', provision: 'in force from 2020-04-06' },
      confidence: 'confirmed',
    },
  },
] as const

/** The persons of art. 6(1) I c) were in the public scheme only for rights opened to this day. */
export const LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME: CivilDate = '2015-12-31'

type Row = (typeof LAWS)[number]

/** A law, or a version of one, under which a case is decided. */
export type LawId = Row['id']
/** A law of the public pension system. */
export type PublicLawId = Extract<Row, { readonly scheme: 'public' }>['id']

type Amendment = Extract<Row, { readonly amends: string }>
export type AmendmentId = Amendment['id']

type AmendingOf<L extends LawId> = Extract<Amendment, { readonly amends: L }>['id']

/** A law, what amends it, and what amends that. */
export type VersionOf<L extends LawId> = [AmendingOf<L>] extends [never] ? L : L | VersionOf<AmendingOf<L>>

type OpenLawId = Exclude<Row, { readonly to: string }>['id']

/** A law of which no version is in force any more. */
export type EndedLawId = {
  readonly [L in LawId]: [Extract<VersionOf<L>, OpenLawId>] extends [never] ? L : never
}[LawId]

/** A version of the law as it is written above. */
export interface LawInTime {
  readonly id: LawId
  readonly amends?: LawId
  readonly scheme: Scheme
  /** The act in which its articles stand. */
  readonly act: ActId
  readonly from: CivilDate
  /** Inclusive; absent for a law in force now. */
  readonly to?: CivilDate
  readonly basis: Basis
}
