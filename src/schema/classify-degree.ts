import type { LawId } from '../law/law-id.js'
import type { FunctionalDeficiency, WorkCapacity } from '../law/registry/work-and-conversion.js'
import * as v from 'valibot'
import { record, type Schema } from './record.js'
import { oneOf } from './scalars.js'

/** In the words of Law 263/2010 art. 69, which the notaries use too. */
export interface CapacityFacts {
  readonly law: Exclude<LawId, 'law-360-2023'>
  readonly workCapacity: WorkCapacity
  readonly selfCare: 'kept' | 'lost'
}

/** In the words of Law 360/2023 art. 62. */
export interface DeficiencyFacts {
  readonly law: 'law-360-2023'
  readonly functionalDeficiency: FunctionalDeficiency
  readonly selfCare: 'kept' | 'partly-kept' | 'lost'
}

export type ClassifyDegreeFacts = CapacityFacts | DeficiencyFacts

const capacityFacts: Schema<CapacityFacts> = record<CapacityFacts>({
  law: oneOf(['law-263-2010', 'law-263-2010-amended-2013', 'notaries']),
  workCapacity: oneOf(['lost', 'at-least-half-lost', 'kept']),
  selfCare: oneOf(['kept', 'lost']),
})

const deficiencyFacts: Schema<DeficiencyFacts> = record<DeficiencyFacts>({
  law: oneOf(['law-360-2023']),
  functionalDeficiency: oneOf(['grave', 'accentuated', 'medium', 'none']),
  selfCare: oneOf(['kept', 'partly-kept', 'lost']),
})

const isOfLaw360 = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'law' in input && input.law === 'law-360-2023'

/** The law named decides which words are expected, so that the faults are those of that law's words. */
export const classifyDegreeFacts: Schema<ClassifyDegreeFacts> = v.lazy(input =>
  isOfLaw360(input) ? deficiencyFacts : capacityFacts,
)
