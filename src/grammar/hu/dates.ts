import type { CivilDate, CivilMonth } from '../../values/civil-date.js'
import { partsOfDay, partsOfMonth } from '../numerals.js'

export const MONTHS: readonly string[] = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
] as const

/** As a month of a year, which takes every further ending: 2026 májusa, 2026 májusában. */
const MONTHS_OF_A_YEAR = [
  'januárja',
  'februárja',
  'márciusa',
  'áprilisa',
  'májusa',
  'júniusa',
  'júliusa',
  'augusztusa',
  'szeptembere',
  'októbere',
  'novembere',
  'decembere',
] as const

/** másodika, harmadika, hatodika...: after the other days the ending has the front vowel (ötödike, tizedike). */
const DAYS_WITH_BACK_VOWEL: readonly number[] = [2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]

/** What follows a final -a or -e, with that vowel, which becomes long. */
const ENDINGS = {
  is: ['a', 'e'],
  on: ['án', 'én'],
  in: ['ában', 'ében'],
  from: ['ától', 'étől'],
  until: ['áig', 'éig'],
  onto: ['ára', 'ére'],
} as const

type Ending = keyof typeof ENDINGS

const ended = (possessive: string, ending: Ending): string => {
  const [back, front] = ENDINGS[ending]
  return `${possessive.slice(0, -1)}${possessive.endsWith('a') ? back : front}`
}

const numberOfDay = (day: number): string => {
  if (day === 1) return '1-je'
  return `${day}-${DAYS_WITH_BACK_VOWEL.includes(day) ? 'a' : 'e'}`
}

const dayWith =
  (ending: Ending) =>
  (date: CivilDate): string => {
    const { year, month, day } = partsOfDay(date)
    return `${year}. ${MONTHS[month - 1]} ${ended(numberOfDay(day), ending)}`
  }

/** 2026. május 10., for the head of a line: its own full stop fits no end of a sentence. */
export const day = (date: CivilDate): string => {
  const { year, month, day } = partsOfDay(date)
  return `${year}. ${MONTHS[month - 1]} ${day}.`
}

/** 2026. május 10-e */
export const dayItself: (date: CivilDate) => string = dayWith('is')
/** 2026. május 10-én */
export const onDay: (date: CivilDate) => string = dayWith('on')
/** 2026. május 10-étől */
export const fromDay: (date: CivilDate) => string = dayWith('from')
/** 2026. május 10-ére */
export const ontoDay: (date: CivilDate) => string = dayWith('onto')

/** 2026. május 10-ig; 2026. május 1-jéig */
export const untilDay = (date: CivilDate): string => {
  const { year, month, day } = partsOfDay(date)
  return `${year}. ${MONTHS[month - 1]} ${day === 1 ? '1-jéig' : `${day}-ig`}`
}

const monthWith =
  (ending: Ending) =>
  (text: CivilMonth): string => {
    const { year, month } = partsOfMonth(text)
    return `${year} ${ended(MONTHS_OF_A_YEAR[month - 1] ?? '', ending)}`
  }

/** 2026 júniusa */
export const month: (text: CivilMonth) => string = monthWith('is')
/** 2026. június, by itself. */
export const monthAlone = (text: CivilMonth): string => {
  const { year, month } = partsOfMonth(text)
  return `${year}. ${MONTHS[month - 1]}`
}
/** 2026 júniusában */
export const inMonth: (text: CivilMonth) => string = monthWith('in')
/** 2026 júniusától */
export const fromMonth: (text: CivilMonth) => string = monthWith('from')

/** 1966 májusától júniusáig; 1966 decemberétől 1967 januárjáig */
export const monthsFromTo = (from: CivilMonth, to: CivilMonth): string => {
  const last = monthWith('until')(to)
  const year = `${partsOfMonth(from).year} `
  return `${fromMonth(from)} ${last.startsWith(year) ? last.slice(year.length) : last}`
}
