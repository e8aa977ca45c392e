import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { MINIMUM_WAGE } from '../../../src/questions/companion-allowance/minimum-wage.js'
import { REFERENCE_POINT } from '../../../src/questions/pension-amount/reference-point.js'
import { lastMonthOf } from '../tables/after-the-last-row.js'
import { coverageAsData } from './coverage-page/as-data.js'
import { stateAt } from './coverage-page/cells.js'
import { askAll, page, pageOfRefusals, refusedSubjects } from './coverage-page/page.js'
import { ANSWERED } from './coverage-page/state.js'
import { cellInWords } from './coverage-page/words.js'

const answers = askAll()
const rows = [...answers.rows, ...answers.special]
const cells = rows.flat()

const cellOf = (name: string, fact: string, law: string, facts?: string): string => {
  const cell = cells.find(
    ({ asked, law: of }) => asked.name === name && asked.fact === fact && of === law && asked.with === facts,
  )
  return cell ? cellInWords(cell) : 'no such cell'
}

/** Whatever file holds the list. */
const subjectsInSource = (): readonly string[] => {
  const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(join('src', path), 'utf8'))
  const [, union = ''] = /export type NotCoveredSubject =\n((?: +\| '[^']+'\n)+)/.exec(texts.join('\n')) ?? []
  return [...union.matchAll(/'([^']+)'/g)].map(([, subject]) => subject)
}

describe('the page of what is answered', () => {
  test('is what the functions answer today: npm run page:coverage writes it anew', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(page(answers))
    expect(readFileSync('docs/refusals.md', 'utf8')).toBe(pageOfRefusals(answers))
    expect(library.COVERAGE).toEqual(coverageAsData(answers))
  })

  test.each([
    ['applicableLaw', 'applicationRegisteredOn', 'law-263-2010-amended-2013', '2013-03-15 – 2024-08-31'],
    ['applicableLaw', 'applicationRegisteredOn', 'notaries', 'from 2020-04-06; before `law-in-force`'],
    ['lawInForce', 'on', 'law-360-2023', 'from 2024-09-01'],
    // To the last value published.
    [
      'pensionAmount',
      'month',
      'law-360-2023',
      `2024-09 – ${lastMonthOf(REFERENCE_POINT)}; before and after \`reference-point\``,
    ],
    [
      'companionAllowance',
      'month',
      'law-360-2023',
      `2024-09 – ${lastMonthOf(MINIMUM_WAGE)}; after \`minimum-wage\``,
    ],
    ['requiredStage', 'decisionIssuedOn', 'law-360-2023', 'refused: `table-3`'],
    ['newDecisionDueBy', 'reviewedOn', 'law-360-2023', '–'],
  ])('%s by %s under %s: %s', (name, fact, law, words) => {
    expect(cellOf(name, fact, law)).toBe(words)
  })

  test('soldiers leave the public system with 2015', () => {
    const law = 'law-263-2010-amended-2013'
    expect(cellOf('applicableLaw', 'applicationRegisteredOn', law, 'militaryOrPolice: true')).toBe(
      '2013-03-15 – 2015-12-31; after `law-223-2015`',
    )
  })

  test('on any day a function answers as the page says of the stretch that holds the day', () => {
    const anyPlace = fc
      .constantFrom(...cells)
      .chain(cell => fc.tuple(fc.constant(cell), fc.nat(cell.asked.line.length - 1)))
    fc.assert(
      fc.property(anyPlace, ([{ asked, law, spans }, index]) => {
        const span = spans.find(({ from, to }) => from <= index && index <= to)
        expect(stateAt(asked, law, index)).toBe(span?.state)
      }),
      { seed: 263, numRuns: 5000 },
    )
  })
})

describe('the page leaves nothing out', () => {
  /** What answers whole dossiers, speaks, or keeps; and two that give a plain value and no finding. */
  const NO_QUESTION = [
    ...[
      'assess',
      'assessSystems',
      'nextQuestion',
      'withDatedEvents',
      'compare',
      'receiptOf',
      'receiptsOf',
      'replay',
    ],
    ...['amounts', 'paymentOf'],
    ...['explain', 'paragraphs', 'factLabel', 'explainFault', 'withAnswer', 'wordFor', 'wordsOf', 'format'],
    ...['isWorkingDay', 'publicHolidays'],
  ]
  const isClass = (value: unknown): boolean => /^class\b/.test(String(value))
  const questions = Object.entries(library)
    .filter(([name, value]) => typeof value === 'function' && !isClass(value) && !NO_QUESTION.includes(name))
    .map(([name]) => name)

  test.each(questions)('%s stands on it, and is answered under some law', name => {
    const states = answers.rows
      .flat()
      .filter(({ asked }) => asked.name === name)
      .flatMap(({ spans }) => spans.map(({ state }) => state))
    expect(states).toContain(ANSWERED)
  })

  test('every name of a refusal is met but those that nothing refuses by', () => {
    const met = refusedSubjects(rows)
    const subjects = subjectsInSource()
    expect(subjects.length).toBeGreaterThan(20)
    // No value is refused by these names: the score of the notaries is asked for, the indemnity only noted.
    expect(subjects.filter(subject => !met.includes(subject))).toEqual(['notaries-score', 'social-indemnity'])
    expect(met.filter(subject => !subjects.includes(subject))).toEqual([])
  })
})
