import { basisOf, type DatedSeries } from '../../law/dated-value.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { FigureSource } from '../../law/figure-source.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { type CivilDate, type CivilMonth, monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Inquiry } from './steps.js'

/** Rights opened to this day had their index only in steps. */
const LAST_OPENED: CivilDate = '2013-01-22'

/** Paid on those rights until the Constitutional Court struck it down (decision 437/2013). */
export const INDEX_STRUCK_DOWN: DatedSeries<DecimalString> = {
  what: 'correction-index',
  rows: [
    {
      from: '2013-01-01',
      to: '2013-11-06',
      value: '1.06',
      confidence: 'confirmed',
      citation: { act: 'geo-1-2013', provision: 'art. III(2)-(3)' },
      source: 'GEO 1/2013 art. III(2)-(3)',
    },
  ],
}
const [STRUCK_DOWN] = INDEX_STRUCK_DOWN.rows

/** An index, and where it stands. */
interface PaidIndex {
  readonly value: DecimalString
  readonly basis: Basis
  readonly source: FigureSource
}

/** Art. 170 was to be in force in 2012, and was put off to 2013. */
const NONE_YET: PaidIndex = {
  value: '1',
  basis: confirmed('law-263-2010', 'art. 193(2)'),
  source: 'art. 170 of Law 263/2010 put off to 2013 by GEO 80/2010',
}

const OF_GEO_1: PaidIndex = { ...STRUCK_DOWN, basis: basisOf(STRUCK_DOWN) }

const restored = (value: DecimalString): PaidIndex => ({
  value,
  basis: confirmed('geo-113-2013', 'art. IV'),
  source: 'GEO 113/2013 art. IV',
})

/** In the order of their days; two where it changed inside the month. */
const paidIn = (
  month: CivilMonth,
  whole: DecimalString,
  reading: ReadingOf<'index-before-2013'>,
): readonly [PaidIndex, PaidIndex?] => {
  if (reading === 'from-grant') return [restored(whole)]
  if (month < monthOf(STRUCK_DOWN.from)) return [NONE_YET]
  if (reading === 'from-2013-01') return [restored(whole)]
  return month < monthOf(STRUCK_DOWN.to) ? [OF_GEO_1] : [OF_GEO_1, restored(whole)]
}

/** The index of a month; where it changed inside the month, the one before it too. */
export interface IndexOfMonth {
  readonly value: DecimalString
  readonly before?: { readonly to: CivilDate; readonly value: DecimalString }
}

/**
 * Which index was paid in a month on a right opened from 2011-01-01 to 2013-01-22 (Law 263/2010 art. 170, 193(2)): none
 * before 2013, then that of GEO 1/2013, and from 2013-11-07 the whole one (GEO 113/2013 art. IV).
 */
export const indexOfMonth = (
  month: CivilMonth,
  { rightOpenedOn, whole }: { readonly rightOpenedOn: CivilDate; readonly whole: DecimalString },
  inquiry: Inquiry,
): IndexOfMonth => {
  if (rightOpenedOn > LAST_OPENED || month > monthOf(STRUCK_DOWN.to)) return { value: whole }
  const reading = inquiry.reading('index-before-2013')
  const told = ({ value, basis, source }: PaidIndex): DecimalString =>
    inquiry.step('pension-amount.index-of-the-month', basis, { month, rightOpenedOn, reading, source }, value)
  const [first, second] = paidIn(month, whole, reading)
  const value = told(first)
  return second ? { value: told(second), before: { to: STRUCK_DOWN.to, value } } : { value }
}
