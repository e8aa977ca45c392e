import type { DatedSeries } from '../../law/dated-value.js'
import type { DecimalString } from '../../values/decimal.js'

/** The gross minimum wage in force, in lei a month, since the allowance hangs on it. */
export const MINIMUM_WAGE: DatedSeries<DecimalString> = {
  what: 'minimum-wage',
  rows: [
    {
      from: '2024-07-01',
      to: '2024-12-31',
      value: '3700',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 67' },
      source: 'GD 598/2024',
    },
    {
      from: '2025-01-01',
      to: '2026-06-30',
      value: '4050',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 67' },
      source: 'GD 1506/2024',
    },
    {
      from: '2026-07-01',
      to: '2026-12-31',
      value: '4325',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 67' },
      source: 'GD 146/2026; no end is published: known until the end of 2026',
    },
  ],
}
