export { potentialStageOf } from './length.js'
