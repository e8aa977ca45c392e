import type { Question, SectionName } from '../question.js'
import { companionAllowance } from './companion-allowance.js'
import { eligibility } from './eligibility.js'
import { entitlementStart } from './entitlement-start.js'
import { law } from './law.js'
import { pension } from './pension.js'
import { points } from './points.js'
import { potentialStage } from './potential-stage.js'
import { procedure } from './procedure.js'
import { review } from './review.js'
import { standardRetirement } from './standard-retirement.js'

/** Every section, in the order in which they are asked and answered. */
export const QUESTIONS: { readonly [N in SectionName]: Question<N> } = {
  law,
  standardRetirement,
  eligibility,
  entitlementStart,
  potentialStage,
  points,
  pension,
  companionAllowance,
  review,
  procedure,
}

export const SECTION_NAMES = Object.keys(QUESTIONS) as SectionName[]
