import { MONTHS } from '../../grammar/hu/dates.js'
import type { Typing } from './typing.js'

export const HU: Typing = {
  months: MONTHS,
  // 2026 májusa, 2026 szeptemberében
  monthEnding: /^(?:j?[ae][a-z]{0,3})?$/,
  decimalMark: ',',
  units: ['lej', 'ron', 'pont'],
  stageUnits: { years: ['év'], months: ['hónap', 'hó'], days: ['nap'] },
  joining: ['és'],
  sexes: { female: ['asszony'], male: [] },
}
