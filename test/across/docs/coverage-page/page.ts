import type { Asked } from './asking.js'
import { ASKED } from './asked.js'
import { type Cell, rowOf } from './cells.js'
import { LAWS } from './laws.js'
import { DAYS } from './line.js'
import { REFUSED } from './refused.js'
import { cellInWords, isRefusal, subjectInWords } from './words.js'

type Row = readonly Cell[]

const code = (text: string): string => `\`${text}\``

/** As the formatter of the project writes a table. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => [...(row[column] ?? '')].length)),
  )
  const line = (cells: readonly string[], filler: string): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map(cells => line(cells, ' ')),
  ]
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
}

const factOf = ({ fact, with: facts }: Asked): string => {
  const told = facts === undefined ? [] : [code(facts)]
  return [...(fact === undefined ? ['–'] : [code(fact)]), ...told].join(', ')
}

const askedOf = (row: Row): Asked => (row[0] as Cell).asked

const cellsInWords = (row: Row): readonly string[] => row.map(cellInWords)

const once = (texts: readonly string[]): string => [...new Set(texts)].join(', ')

const tableOfAnswers = (rows: readonly Row[]): readonly string[] =>
  table([
    ['functions', 'moved', ...LAWS.map(code)],
    ...grouped(rows, row => JSON.stringify(cellsInWords(row))).map(alike => [
      once(alike.map(row => code(askedOf(row).name))),
      once(alike.map(row => factOf(askedOf(row)))),
      ...cellsInWords(alike[0] as Row),
    ]),
  ])

const subjectsOf = (row: Row): readonly string[] =>
  row.flatMap(({ spans }) => spans.filter(isRefusal).map(({ state }) => state))

const placesOf = (subject: string, rows: readonly Row[], special: readonly Row[]): string => {
  const plain = rows.filter(row => subjectsOf(row).includes(subject))
  const names = plain.map(row => askedOf(row).name)
  const others = special.filter(
    row => subjectsOf(row).includes(subject) && !names.includes(askedOf(row).name),
  )
  const told = others.map(row => `${code(askedOf(row).name)} (${askedOf(row).with})`)
  return once([...names.map(code), ...told])
}

export const refusedSubjects = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.flatMap(subjectsOf))].sort()

const tableOfRefusals = (rows: readonly Row[], special: readonly Row[]): readonly string[] =>
  table([
    ['refused as', 'no answer can be given about', 'by'],
    ...refusedSubjects([...rows, ...special]).map(subject => [
      code(subject),
      subjectInWords(subject),
      placesOf(subject, rows, special),
    ]),
  ])

const intro = [
  'Written by `npm run page:coverage`: it asks every function that gives a finding under each law, moves one fact of a right',
  `input from ${DAYS.at(0)} to ${DAYS.at(DAYS.length - 1)}, the days that an input may hold, and finds where an answer turns into a refusal.`,
  'A function takes the law on trust: `always` says that nothing it needs is missing, not that the law was in force, which',
  '`applicableLaw` and `lawInForce` say. `–`: not asked so. No value of the caller is given, which would be taken instead.',
]

/** The page, written from answers alone. */
export const page = ({ rows }: Answers): string =>
  [
    '# What is answered, law by law',
    '',
    ...intro,
    '',
    ...tableOfAnswers(rows),
    '',
    'By which names an answer is refused, and where, stands in [refusals.md](refusals.md).',
    '',
  ].join('\n')

/** Its second page. */
export const pageOfRefusals = ({ rows, special }: Answers): string =>
  [
    '# What is refused, by name',
    '',
    'Written by `npm run page:coverage` with [coverage.md](coverage.md), from answers alone. In the words of `explain`; in brackets',
    'the facts that bring the refusal, whatever the day.',
    '',
    ...tableOfRefusals(rows, special),
    '',
  ].join('\n')

export interface Answers {
  readonly rows: readonly Row[]
  /** What is refused for the facts of a case. */
  readonly special: readonly Row[]
}

export const askAll = (): Answers => ({ rows: ASKED.map(rowOf), special: REFUSED.map(rowOf) })
