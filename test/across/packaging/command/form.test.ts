import { describe, expect, test } from 'vitest'
import { run, runInTerminal } from './run.js'

const ANSWERS = [
  ['xyz', 'állami'],
  ['2026. május 20.'],
  ['NŐ'],
  ['1966. 05. 10.'],
  ['2026. május 10.'],
  ['20 év'],
  ['nem'],
  ['2026. május 9.'],
  ['II'],
  ['20 ev'],
  ['2026. június'],
  ['1.234', '18,34567'],
  ['20 év'],
  ['semmi'],
].flat()

const PLAIN = [
  'public',
  '20.05.2026',
  'female',
  '10.05.1966',
  '10.05.2026',
  '20 years',
  'no',
  'II',
  'June 2026',
  '18.34567',
  '20 years',
  'nothing',
]

const countsIn = (told: string): readonly number[] =>
  [...told.matchAll(/^\[(\d+)\] /gm)].map(([, count]) => Number(count))

describe('the form into which lines are piped', () => {
  const { out, told, code } = run(['form', '--language', 'hu'], { typed: `${ANSWERS.join('\n')}\n` })

  test('takes answers as people write them, down to the letter', () => {
    expect(code).toBe(0)
    expect(out).toContain('1534 lej')
    expect(out).not.toContain('A válaszhoz még szükséges')
  })

  test('says in the language chosen what it could not read, and asks again', () => {
    expect(told).toContain('Nyugdíjrendszer – „xyz” nincs a választhatók között.')
    expect(told).toContain('„1.234” többféleképpen érthető. Választható: 1,234; 1234.')
    expect(told).not.toMatch(/must be|is not one of/)
  })

  test('counts the questions that are left, and never up while nothing more is told', () => {
    const counts = countsIn(told)
    expect(counts.length).toBe(ANSWERS.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    expect(counts.at(-1)).toBe(1)
  })

  test('asks beside the answer, so that the answer alone is piped on', () => {
    const asJson = run(['form', '--language', 'hu', '--json'], { typed: `${ANSWERS.join('\n')}\n` })
    expect(JSON.parse(asJson.out).pension.value.lei).toBe('1534.00')
  })

  test('ends where nothing is typed, with what is still needed', () => {
    const nothing = run(['form', '--language', 'en'])
    expect(nothing.code).toBe(0)
    expect(nothing.out).toContain('please also give')
  })

  test('goes back to the question before, and takes the other answer', () => {
    const corrected = ['állami', '2026. május 21.', '<', ...ANSWERS.slice(2)]
    const again = run(['form', '--language', 'hu'], { typed: `${corrected.join('\n')}\n` })
    expect(again.out).toBe(out)
  })

  test('has nothing to go back to at the first question', () => {
    const { told: first } = run(['form', '--language', 'en'], { typed: '<\n' })
    expect(first).toContain('"<"')
    expect(countsIn(first).slice(0, 2)).toEqual([countsIn(first)[0], countsIn(first)[0]])
  })

  test('tells of an event whose day is not known that the day is missing', () => {
    const typed = [...ANSWERS.slice(0, -1), 'orvosi felülvizsgálat elmulasztása']
    const ended = run(['form', '--language', 'hu'], { typed: `${typed.join('\n')}\n` })
    expect(ended.code).toBe(0)
    expect(ended.out).toMatch(/^HIÁNYZIK A NAPJA: orvosi felülvizsgálat elmulasztása\.\n/)
    expect(ended.out).not.toMatch(/1534 lej|sha256/)
    const asJson = run(['form', '--language', 'hu', '--json'], { typed: `${typed.join('\n')}\n` })
    expect(JSON.parse(asJson.out).headline.pension).toEqual({
      status: 'undetermined',
      needs: ['events.0.on'],
    })
    expect(asJson.told).toContain('HIÁNYZIK A NAPJA')
  })

  test('asks more of who wants to be asked for everything', () => {
    const [some, all] = [run(['form', '--language', 'en']), run(['form', '--language', 'en', '--all'])]
    expect(countsIn(all.told).length).toBeGreaterThan(countsIn(some.told).length)
  })
})

const [UP, DOWN, ENTER, BREAK_OFF] = ['\u001B[A', '\u001B[B', '\r', '\u0003']

describe('the form at a terminal', () => {
  test('goes back, tells a fault at once, and ends without an answer where it is broken off', async () => {
    const { out, told, code } = await runInTerminal(['form', '--language', 'en', '--json'], 80, [
      ['Pension system', ENTER],
      ['registration', `31.02.2026${ENTER}`],
      ['1966.', `${'\u007F'.repeat(10)}20.05.2026${ENTER}`],
      ['Sex', `${UP}${ENTER}`],
      ['registration', `21.05.2026${ENTER}`],
      ['Sex', `${DOWN}${ENTER}`],
      ['Date of birth', BREAK_OFF],
    ])
    expect(told).toContain('Broken off; nothing was answered.')
    expect([out, code]).toEqual(['', 130])
  })

  test('takes choices by the arrow keys and the rest typed, down to the same answer', async () => {
    const typed = [...PLAIN, ''].join('\n')
    const byLines = run(['form', '--language', 'en', '--json'], { typed })
    const keys = PLAIN.map(
      answer => ({ public: '', female: '', no: DOWN, II: DOWN, nothing: UP.repeat(3) })[answer] ?? answer,
    )
    const script = countsIn(byLines.told).map((count, at) => [`[${count}]`, keys[at] + ENTER] as const)
    const atTerminal = await runInTerminal(['form', '--language', 'en', '--json'], 80, script)
    expect(script).toHaveLength(PLAIN.length)
    expect([atTerminal.out, atTerminal.code]).toEqual([byLines.out, 0])
    expect(byLines.out).toContain('1534.00')
  })
})
