export { endOfDays, endOfTermOf, nextWorkingDay, rolled } from './counting.js'
