import { dateText, dayNumber } from '../day-number.js'
import { NEVER, firstOfMonth, firstOfMonthAfter } from '../life/calendar.js'
import type { Course, Spell } from '../life/course.js'
import { stateOfMonth, type Stream } from '../life/state-of-month.js'
import type { State } from '../life/facts.js'

// The life of a payment as periods: from the day of the grant on, each as long as the state stays the same.

export interface Period {
  readonly state: State
  readonly from: string
  readonly to?: string
}

const boundariesOf = (course: Course, grantedOn: number): number[] => {
  const days = [
    grantedOn,
    course.conversionOn,
    course.notCoveredFrom,
    ...course.ends.flatMap(({ from, until }) => [from, until]),
    ...course.spells.flatMap(({ from, until, backPay }: Spell) => [
      ...[from, until],
      ...(backPay === undefined ? [] : [backPay.from, backPay.until]),
    ]),
  ]
  // A day of a month can tell on that month or on the next.
  return [
    ...new Set(days.filter(day => day !== NEVER).flatMap(day => [firstOfMonth(day), firstOfMonthAfter(day)])),
  ].sort((one, other) => one - other)
}

const isSame = (one: State, other: State): boolean => JSON.stringify(one) === JSON.stringify(other)

export const periodsOf = (course: Course, grantedOn: number, stream: Stream): Period[] => {
  const starts: { readonly state: State; readonly from: number }[] = []
  for (const first of boundariesOf(course, grantedOn)) {
    if (first < firstOfMonth(grantedOn)) continue
    const state = stateOfMonth(course, grantedOn, first, stream)
    const goesOn = (before: State): void => {
      if (starts.length === 0 || !isSame(starts.at(-1)?.state ?? before, before))
        starts.push({ state: before, from: Math.max(first, grantedOn) })
    }
    // Before the day of the conversion, or of the giving back, its month goes on as it was.
    if (firstOfMonth(course.conversionOn) === first && course.conversionOn > Math.max(first, grantedOn))
      goesOn(stateOfMonth({ ...course, conversionOn: NEVER }, grantedOn, first, stream))
    const givenBack = course.ends.find(({ until, backOn = until }) => until === first && backOn > first)
    if (givenBack) {
      const lasting = course.ends.map(end => (end === givenBack ? { ...end, until: NEVER } : end))
      goesOn(stateOfMonth({ ...course, ends: lasting, conversionOn: NEVER }, grantedOn, first, stream))
    }
    const last = starts.at(-1)
    if (last !== undefined && isSame(last.state, state)) continue
    // Only the grant, the conversion and the giving back have a day of their own.
    const isConversion = firstOfMonth(course.conversionOn) === first
    // What no text covers begins with its day; of the month told is its first.
    const isUncovered = firstOfMonthAfter(course.notCoveredFrom) === first
    const told = isUncovered ? course.notCoveredFrom : Math.max(first, grantedOn, givenBack?.backOn ?? first)
    const day = isConversion ? course.conversionOn : told
    // Granted on the day of the conversion or after it, there is no time before it.
    if (last !== undefined && last.from >= day) starts.pop()
    starts.push({ state, from: day })
  }
  return starts.map(({ state, from }, place) => {
    const next = starts[place + 1]
    return {
      state,
      from: dateText(from),
      ...(next === undefined ? {} : { to: dateText(next.from - 1) }),
    }
  })
}

export const stateIn = (course: Course, grantedOn: string, month: string, stream: Stream): State =>
  stateOfMonth(course, dayNumber(grantedOn), dayNumber(`${month}-01`), stream)
