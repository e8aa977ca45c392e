export { lengthOf, potentialStageOf, thresholdOf } from './length.js'
export { THRESHOLD } from './threshold.js'
