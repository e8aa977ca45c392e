import { bare } from '../values/bare.js'
import type { ActId } from './articles/of-acts.js'
import { LAWS, type LawId, type LawInTime, type PublicLawId, type VersionOf } from './laws.js'

export { type LawId, type PublicLawId, type Scheme, SCHEMES } from './laws.js'

const ROWS: readonly LawInTime[] = (LAWS as readonly LawInTime[]).map(bare)

const ofEachLaw = <T>(told: (law: LawInTime) => T): Readonly<Record<LawId, T>> =>
  Object.fromEntries(ROWS.map(law => [law.id, told(law)])) as Record<LawId, T>

/** Each law as it is written in the list. */
export const LAW_IN_TIME: Readonly<Record<LawId, LawInTime>> = ofEachLaw(law => law)

/** The law that a law amends. */
export const AMENDS: Readonly<Record<LawId, LawId | undefined>> = ofEachLaw(({ amends }) => amends)

/** The act in which the articles of a version of the law stand. */
export const ACT_OF_LAW: Readonly<Record<LawId, ActId>> = ofEachLaw(({ act }) => act)

export const isPublicLaw = (law: LawId): law is PublicLawId => LAW_IN_TIME[law].scheme === 'public'

export const LAW_IDS: readonly LawId[] = ROWS.map(({ id }) => id)
export const PUBLIC_LAW_IDS: readonly PublicLawId[] = LAW_IDS.filter(isPublicLaw)

/** Whether a law is another one, amended or not. */
export const isVersionOf = <L extends LawId>(law: LawId, of: L): law is VersionOf<L> => {
  const amended = AMENDS[law]
  return law === of || (amended !== undefined && isVersionOf(amended, of))
}

/** A law and what amends it, in the order of time. */
export const versionsOf = <L extends LawId>(law: L): readonly VersionOf<L>[] =>
  LAW_IDS.filter(id => isVersionOf(id, law))
