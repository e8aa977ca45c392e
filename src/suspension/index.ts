export type { CessationCause, SuspensionCause } from '../law/registry/suspension.js'
export type {
  CessationFacts,
  EmergencyExtensionFacts,
  ResumptionFacts,
  SuspensionFacts,
} from '../schema/suspension.js'
export type { EmergencyExtension } from './emergency.js'
export type { Resumption } from './resumed.js'
export type { Suspension } from './suspended.js'
export { cessation, emergencyExtension, resumption, suspension } from './suspension.js'
