import { MONTHS } from '../../grammar/ro/dates.js'
import type { Typing } from './typing.js'

export const RO: Typing = {
  months: MONTHS,
  decimalMark: ',',
  units: ['lei', 'leu', 'ron', 'punct', 'puncte'],
  stageUnits: { years: ['an', 'ani'], months: ['lună', 'luni'], days: ['zi', 'zile'] },
  joining: ['și', 'de'],
  sexes: { female: ['femeie'], male: ['bărbat'] },
}
