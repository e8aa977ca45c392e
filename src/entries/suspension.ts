export type { CessationCause, SuspensionCause } from '../questions/payment/steps.js'
export type {
  CessationFacts,
  EmergencyExtensionFacts,
  ResumptionFacts,
  SuspensionFacts,
} from '../questions/payment/facts.js'
export type { EmergencyExtension } from '../questions/payment/emergency.js'
export type { Resumption } from '../questions/payment/resumed.js'
export type { Suspension } from '../questions/payment/suspended.js'
export { cessation, emergencyExtension, resumption, suspension } from '../questions/payment/suspension.js'
