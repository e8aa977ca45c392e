import type { Citation } from '../../law/citation.js'
import type { DatedSeries } from '../../law/dated-value.js'
import type { DecimalString } from '../../values/decimal.js'

const GEO_6: Citation = { act: 'geo-6-2009', provision: 'social indemnity for pensioners' }

/** The social indemnity for pensioners, in lei: what the State tops a small pension up to. */
export const SOCIAL_INDEMNITY: DatedSeries<DecimalString> = {
  what: 'social-indemnity',
  rows: [
    {
      from: '2017-03-01',
      to: '2018-06-30',
      value: '520',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'press of January 2017 and of 2018',
    },
    {
      from: '2018-07-01',
      to: '2019-08-31',
      value: '640',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'press of 2018; kept by GEO 114/2018',
    },
    {
      from: '2019-09-01',
      to: '2020-08-31',
      value: '704',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 114/2018',
    },
    {
      from: '2020-09-01',
      to: '2021-12-31',
      value: '800',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 135/2020 art. 41',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: '1000',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'emergency ordinance of December 2021',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: '1125',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 168/2022',
    },
    {
      from: '2024-01-01',
      to: '2026-12-31',
      value: '1281',
      confidence: 'confirmed',
      citation: GEO_6,
      source: 'GEO 115/2023; amount paid in 2024, 2025 and 2026',
    },
  ],
}
