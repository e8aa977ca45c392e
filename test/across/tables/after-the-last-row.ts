import type { DatedSeries } from '../../../src/law/dated-value.js'
import { type CivilDate, type CivilMonth, monthOf } from '../../../src/values/civil-date.js'
import { daysLater } from '../arbitraries/dates.js'

// "Not known yet" is reckoned from the series, never written down as a year: the law goes on.

export const lastDayOf = ({ rows }: DatedSeries<unknown>): CivilDate => (rows.at(-1) ?? rows[0]).to

export const lastMonthOf = (series: DatedSeries<unknown>): CivilMonth => monthOf(lastDayOf(series))

export const dayAfter = (series: DatedSeries<unknown>): CivilDate => daysLater(lastDayOf(series), 1)

export const monthAfter = (series: DatedSeries<unknown>): CivilMonth => monthOf(dayAfter(series))
