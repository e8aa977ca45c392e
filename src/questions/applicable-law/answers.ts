import type { LawId, PublicLawId } from '../../law/laws.js'

/** What each question of this house answers. */
export interface ApplicableLawAnswers {
  readonly 'applicable-law': LawId
  readonly 'law-in-force': PublicLawId
}

/** What its section of an assessment answers. */
export interface LawSection {
  readonly law: LawId
}
