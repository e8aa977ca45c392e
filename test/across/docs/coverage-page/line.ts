import type { CivilDate } from '../../../../src/index.js'

/** What a fact may be, in order: the days, months or years that an input may hold, written as it holds them. */
export interface Line {
  readonly length: number
  readonly at: (index: number) => string
  /** Where to look first; between two of these that answer alike nothing else is looked for. */
  readonly grid: readonly number[]
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
/** Who is insured is born, decided upon and paid in these years: each is looked at, others every fifth. */
const YEARS_OF_LIFE = { from: 1940, to: 2040 }
/** The laws, and what is published under them, begin and end in these: each quarter is looked at. */
const YEARS_OF_THE_LAWS = { from: 2010, to: 2028 }

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
const MONTHS = YEARS.flatMap(year =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
)

const DAY = 86_400_000
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1)
const indexOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY

export const dayAt = (index: number): CivilDate =>
  new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10) as CivilDate

const isWithin = (year: number, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  from <= year && year <= to

const isLookedAt = (month: string): boolean => {
  const [year, ofYear] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  if (isWithin(year, YEARS_OF_THE_LAWS)) return ofYear % 3 === 1
  return ofYear === 1 && (isWithin(year, YEARS_OF_LIFE) || year % 5 === 0)
}

const looked = MONTHS.filter(isLookedAt)
const lastDay = indexOfDay(`${LAST_YEAR}-12-31`)

export const DAYS: Line = {
  length: lastDay + 1,
  at: dayAt,
  grid: [...looked.map(month => indexOfDay(`${month}-01`)), lastDay],
}

export const MONTHS_OF_LINE: Line = {
  length: MONTHS.length,
  at: index => MONTHS[index] as string,
  grid: [...looked.map(month => MONTHS.indexOf(month)), MONTHS.length - 1],
}

/** A stretch of the line on which everything is answered alike; both ends included. */
export interface Span {
  readonly state: string
  readonly from: number
  readonly to: number
}

/** The first index after `low` that is no longer in its state; at `high` it is in another. */
const change = (low: number, high: number, isSame: (index: number) => boolean): number => {
  if (high - low <= 1) return high
  const middle = Math.floor((low + high) / 2)
  return isSame(middle) ? change(middle, high, isSame) : change(low, middle, isSame)
}

/** Every stretch of a line, found by asking. */
export const spansOf = ({ length, grid }: Line, stateAt: (index: number) => string): readonly Span[] => {
  const spans: Span[] = []
  let from = 0
  let state = stateAt(0)
  for (const [place, low] of grid.entries()) {
    const high = grid[place + 1]
    if (high === undefined) continue
    let at = low
    const end = stateAt(high)
    while (stateAt(at) !== end) {
      const current = state
      const next = change(at, high, index => stateAt(index) === current)
      spans.push({ state, from, to: next - 1 })
      from = next
      state = stateAt(next)
      at = next
    }
  }
  return [...spans, { state, from, to: length - 1 }]
}
