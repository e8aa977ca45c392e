export { type ConversionDay, conversionDayOf } from './conversion-day.js'
export { type Conversion, moreFavourable, outcomeAt } from './passage-to-old-age.js'
export type { ConversionOutcome } from './steps.js'
export { timeOnPensionOf } from './time-on-pension.js'
