import type { FactsAtHand } from '../engine/section-context.js'
import { FIRST_DAY_COVERED, PERIODS } from '../law/periods.js'
import { own } from '../values/bare.js'
import { addMonths, type CivilDate, laterOf, monthOf } from '../values/civil-date.js'
import { type Stage, stageFromYears } from '../values/stage.js'
import { EVENT_FACTS, eventAt } from './events.js'
import type { FactRow, FactTable } from './fact-row.js'
import { FACTS } from './facts.js'
import { BIRTH } from './order-of-days.js'
import { VOCABULARIES } from './vocabularies.js'

type Given = Readonly<Record<string, unknown>>

const YES_AND_NO = [true, false] as const

const wordsOf = (row: FactRow | undefined): readonly unknown[] | undefined => {
  if (row?.kind === 'choice') return VOCABULARIES[row.vocabulary]
  return row?.kind === 'flag' ? YES_AND_NO : undefined
}

/** What a look ahead supposes of a working life: long enough to open every question, too short to close one. */
const MONTHS_OF_AGE = 57 * 12
const STAGE: Stage = stageFromYears(30)
const SUM = '1'

/** The last day that a dossier gives beside the birth. */
const lastDayIn = (table: FactTable, given: Given): CivilDate | undefined =>
  Object.entries(table)
    .filter(([path, { kind }]) => kind === 'day' && path !== BIRTH)
    .map(([, { as }]) => given[as] as CivilDate | undefined)
    .reduce((last, day) => (day && last ? laterOf(last, day) : (day ?? last)), undefined)

/** A right opened under the law before the newest, and paid under the newest, passes the most questions. */
const FIRST_DAY_OF_NEWEST_LAW = PERIODS.at(-1)?.from ?? FIRST_DAY_COVERED
const A_MONTH_BEFORE_IT = addMonths(FIRST_DAY_OF_NEWEST_LAW, -1)

/** Where a look ahead begins: at the last day that is given, unless it lies before every law covered. */
const dayToLookFrom = (table: FactTable, given: Given): CivilDate => {
  const lastDay = lastDayIn(table, given)
  return lastDay !== undefined && lastDay >= FIRST_DAY_COVERED ? lastDay : A_MONTH_BEFORE_IT
}

const guessOf = (path: string, row: FactRow | undefined, day: CivilDate): unknown => {
  if (path === BIRTH) return addMonths(day, -MONTHS_OF_AGE)
  if (row?.kind === 'day') return day
  if (row?.kind === 'month') return monthOf(laterOf(day, FIRST_DAY_OF_NEWEST_LAW))
  return row?.kind === 'stage' ? STAGE : SUM
}

/** The row of a fact that an event tells. */
const rowOfEvent = (path: string): FactRow | undefined => {
  const event = eventAt(path)
  return event && EVENT_FACTS[event.fact]
}

/** The facts of a table as the engine asks for them. */
export const atHand = (table: FactTable, given: Given): FactsAtHand => {
  let day: CivilDate | undefined
  return {
    given: path => {
      const row = table[path]
      return row && given[row.as]
    },
    isAsked: path => {
      const row = table[path]
      const notSoBeside = row && own(row, 'notSoBeside')
      const beside = notSoBeside === undefined ? undefined : table[notSoBeside]
      return row?.leftOut === 'asked' && (beside === undefined || given[beside.as] === undefined)
    },
    wordsOf: path => wordsOf(table[path]),
    guessOf: path => guessOf(path, table[path] ?? rowOfEvent(path), (day ??= dayToLookFrom(table, given))),
  }
}

const settledBy = (row: FactRow | undefined): string | undefined => row && own(row, 'settledBy')

/** Paths in the order of the table, each once; what would settle a fact at once stands before it. */
export const inOrderOf =
  (table: FactTable) =>
  (paths: Iterable<string>): readonly string[] => {
    const wanted = new Set(paths)
    const inTable = Object.keys(table).filter(path => wanted.has(path))
    const ordered = inTable.flatMap(path => [settledBy(table[path]) ?? path, path])
    return [...new Set([...ordered, ...wanted])]
  }

export const inOrderOfForm: (paths: Iterable<string>) => readonly string[] = inOrderOf(FACTS)
