export type { MonthlyPointsFacts, PotentialPointsFacts, StabilityPointsFacts } from './facts.js'
export { monthlyPoints, potentialPoints, stabilityPoints } from './functions.js'
