import type { Dossier } from '../../../src/index.js'
import { daysLater, monthsLater } from '../arbitraries/dates.js'
import { standardRetirement } from '../independent/index.js'
import { AGES, DAYS_OF_BIRTH, DAYS_OF_LAW } from './lines.js'
import { factAt, pathsOf } from './paths.js'
import type { Random } from './random.js'

/** Within the terms of days and months that start from a known day, on it, and on both sides of their ends. */
const DISTANCES = [
  0, 1, 2, 3, 28, 29, 30, 31, 32, 33, 34, 35, 36, 44, 45, 46, 47, 59, 60, 61, 364, 365, 366, 367, 399, 400,
]

const LAWS = ['law-263-2010', 'law-360-2023', 'notaries'] as const
const SEXES = ['female', 'male'] as const
const MONTHS_OF_FIVE_YEARS = 60
const MONTHS_OF_THE_HIGHEST_AGE = 65 * 12
const YEARS_OF_LADDER = 7
const DAY = /^\d{4}-\d{2}-\d{2}$/

const aside = (day: string, random: Random): string => daysLater(day, random.below(3) - 1)

/** The days that a dossier tells, that of the birth apart; of a month its first. */
const daysOf = (dossier: Dossier): readonly string[] =>
  pathsOf(dossier)
    .filter(path => path !== 'person.birthDate')
    .flatMap(path => factAt(dossier, path))
    .flatMap(value => (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value))
    .filter((value): value is string => typeof value === 'string' && DAY.test(value))

const anywhere = (random: Random): string => daysLater('2010-06-01', random.below(6300))

/** The day of the standard age under some law, or five years before it; a sex that is not known is supposed. */
const standardAge = (birthDate: string, { person }: Dossier, random: Random): string => {
  const facts = { law: random.oneOf(LAWS), sex: person?.sex ?? random.oneOf(SEXES), birthDate }
  const retirement = standardRetirement(facts)
  const reachedOn = 'reachedOn' in retirement ? retirement.reachedOn : monthsLater(birthDate, 780)
  return aside(random.below(3) === 0 ? monthsLater(reachedOn, -MONTHS_OF_FIVE_YEARS) : reachedOn, random)
}

const inLife = (birthDate: string, dossier: Dossier, random: Random): string =>
  random.below(2) === 0
    ? standardAge(birthDate, dossier, random)
    : aside(monthsLater(birthDate, random.oneOf(AGES) * 12), random)

const near = (days: readonly string[], random: Random): string =>
  days.length === 0
    ? anywhere(random)
    : daysLater(random.oneOf(days), random.oneOf(DISTANCES) * (random.below(3) === 0 ? -1 : 1))

/** A day beside everything that could make it matter: the days of the dossier, of the law and of a life. */
export const dayBeside = (dossier: Dossier, random: Random): string => {
  const birthDate = dossier.person?.birthDate
  const chance = random.below(20)
  if (chance < 9) return near(daysOf(dossier), random)
  if (chance < 14) return aside(random.oneOf(DAYS_OF_LAW), random)
  if (chance < 17) return birthDate ? inLife(birthDate, dossier, random) : anywhere(random)
  return chance < 19 ? anywhere(random) : random.oneOf(['1990-01-01', '2199-12-31'])
}

/** A birth by which some day of the dossier falls on an age of the law, or at a row of annex 5. */
export const birthBeside = (dossier: Dossier, random: Random): string => {
  const days = daysOf(dossier)
  const on = days.length === 0 ? anywhere(random) : random.oneOf(days)
  const chance = random.below(20)
  if (chance < 6) return aside(monthsLater(on, random.oneOf(AGES) * -12), random)
  if (chance < 11) {
    const fiveYears = random.below(3) === 0 ? MONTHS_OF_FIVE_YEARS : 0
    const months = MONTHS_OF_THE_HIGHEST_AGE - random.below(YEARS_OF_LADDER * 12) - fiveYears
    return aside(monthsLater(on, -months), random)
  }
  if (chance < 15) return aside(random.oneOf(DAYS_OF_BIRTH), random)
  return chance < 19 ? daysLater('1944-01-01', random.below(22_000)) : '1900-01-01'
}

/** The month of such a day, the one before it or the one after it. */
export const monthBeside = (dossier: Dossier, random: Random): string =>
  monthsLater(`${dayBeside(dossier, random).slice(0, 7)}-01`, random.below(3) - 1).slice(0, 7)

/** A report is not made before what it tells. */
export const reportBeside = (dossier: Dossier, on: string, random: Random): string => {
  const day = random.below(2) === 0 ? dayBeside(dossier, random) : on
  return day > on ? day : daysLater(on, random.below(2) === 0 ? random.oneOf(DISTANCES) : random.below(800))
}
