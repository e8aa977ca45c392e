import type { Assessment } from 'pensie-invaliditate/assessment'
import { daysUntil } from './days.js'

type Payment = Extract<Assessment['payment'], { readonly value: unknown }>['value']
type Period = Payment['periods'][number]

interface Placed {
  readonly period: Period
  readonly from: string
  readonly to?: string | undefined
  readonly year: string
  /** In hundredths of the whole width. */
  readonly start: number
  readonly width: number
}

interface Life {
  readonly periods: readonly Placed[]
  readonly marks: readonly { readonly on: string; readonly at: number }[]
  readonly today?: number
}

/** A month stays visible beside twenty years. */
const weightOf = (days: number): number => Math.log2(2 + Math.max(0, days) / 30)
/** Of a last period without an end. */
const OPEN_DAYS = 730
/** Too narrow for a year below it, in hundredths. */
const NARROW = 16

/** One after another in the same state: for other causes, which the answer tells, or in another degree. */
const merged = (periods: Payment['periods']): readonly Period[] => {
  const told: Period[] = []
  for (const period of periods) {
    const last = told.at(-1)
    if (last?.state !== period.state) told.push(period)
    else told[told.length - 1] = { ...period, from: last.from }
  }
  return told
}

/** How the payment goes on: each period with its place on a band, and the days on which something is to be done. */
export const lifeOf = ({ payment, timeline }: Assessment, asOf: string): Life => {
  const told = merged(payment.value !== undefined ? payment.value.periods : [])
  const weights = told.map(({ from, to }) => weightOf(to === undefined ? OPEN_DAYS : daysUntil(from, to)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let start = 0
  const periods = told.map((period, place): Placed => {
    const width = (100 * (weights[place] ?? 0)) / whole
    start += width
    return {
      period,
      from: period.from,
      to: period.to,
      // Where one stands too near the other, the list below has both.
      year: width < NARROW ? '' : period.from.slice(0, 4),
      start: start - width,
      width,
    }
  })
  const placeOf = (day: string): number | undefined => {
    const found = periods.findLast(({ from }) => from <= day)
    if (!found) return undefined
    const length = found.to === undefined ? OPEN_DAYS : daysUntil(found.from, found.to)
    return found.start + found.width * Math.min(1, length === 0 ? 0 : daysUntil(found.from, day) / length)
  }
  const toDo = timeline.filter(
    ({ actor, state }) => actor === 'person' && (state === undefined || state === 'ahead'),
  )
  const days = [...new Set(toDo.map(({ on }) => on))]
  const today = placeOf(asOf)
  return {
    periods,
    marks: days.flatMap(on => {
      const at = placeOf(on)
      return at === undefined ? [] : [{ on, at }]
    }),
    ...(today === undefined ? {} : { today }),
  }
}
