import { own } from '../values/bare.js'
import type { FactTable } from './fact-row.js'

/** The birth is the one day that every other must lie after, and not on. */
export const BIRTH = 'person.birthDate'

/** The days that a day follows in law, all of them, the earliest first. */
export const daysBefore = (table: FactTable, path: string): readonly string[] => {
  const row = table[path]
  if (row?.kind !== 'day') return []
  return [...new Set(row.follows.flatMap(earlier => [...daysBefore(table, earlier), earlier]))]
}

/** The days that follow a day in law, in the order of the table. */
export const daysAfter = (table: FactTable, path: string): readonly string[] =>
  Object.keys(table).filter(later => daysBefore(table, later).includes(path))

/** Whether a day lies in the working life, or follows one that does. */
export const isInWorkingLife = (table: FactTable, path: string): boolean =>
  [path, ...daysBefore(table, path)].some(day => {
    const row = table[day]
    return row?.kind === 'day' && own(row, 'inWorkingLife') === true
  })

/** The stages that are a part of another. */
export const partsOf = (table: FactTable, whole: string): readonly string[] =>
  Object.entries(table)
    .filter(([, row]) => row.kind === 'stage' && row.within === whole)
    .map(([path]) => path)
