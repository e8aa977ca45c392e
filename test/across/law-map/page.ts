import { readFileSync } from 'node:fs'

/** A row of a page: which rule decides a provision, who asks it, and what shows it; or why there is none. */
export interface Row {
  readonly section: string
  readonly place: string
  readonly rules: readonly string[]
  /** The name under which the library refuses, where that is what the provision comes to. */
  readonly refusal?: string
  readonly functions: readonly string[]
  readonly shownBy: readonly string[]
  readonly reason?: string
}

export interface Page {
  readonly tables: readonly (readonly [string, readonly Row[]])[]
  readonly rows: readonly Row[]
}

const DOCS = new URL('../../../docs/', import.meta.url)
const LAST_TABLE = 'Rules that none of these sentences names'
/** What is not told beside what is: its names are no evidence. */
const NOTE = '; '

const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)

const reasonIn = (cell: string): string | undefined => /^No rule: (\S.{5,})$/.exec(cell)?.[1]

const rowOfProvision = (section: string, [place, , rule, asked, last]: readonly string[]): Row => {
  const reason = reasonIn(last)
  if (reason) return { section, place, rules: [], functions: [], shownBy: [], reason }
  const [refusal] = rule.startsWith('refusal ') ? named(rule) : []
  return {
    section,
    place,
    rules: refusal ? [] : named(rule),
    ...(refusal ? { refusal } : {}),
    functions: named(asked),
    shownBy: last.startsWith('Open:') ? [] : named(last.split(NOTE)[0] ?? ''),
  }
}

const rowOfRule = (section: string, [rule, place, asked, shownBy]: readonly string[]): Row => ({
  section,
  place,
  rules: named(rule),
  functions: named(asked),
  shownBy: named(shownBy),
})

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map(cell => cell.trim())

/** The first two lines of a table are its head. */
const rowsOf = (part: string): readonly Row[] => {
  const [title, ...lines] = part.split('\n')
  const read = title === LAST_TABLE ? rowOfRule : rowOfProvision
  return lines
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line => read(title, cellsOf(line)))
}

const pageOf = (file: string): Page => {
  const [, ...parts] = readFileSync(new URL(file, DOCS), 'utf8').split(/^## /m)
  const tables = parts.map(part => [part.slice(0, part.indexOf('\n')), rowsOf(part)] as const)
  return { tables, rows: tables.flatMap(([, rows]) => rows) }
}

/** The documents with which the library began, and every rule. */
export const LAW_MAP: Page = pageOf('law-map.md')
/** What happens to a pension in payment. */
export const LIFE_MAP: Page = pageOf('law-map-life.md')

export const PROVISIONS: readonly Row[] = LAW_MAP.rows.filter(({ section }) => section !== LAST_TABLE)
/** What a row decides nothing about stands open. */
export const isOpen = ({ rules, refusal, functions, shownBy, reason }: Row): boolean =>
  reason === undefined &&
  ((rules.length === 0 && refusal === undefined) || functions.length === 0 || shownBy.length === 0)
