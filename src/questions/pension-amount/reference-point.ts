import type { DatedSeries } from '../../law/dated-value.js'
import type { DecimalString } from '../../values/decimal.js'

/** The value of the reference point of Law 360/2023 art. 84, in lei. */
export const REFERENCE_POINT: DatedSeries<DecimalString> = {
  what: 'reference-point',
  rows: [
    {
      from: '2024-09-01',
      to: '2024-12-31',
      value: '81',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 84(2)' },
      source: 'Law 360/2023 art. 84(2)',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: '81',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 84' },
      source: 'GEO 156/2024 art. XVII(1)',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      value: '81',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 84' },
      source: 'Law 141/2025 art. XXXI(1)',
    },
  ],
}
