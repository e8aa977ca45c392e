import { describe, expect, test } from 'vitest'
import { type CivilDate, type CivilMonth, pensionAmount } from '../../../src/index.js'
import { valueOn } from '../../../src/law/dated-value.js'
import { SOCIAL_INDEMNITY } from '../../../src/questions/pension-amount/social-indemnity-levels.js'
import { daysLater } from '../arbitraries/dates.js'
import { monthAfter } from './after-the-last-row.js'
import { figureOn, type Probe, probeOf } from './probes.js'
import { SERIES } from './series.js'

type Series = (typeof SERIES)[number]

/** The eve and the day of every beginning and of every end in a series. */
const daysOf = ({ rows }: Series): readonly CivilDate[] => [
  ...new Set(rows.flatMap(({ from, to }) => [daysLater(from, -1), from, to, daysLater(to, 1)])),
]

/** As the rows say it, read by hand: the figure of the one row that holds the day, or none. */
const figureOfRows = ({ what, rows }: Series, on: CivilDate): unknown => {
  const holding = rows.filter(({ from, to }) => !(on < from) && !(to < on))
  expect(holding.length).toBeLessThanOrEqual(1)
  return holding[0]?.value ?? { notCovered: what }
}

const cases = SERIES.flatMap(series => daysOf(series).map(on => [series.what, on, series] as const))

describe('the eve and the day of every date in the series', () => {
  test.each(cases)('%s on %s', (_what, on, series) => {
    const row = valueOn(series, on)
    expect('value' in row ? row.value : { notCovered: row.what }).toEqual(figureOfRows(series, on))
  })

  const isAsked = ({ from, to }: Probe, on: CivilDate): boolean =>
    (from === undefined || from <= on) && (to === undefined || on <= to)

  const asked = cases.flatMap(([what, on, series]) => {
    const probe = probeOf(series)
    return probe && isAsked(probe, on) ? [[what, on, series, probe] as const] : []
  })

  test.each(asked)('%s on %s, as the question that rests on it takes it', (_what, on, series, probe) => {
    expect(figureOn(probe, on)).toEqual(figureOfRows(series, on))
  })

  test('the social indemnity is noted from March 2017 to the last month known and in no month beside', () => {
    const noted = (month: CivilMonth): string | undefined =>
      month < '2024-09'
        ? pensionAmount({
            law: 'law-263-2010',
            month,
            realisedPoints: '1',
            potentialPoints: '0',
            completeStage: { years: 35 },
            correctionIndex: '1',
          }).value.socialIndemnityTopUp
        : pensionAmount({
            law: 'law-360-2023',
            month,
            realisedPoints: '1',
            potentialPoints: '0',
            pointValue: '81',
          }).value.socialIndemnityTopUp
    // One point over 35 years is 0.02857; x 917.5 is 26.213, so 27; x 1,785 is 50.99745, so 51; x 2,032 is 58.05424, so 59. One point x 81 is 81.
    const months: CivilMonth[] = ['2017-02', '2017-03', '2023-12', '2024-01', '2024-08', '2024-09', '2026-12']
    expect([...months, monthAfter(SOCIAL_INDEMNITY)].map(noted)).toEqual([
      undefined,
      '493.00',
      '1074.00',
      '1222.00',
      '1222.00',
      '1200.00',
      '1200.00',
      undefined,
    ])
  })
})
