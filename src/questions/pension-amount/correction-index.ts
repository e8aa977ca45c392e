import type { Citation } from '../../law/citation.js'
import type { DatedSeries } from '../../law/dated-value.js'
import type { DecimalString } from '../../values/decimal.js'

const ART_170: Citation = { act: 'law-263-2010', provision: 'art. 170' }

/**
 * The index by which the average annual score is multiplied once, by the day of the first entry to pension. The months
 * in which that of the first two rows was paid are in `index-paid-before-2014.ts`.
 */
export const CORRECTION_INDEX: DatedSeries<DecimalString> = {
  what: 'correction-index',
  rows: [
    {
      from: '2011-01-01',
      to: '2011-12-31',
      value: '1.12',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'GEO 113/2013 art. IV',
    },
    {
      from: '2012-01-01',
      to: '2013-01-22',
      value: '1.17',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'GEO 113/2013 art. IV',
    },
    {
      from: '2013-01-23',
      to: '2013-12-31',
      value: '1.06',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'GEO 1/2013 art. III(1)',
    },
    {
      from: '2014-01-01',
      to: '2015-12-31',
      value: '1.07',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'Law 187/2014 for 2015',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      value: '1.09',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'frequently asked questions of the national pension house; Harghita county house for 2016',
    },
    {
      from: '2017-01-01',
      to: '2017-12-31',
      value: '1.14',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'Law 160/2017 art. II',
    },
    {
      from: '2018-01-01',
      to: '2018-12-31',
      value: '1.15',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'Law 3/2018',
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      value: '1.20',
      confidence: 'confirmed',
      citation: ART_170,
      source: 'GEO 114/2018',
    },
    {
      from: '2020-01-01',
      to: '2024-08-31',
      value: '1.41',
      confidence: 'confirmed',
      citation: ART_170,
      source:
        'Law 16/2021 for 2021; county house statement of January 2024 for rights opened since 2020-01-01',
    },
  ],
}
