import {
  applicableLaw,
  type CivilDate,
  lawInForce,
  type LawId,
  NotCoveredError,
  type Scheme,
} from '../../../../src/index.js'

/** The columns of the page. */
export const LAWS: readonly LawId[] = [
  'law-263-2010',
  'law-263-2010-amended-2013',
  'law-360-2023',
  'notaries',
]

/** The law that a function of no law finds for a day; none where it refuses the day. */
const foundBy =
  (find: (at: string) => { readonly value: LawId }) =>
  (at: string): LawId | undefined => {
    try {
      return find(at).value
    } catch (error) {
      if (error instanceof NotCoveredError) return undefined
      throw error
    }
  }

export const schemeOf = (law: LawId): Scheme => (law === 'notaries' ? 'notaries' : 'public')
export const inForceOn = foundBy(day => lawInForce({ on: day as CivilDate }))
export const opening = (at: string, law: LawId): LawId | undefined =>
  foundBy(day => applicableLaw({ scheme: schemeOf(law), applicationRegisteredOn: day as CivilDate }))(at)
export const PUBLIC: readonly LawId[] = LAWS.filter(law => schemeOf(law) === 'public')
