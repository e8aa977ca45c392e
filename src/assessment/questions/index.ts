import type { Question, SectionName } from '../question.js'
import { companionAllowance } from './companion-allowance.js'
import { eligibility } from './eligibility.js'
import { law } from './law.js'
import { pension } from './pension.js'
import { points } from './points.js'
import { potentialStage } from './potential-stage.js'
import { standardRetirement } from './standard-retirement.js'

/** Every section, in the order in which they are asked and answered. */
export const QUESTIONS: { readonly [N in SectionName]: Question<N> } = {
  law,
  standardRetirement,
  eligibility,
  potentialStage,
  points,
  pension,
  companionAllowance,
}

export const SECTION_NAMES = Object.keys(QUESTIONS) as SectionName[]
