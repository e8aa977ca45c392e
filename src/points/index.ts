export type { MonthlyPointsFacts, PotentialPointsFacts, StabilityPointsFacts } from '../schema/points.js'
export { monthlyPoints, potentialPoints, stabilityPoints } from './points.js'
