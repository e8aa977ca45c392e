import type { Stage } from '../../values/stage.js'
import { changeOfDegreeFacts, type ChangeOfDegreeFacts } from '../../questions/change-of-degree/facts.js'
import { classifyDegreeFacts, type ClassifyDegreeFacts } from '../../questions/eligibility/facts-of-degree.js'
import {
  eligibilityFacts,
  type EligibilityFacts,
  type RequiredStageFacts,
  requiredStageFacts,
} from '../../questions/eligibility/facts.js'
import { type ApplicableLawFacts, applicableLawFacts, type LawInForceFacts, lawInForceFacts } from '../../questions/applicable-law/facts.js'
import {
  type MonthlyPointsFacts,
  monthlyPointsFacts,
  potentialPointsFacts,
  type PotentialPointsFacts,
  type StabilityPointsFacts,
  stabilityPointsFacts,
} from '../../questions/points/facts.js'
import { potentialStageFacts, type PotentialStageFacts } from '../../questions/potential-stage/facts.js'
import { type StandardRetirementFacts, standardRetirementFacts } from '../../questions/retirement-age/facts.js'
import { standard } from '../standard.js'
import type { StandardSchema } from '../standard-schema.js'

/** What `applicableLaw` takes. */
export const applicableLawSchema: StandardSchema<ApplicableLawFacts, ApplicableLawFacts> =
  standard(applicableLawFacts)

/** What `lawInForce` takes. */
export const lawInForceSchema: StandardSchema<LawInForceFacts, LawInForceFacts> = standard(lawInForceFacts)

/** What `standardRetirement` takes. */
export const standardRetirementSchema: StandardSchema<
  StandardRetirementFacts<Partial<Stage>>,
  StandardRetirementFacts
> = standard(standardRetirementFacts)

/** What `requiredStage` takes. */
export const requiredStageSchema: StandardSchema<RequiredStageFacts, RequiredStageFacts> =
  standard(requiredStageFacts)

/** What `eligibility` takes. */
export const eligibilitySchema: StandardSchema<EligibilityFacts<Partial<Stage>>, EligibilityFacts> = standard(
  eligibilityFacts,
)

/** What `classifyDegree` takes. */
export const classifyDegreeSchema: StandardSchema<ClassifyDegreeFacts, ClassifyDegreeFacts> =
  standard(classifyDegreeFacts)

/** What `potentialStage` takes. */
export const potentialStageSchema: StandardSchema<
  PotentialStageFacts<Partial<Stage>>,
  PotentialStageFacts
> = standard(potentialStageFacts)

/** What `changeOfDegree` takes. */
export const changeOfDegreeSchema: StandardSchema<
  ChangeOfDegreeFacts<Partial<Stage>>,
  ChangeOfDegreeFacts
> = standard(changeOfDegreeFacts)

/** What `monthlyPoints` takes. */
export const monthlyPointsSchema: StandardSchema<MonthlyPointsFacts, MonthlyPointsFacts> =
  standard(monthlyPointsFacts)

/** What `potentialPoints` takes. */
export const potentialPointsSchema: StandardSchema<
  PotentialPointsFacts<Partial<Stage>>,
  PotentialPointsFacts
> = standard(potentialPointsFacts)

/** What `stabilityPoints` takes. */
export const stabilityPointsSchema: StandardSchema<
  StabilityPointsFacts<Partial<Stage>>,
  StabilityPointsFacts
> = standard(stabilityPointsFacts)
