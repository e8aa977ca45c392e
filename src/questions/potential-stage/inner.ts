export { lengthOf, potentialStageOf, thresholdOf } from './length.js'
export { WHETHER_GIVEN } from './who-is-given-one.js'
