import { AMENDS, type LawId, type PublicLawId } from './law-id.js'
import type { AmendmentId } from './laws.js'

export type ByLaw<T> = Readonly<Record<LawId, T>>
export type ByPublicLaw<T> = Readonly<Record<PublicLawId, T>>
/** Some laws have no such row. */
export type ByLawWhereKnown<T> = Readonly<Partial<Record<LawId, T>>>

/** A row for each law; an amendment that changes nothing of it may be left out. */
type Rows<L extends LawId, T> = Readonly<
  Record<Exclude<L, AmendmentId>, T> & Partial<Record<Extract<L, AmendmentId>, T>>
>

type Amends = Readonly<Partial<Record<string, string | undefined>>>

/**
 * The rows with those that an amendment takes over from the law it amends, or from the law that one amends in its
 * turn. Nothing inherits from a host that has added to Object.prototype.
 */
export const withAmendments = <T>(
  rows: Readonly<Record<string, T>>,
  amends: Amends,
): Readonly<Record<string, T>> => {
  const table = Object.create(null) as Record<string, T>
  const lawOfRow = (law: string): string | undefined => {
    if (Object.hasOwn(rows, law)) return law
    const amended = amends[law]
    return amended === undefined ? undefined : lawOfRow(amended)
  }
  for (const law of Object.keys(amends)) {
    const of = lawOfRow(law)
    if (of !== undefined) table[law] = rows[of] as T
  }
  return Object.freeze(table)
}

/** What each law says; an amendment says only what it changes. */
export const byLaw = <T>(rows: Rows<LawId, T>): ByLaw<T> => withAmendments(rows, AMENDS) as ByLaw<T>

/** What each law of the public system says; an amendment says only what it changes. */
export const byPublicLaw = <T>(rows: Rows<PublicLawId, T>): ByPublicLaw<T> =>
  withAmendments(rows, AMENDS) as ByPublicLaw<T>

/** What some laws say; an amendment that takes it away says `undefined`. */
export const byLawWhereKnown = <T>(
  rows: Readonly<Partial<Record<LawId, T | undefined>>>,
): ByLawWhereKnown<T> => withAmendments(rows, AMENDS) as ByLawWhereKnown<T>
