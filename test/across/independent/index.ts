// The second implementation, one rule per legal question, written from the law and sharing no code with the library.

export { companionAllowancePayer } from './allowance-payer.js'
export { whatRemovesTheCap } from './cap.js'
export { changeOfDegree } from './change-of-degree.js'
export { companionAllowance } from './companion-allowance.js'
export { contestation } from './contestation.js'
export { classifyDegree } from './degree-from-facts.js'
export { effectOfReview, newDecisionDueBy } from './effect-of-review.js'
export { eligibility } from './eligibility.js'
export { emergencyExtension } from './emergency.js'
export { entitlementStart } from './entitlement.js'
export { firstEligibleStage } from './first-eligible-stage.js'
export { latestApplicationFor } from './latest-application.js'
export { applicableLaw, lawInForce } from './law.js'
export { medicalAuthorities } from './medical-authorities.js'
export { papers } from './papers.js'
export { pensionAmount } from './pension-amount.js'
export { monthlyPoints, potentialPoints, stabilityPoints } from './points.js'
export { potentialStage } from './potential-stage.js'
export { procedure } from './procedure.js'
export { publicHolidays } from './public-holidays.js'
export { recalculation2024 } from './recalculation.js'
export { cessation, resumption } from './resumption.js'
export { standardRetirement } from './retirement-age.js'
export { reviewExemption, reviewWindow } from './review.js'
export { suspension } from './suspension.js'
export { requiredStage } from './table-3.js'
export {
  addedStagePaidFrom,
  changeReportedBy,
  conversion,
  earlyPensionOpen,
  timeOnPension,
} from './towards-old-age.js'
export { workCompatibility } from './work.js'
export { endOfTerm, isWorkingDay } from './terms.js'
export type { NotCovered } from './refusal.js'
export type { Readings } from './open-questions.js'
