import { MONTHS } from '../../grammar/en/dates.js'
import type { Typing } from './typing.js'

export const EN: Typing = {
  months: MONTHS,
  decimalMark: '.',
  units: ['lei', 'leu', 'ron', 'point', 'points'],
  stageUnits: { years: ['year', 'years'], months: ['month', 'months'], days: ['day', 'days'] },
  joining: ['and'],
  sexes: { female: ['woman'], male: ['man'] },
}
