import type { Case, Told } from './case.js'
import { lookUp } from './look-up.js'

/** Any whole number below a bound, the same ones in every run. */
type Draw = (below: number) => number

const seeded = (seed: number): Draw => {
  let state = seed >>> 0
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Months of award under each version of the law: none before the Court's decision 680/2012 was read, none open. */
const SPANS = [
  { firstYear: 2011, firstMonth: 1, months: 17 },
  { firstYear: 2013, firstMonth: 4, months: 137 },
  { firstYear: 2024, firstMonth: 9, months: 27 },
]

const FIRST_BIRTH_YEAR = 1953
const DEGREES = ['I', 'II', 'III'] as const

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`

/** A stage since the age of 18, below the 25 years from which stability points are given. */
const stageOf = (draw: Draw, age: number) => ({
  years: draw(Math.min(25, Math.max(1, age - 18))),
  months: draw(12),
  days: draw(12) === 0 ? draw(30) : 0,
})

const pointsOf = (draw: Draw, years: number): string => {
  const hundredThousandths = draw((years + 1) * 150_000)
  return `${Math.floor(hundredThousandths / 100_000)}.${String(hundredThousandths % 100_000).padStart(5, '0')}`
}

const toldBy = (draw: Draw): Told => {
  const { firstYear, firstMonth, months } = SPANS[draw(SPANS.length)]
  const place = firstYear * 12 + firstMonth - 1 + draw(months)
  const year = Math.floor(place / 12)
  const age = 20 + draw(Math.min(46, year - FIRST_BIRTH_YEAR - 20))
  const stage = stageOf(draw, age)
  return {
    sex: draw(2) === 0 ? 'female' : 'male',
    birthDate: iso(year - age, 1 + draw(12), 1 + draw(28)),
    awardedOn: iso(year, (place % 12) + 1, 1 + draw(28)),
    degree: DEGREES[draw(DEGREES.length)],
    stage,
    points: pointsOf(draw, stage.years),
  }
}

export const casesOf = (count: number, seed: number): readonly Case[] => {
  const draw = seeded(seed)
  return Array.from({ length: count }, () => {
    const told = toldBy(draw)
    return { told, lookedUp: lookUp(told) }
  })
}
