import { LAW_IDS, type LawId } from '../../law/law-id.js'
import { type Degree, DEGREES, type Handicap, HANDICAPS } from '../../law/person.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { oneOf } from '../../schema/scalars.js'
import { ACTIVITIES, type Activity } from './steps.js'

/** What `workCompatibility` asks. */
export interface WorkCompatibilityFacts {
  /** The law in force in the month of the work, whichever law opened the pension. */
  readonly law: LawId
  /** The degree of invalidity in that month. */
  readonly degree: Degree
  /** The work beside the pension. */
  readonly activity: Activity
  /** The blind may work in any degree. */
  readonly handicap?: Handicap
}

export const workCompatibilitySchema: Schema<WorkCompatibilityFacts> = record<WorkCompatibilityFacts>({
  law: oneOf(LAW_IDS),
  degree: oneOf(DEGREES),
  activity: oneOf(ACTIVITIES),
  handicap: optional(oneOf(HANDICAPS)),
})
