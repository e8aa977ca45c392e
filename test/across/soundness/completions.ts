import { type Dossier, dossierSchema } from '../../../src/index.js'
import { type AskedFact, type Kind, missingFrom } from './asked.js'
import { asOfOneLife } from './life.js'
import { factAt, withFact } from './paths.js'
import type { Random } from './random.js'
import { valueBeside } from './values.js'
import { allRows, isVocabulary, numberOfRows, type Row, Rows, type Vocabulary } from './words.js'

export const isRight = (dossier: Dossier): boolean =>
  !('issues' in dossierSchema['~standard'].validate(dossier))

const TRIES_FOR_ONE = 20

const withWords = (dossier: Dossier, facts: readonly Vocabulary[], row: Row): Dossier =>
  facts.reduce((filled, { path }, place) => withFact(filled, path, row[place]), dossier)

const shuffled = <T>(values: readonly T[], random: Random): readonly T[] =>
  values
    .map(value => [random.below(1_000_000), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)

/** One after the other, so that a day can fall beside a day that was put in just before. */
const withValues = (dossier: Dossier, facts: readonly AskedFact[], random: Random): Dossier =>
  shuffled(facts, random).reduce(
    (filled, { path, kind }) => withFact(filled, path, valueBeside(filled, path, kind as Kind, random)),
    dossier,
  )

/** So many whole dossiers that the part could be a part of; fewer where there are no more, or none is found. */
export const completionsOf = (
  dossier: Dossier,
  count: number,
  random: Random,
  startsOn?: string,
): readonly Dossier[] => {
  const missing = missingFrom(dossier)
  const closed = missing.filter(isVocabulary)
  const open = missing.filter(fact => !isVocabulary(fact))
  if (open.length === 0 && numberOfRows(closed) <= count) {
    return allRows(closed)
      .map(row => withWords(dossier, closed, row))
      .filter(isRight)
  }
  const invented = new Set(missing.map(({ path }) => path))
  const isInvented = (path: string): boolean => invented.has(path)
  const rows = new Rows(closed, random)
  const found = new Map<string, Dossier>()
  for (let tries = count * TRIES_FOR_ONE; tries > 0 && found.size < count; tries -= 1) {
    const row = rows.next()
    const worded = withWords(dossier, closed, row)
    const whole = asOfOneLife(withValues(worded, open, random), isInvented, startsOn)
    if (!isRight(whole)) continue
    rows.had(row)
    found.set(JSON.stringify(missing.map(({ path }) => factAt(whole, path))), whole)
  }
  return [...found.values()]
}
