import type { Citation } from '../../law/citation.js'
import type { DatedSeries } from '../../law/dated-value.js'
import type { DecimalString } from '../../values/decimal.js'

const ART_102: Citation = { act: 'law-263-2010', provision: 'art. 102' }

/** The value of a pension point under Law 263/2010, in lei. It ended with that law. */
export const PENSION_POINT: DatedSeries<DecimalString> = {
  what: 'pension-point',
  rows: [
    {
      from: '2009-10-01',
      to: '2012-12-31',
      value: '732.8',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'value at the entry into force of Law 263/2010, kept to the end of 2012',
    },
    {
      from: '2013-01-01',
      to: '2013-12-31',
      value: '762.1',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'pension decisions of 2013 (298 lei for a score of 0.38977)',
    },
    {
      from: '2014-01-01',
      to: '2014-12-31',
      value: '790.7',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'pension decisions of 2014 (310 lei for a score of 0.39110)',
    },
    {
      from: '2015-01-01',
      to: '2015-12-31',
      value: '830.2',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'Law 187/2014',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      value: '871.7',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'press of January 2017 on the value until then; Harghita county house for 2016',
    },
    {
      from: '2017-01-01',
      to: '2017-06-30',
      value: '917.5',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'GEO 99/2016',
    },
    {
      from: '2017-07-01',
      to: '2018-06-30',
      value: '1000',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'published companion allowance of 800 lei',
    },
    {
      from: '2018-07-01',
      to: '2019-08-31',
      value: '1100',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'published companion allowance of 880 lei',
    },
    {
      from: '2019-09-01',
      to: '2020-08-31',
      value: '1265',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'published companion allowance of 1,012 lei',
    },
    {
      from: '2020-09-01',
      to: '2021-12-31',
      value: '1442',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'kept in 2021 by Law 16/2021; the 1775 and 1875 of Law 127/2019 never applied',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: '1586',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'published companion allowance of 1,269 lei',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      value: '1785',
      confidence: 'confirmed',
      citation: ART_102,
      source: 'published companion allowance of 1,428 lei',
    },
    {
      from: '2024-01-01',
      to: '2024-08-31',
      value: '2032',
      confidence: 'confirmed',
      citation: { act: 'law-360-2023', provision: 'art. 84(6)' },
      source: 'Law 360/2023 art. 84(6), art. 167',
    },
  ],
}
