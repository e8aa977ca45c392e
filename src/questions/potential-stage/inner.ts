export { potentialStageOf } from './length.js'
export { THRESHOLD } from './threshold.js'
