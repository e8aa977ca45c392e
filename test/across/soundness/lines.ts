import { readdirSync, readFileSync } from 'node:fs'

/** From the root of the project, where every command and every test of it runs. */
const SOURCES = 'src'

/** Letters and cases tell of days; no rule stands there. */
const NO_RULES = /^(explanation|grammar|cases)\/|\/(words|cases)\//

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const written: readonly string[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !NO_RULES.test(file))
  .flatMap(
    file =>
      withoutComments(readFileSync(`${SOURCES}/${file}`, 'utf8')).match(
        /(?<=['"])\d{4}-\d{2}(-\d{2})?(?=['"])/g,
      ) ?? [],
  )
  .map(date => (date.length === 7 ? `${date}-01` : date))

const between = (from: string, to: string): readonly string[] =>
  [...new Set(written)].filter(day => from <= day && day < to).sort()

/** Every day, and the first of every month, on which a law, a figure or a reading of the sources begins or ends. */
export const DAYS_OF_LAW: readonly string[] = between('2009-01-01', '2030-01-01')

/** The first days of the rows of annex 5, by the month of birth. */
export const DAYS_OF_BIRTH: readonly string[] = between('1940-01-01', '1975-01-01')

/** In years: the bands of Table 3, the transition of the notaries, the standard ages and five years before them. */
export const AGES: readonly number[] = [
  20, 23, 25, 29, 33, 37, 40, 41, 45, 46, 49, 53, 57, 58, 60, 61, 63, 65,
]

/** In years: Table 3, stability points, minimum and complete stages, and a third and two thirds of these. */
export const STAGES: readonly number[] = [
  1, 2, 3, 6, 9, 10, 11, 12, 13, 14, 15, 17, 20, 23, 25, 26, 27, 28, 30, 33, 34, 35, 40,
]
