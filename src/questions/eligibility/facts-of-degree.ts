import { isVersionOf, LAW_IDS, type LawId, versionsOf } from '../../law/law-id.js'
import type { VersionOf } from '../../law/laws.js'
import { record } from '../../schema/record.js'
import { type Schema, whicheverOf } from '../../schema/schema.js'
import { oneOf } from '../../schema/scalars.js'
import {
  STATES_OF_SELF_CARE,
  FUNCTIONAL_DEFICIENCIES,
  type FunctionalDeficiency,
  type SelfCare,
  WORK_CAPACITIES,
  type WorkCapacity,
} from './steps.js'

/** In the words of Law 263/2010 art. 69, which the notaries use too. */
export interface CapacityFacts {
  /** The law whose words these are. */
  readonly law: Exclude<LawId, VersionOf<'law-360-2023'>>
  /** How much of the work capacity is lost. */
  readonly workCapacity: WorkCapacity
  /** Whether the ability for self-care is lost, which degree I asks for. */
  readonly selfCare: Exclude<SelfCare, 'partly-kept'>
}

/** In the words of Law 360/2023 art. 62. */
export interface DeficiencyFacts {
  /** Law 360/2023, whose words these are. */
  readonly law: VersionOf<'law-360-2023'>
  /** How grave the functional deficiency is. */
  readonly functionalDeficiency: FunctionalDeficiency
  /** How much of the ability for self-care is kept. */
  readonly selfCare: SelfCare
}

/** What `classifyDegree` asks: the lost capacity, or under Law 360/2023 the functional deficiency. */
export type ClassifyDegreeFacts = CapacityFacts | DeficiencyFacts

const capacitySchema: Schema<CapacityFacts> = record<CapacityFacts>({
  law: oneOf(LAW_IDS.filter(law => !isVersionOf(law, 'law-360-2023'))),
  workCapacity: oneOf(WORK_CAPACITIES),
  selfCare: oneOf(STATES_OF_SELF_CARE.filter(selfCare => selfCare !== 'partly-kept')),
})

const deficiencySchema: Schema<DeficiencyFacts> = record<DeficiencyFacts>({
  law: oneOf(versionsOf('law-360-2023')),
  functionalDeficiency: oneOf(FUNCTIONAL_DEFICIENCIES),
  selfCare: oneOf(STATES_OF_SELF_CARE),
})

const LAWS_OF_DEFICIENCY: readonly unknown[] = versionsOf('law-360-2023')

const isOfLaw360 = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'law' in input && LAWS_OF_DEFICIENCY.includes(input.law)

/** The law named decides which words are expected, so that the faults are those of that law's words. */
export const classifyDegreeSchema: Schema<ClassifyDegreeFacts> = whicheverOf<ClassifyDegreeFacts>(
  [capacitySchema, deficiencySchema],
  input => (isOfLaw360(input) ? deficiencySchema : capacitySchema),
)
