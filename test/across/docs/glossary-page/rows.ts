import { readFileSync } from 'node:fs'

export const LANGUAGES_OF_PAGE = ['ro', 'en', 'hu'] as const
type LanguageOfPage = (typeof LANGUAGES_OF_PAGE)[number]

interface Term {
  readonly term: string
  /** The form that the library prints: the term itself, or what stands in brackets behind it. */
  readonly printed: string
}

interface Row {
  readonly terms: Readonly<Record<LanguageOfPage, Term>>
  readonly code: string
  /** By act; empty where the page names none, a dash where the law has no such thing. */
  readonly articles: Readonly<Record<string, string>>
  readonly meaning: string
}

const termOf = (cell: string): Term => {
  const [, term = cell, bent] = /^(.+?)(?: \((.+)…\))?$/.exec(cell) ?? []
  return { term, printed: bent ?? term }
}

const rowOf = (line: string): Row => {
  const cells = line.split('|').slice(1, -1)
  const [ro = '', en = '', hu = '', code = '', law263 = '', law360 = '', meaning = ''] = cells.map(cell =>
    cell.trim(),
  )
  return {
    terms: { ro: termOf(ro), en: termOf(en), hu: termOf(hu) },
    code: code.replaceAll('`', ''),
    articles: { 'law-263-2010': law263, 'law-360-2023': law360 },
    meaning,
  }
}

/** The first two lines of the table are its head. */
export const ROWS: readonly Row[] = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .slice(2)
  .map(rowOf)
