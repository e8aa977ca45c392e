import type { InnerQuestion, InnerValues, Question } from '../question.js'
import type { SectionName } from '../section-names.js'
import { companionAllowance } from './companion-allowance.js'
import { eligibility, entitled } from './eligibility.js'
import { entitlementStart } from './entitlement-start.js'
import { law } from './law.js'
import { pension } from './pension.js'
import { points } from './points.js'
import { potentialStage } from './potential-stage.js'
import { procedure } from './procedure.js'
import { review } from './review.js'
import { standardRetirement } from './standard-retirement.js'

type Questions = { readonly [N in SectionName]: Question<N> } & {
  readonly [N in keyof InnerValues]: InnerQuestion<N>
}

/** How every section is answered, and what several of them rest on. */
export const QUESTIONS: Questions = {
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
  entitled,
}
