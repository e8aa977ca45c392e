import type { PotentialStageBound } from '../steps.js'

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'this is what is missing to the complete stage',
  'standard-age': 'this is the time left until the standard retirement age',
  'complete-stage-reached': 'the complete stage is already realised',
  'standard-age-reached': 'the standard retirement age is already reached',
  'table-3-not-met': 'the stage that table 3 requires is not realised',
  'degree-III': 'in your case none is granted in degree III',
  'longer-stage-elsewhere': 'the pension system with your longest stage grants it, and that is another one',
}
