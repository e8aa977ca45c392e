import type { ActId } from './acts.js'

export type Scheme = 'public' | 'notaries'

/**
 * The versions of the law that open and calculate a right. Law 263/2010 counts twice: as first in force, and as
 * amended by Law 37/2013, which gave art. 73 and 76 another content.
 */
export type LawId = 'law-263-2010' | 'law-263-2010-amended-2013' | 'law-360-2023' | 'notaries'
export type PublicLawId = Exclude<LawId, 'notaries'>

export const SCHEMES: readonly Scheme[] = ['public', 'notaries']
export const PUBLIC_LAW_IDS: readonly PublicLawId[] = [
  'law-263-2010',
  'law-263-2010-amended-2013',
  'law-360-2023',
]
export const LAW_IDS: readonly LawId[] = [...PUBLIC_LAW_IDS, 'notaries']

/** The act in which the articles of a version of the law stand. */
export const ACT_OF_LAW: Readonly<Record<LawId, ActId>> = {
  'law-263-2010': 'law-263-2010',
  'law-263-2010-amended-2013': 'law-263-2010',
  'law-360-2023': 'law-360-2023',
  notaries: 'notaries-regulation',
}
