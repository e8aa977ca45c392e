import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const stranger = inject('stranger')
cpSync('docs/examples', join(stranger, 'examples'), { recursive: true })
writeFileSync(join(stranger, 'examples', 'package.json'), '{ "type": "module" }')
writeFileSync(join(stranger, 'examples', 'wrong.json'), '{ "person": { "birthDate": "10.05.1966" } }')

/** The examples import the package as a stranger does. */
const run = (
  script: string,
  args: readonly string[],
  typed = '',
): { readonly out: string; readonly told: string } => {
  const { stdout, stderr } = spawnSync('node', [join('examples', script), ...args], {
    cwd: stranger,
    encoding: 'utf8',
    input: typed,
  })
  return { out: stdout, told: stderr }
}

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

describe('the terminal form', () => {
  const { out } = run('form.js', ['--language', 'hu'], `${ANSWERS.join('\n')}\n`)

  test('takes the answers that are piped into it, as people write them, down to the letter', () => {
    expect(out).toContain('1534 lej')
    expect(out).not.toContain('A válaszhoz még szükséges')
  })

  test('says in the language chosen what it could not read, and asks again', () => {
    expect(out).toContain('Nyugdíjrendszer – „xyz” nincs a választhatók között.')
    expect(out).toContain('„1.234” többféleképpen érthető. Választható: 1,234; 1234.')
    expect(out).not.toMatch(/must be|is not one of/)
  })

  test('counts the questions that are left, and never up while nothing more is told', () => {
    const counts = [...out.matchAll(/^(?:> )?(?: {2}.+\n)?.*\[(\d+)\] /gm)].map(([, count]) => Number(count))
    expect(counts.length).toBe(ANSWERS.length)
    expect(counts).toEqual([...counts].sort((one, other) => other - one))
    expect(counts.at(-1)).toBe(1)
  })

  test('ends where nothing is typed, with what is still needed', () => {
    expect(run('form.js', ['--language', 'en']).out).toContain('please also give')
  })
})

describe('the example that answers a file', () => {
  test.each([
    ['ro', 'Fișierul nu este JSON'],
    ['hu', 'A fájl nem JSON'],
  ])('tells its faults in %s', (language, words) => {
    expect(run('answer.js', ['examples/form.js', '--language', language]).told).toContain(words)
  })

  test.each([
    ['ro', 'Data nașterii: valoarea nu este o zi din calendar'],
    ['en', 'Date of birth: the value is not a day of the calendar'],
    ['hu', 'Születési dátum – a megadott érték nem'],
  ])('tells what is wrong with a dossier in %s', (language, words) => {
    const { told } = run('answer.js', ['examples/wrong.json', '--language', language])
    expect(told).toContain(words)
    expect(told).not.toContain('must be')
  })

  test('names the languages there are', () => {
    expect(run('answer.js', ['--language', 'fr']).told).toBe('--language ro|en|hu\n')
  })
})
