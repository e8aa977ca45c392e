export { type Counting, endOfDays, endOfTermOf, nextWorkingDay, rolled } from './counting.js'
