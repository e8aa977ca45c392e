import type { Citation } from '../../law/citation.js'
import type { DatedSeries } from '../../law/dated-value.js'
import { type CivilDate, type CivilMonth, monthOf } from '../../values/civil-date.js'
import type { NetParameters } from './steps.js'

const OLD_CODE: Citation = { act: 'fiscal-code-2003', provision: 'art. 69-70' }
const ART_100: Citation = { act: 'fiscal-code', provision: 'art. 100' }

/**
 * What is held from a pension, by the month in which it is paid. Where there is no share of health, nobody owed that
 * contribution from a pension: the State budget bore it.
 */
export const NET_PARAMETERS: DatedSeries<NetParameters> = {
  what: 'net-pension',
  rows: [
    {
      from: '2011-01-01',
      to: '2015-12-31',
      value: { taxFreeLei: '1000', taxPercent: '16', healthAboveLei: '740', healthPercent: '5.5' },
      confidence: 'confirmed',
      citation: OLD_CODE,
      source: 'Giurgiu county house on the Fiscal Code of 2003',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      value: { taxFreeLei: '1050', taxPercent: '16', healthAboveLei: '872', healthPercent: '5.5' },
      confidence: 'derived',
      citation: ART_100,
      source: 'press of January 2017; pension point of 871.7 lei rounded up',
    },
    {
      from: '2017-01-01',
      to: '2017-01-31',
      value: { taxFreeLei: '1100', taxPercent: '16', healthAboveLei: '918', healthPercent: '5.5' },
      confidence: 'derived',
      citation: ART_100,
      source: 'press of January 2017; pension point of 917.5 lei rounded up',
    },
    {
      from: '2017-02-01',
      to: '2017-12-31',
      value: { taxFreeLei: '2000', taxPercent: '16' },
      confidence: 'confirmed',
      citation: ART_100,
      source: 'Bistrița county house of 2017-02-02',
    },
    {
      from: '2018-01-01',
      to: '2021-12-31',
      value: { taxFreeLei: '2000', taxPercent: '10' },
      confidence: 'derived',
      citation: ART_100,
      source: 'art. 100(1) of the Fiscal Code; the rate of 10% not read',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      value: { taxFreeLei: '2000', taxPercent: '10' },
      confidence: 'derived',
      citation: ART_100,
      source: 'GEO 130/2021, struck down by decision 650/2022 and given back',
    },
    {
      from: '2023-01-01',
      to: '2024-09-30',
      value: { taxFreeLei: '2000', taxPercent: '10' },
      confidence: 'derived',
      citation: ART_100,
      source: 'art. 100(1) of the Fiscal Code; the rate of 10% not read',
    },
    {
      from: '2024-10-01',
      to: '2025-07-31',
      value: { taxFreeLei: '3000', taxPercent: '10' },
      confidence: 'confirmed',
      citation: ART_100,
      source: 'press of October 2024 on art. 100(1) of the Fiscal Code',
    },
    {
      from: '2025-08-01',
      to: '2027-12-31',
      value: { taxFreeLei: '3000', taxPercent: '10', healthAboveLei: '3000', healthPercent: '10' },
      confidence: 'confirmed',
      citation: ART_100,
      source: 'Law 141/2025 art. II and notice of August 2025; its end from the press',
    },
  ],
}

export const FIRST_MONTH: CivilMonth = monthOf(NET_PARAMETERS.rows[0].from)

/** The day from which the Fiscal Code takes the place of that of 2003. */
export const FISCAL_CODE_FROM: CivilDate = NET_PARAMETERS.rows
  .filter(({ citation }) => citation.act === 'fiscal-code')
  .map(({ from }) => from)
  .reduce((first, day) => (day < first ? day : first))
