import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run, runInTerminal } from './run.js'

const stranger = inject('stranger')
cpSync('docs/examples', join(stranger, 'examples'), { recursive: true })
const DOSSIER = 'examples/dossier.json'
const wrong = (name: string, text: string): string => {
  writeFileSync(join(stranger, name), text)
  return name
}

describe('the command', () => {
  test('answers a dossier by a letter: sums, steps, articles and dates', () => {
    const { out, told, code } = run([DOSSIER])
    expect([told, code]).toEqual(['', 0])
    expect(out).toContain('1.534 lei')
    expect(out).toContain('art. 72 din Legea nr. 360/2023')
    expect(out).toContain('10 aprilie 2029')
  })

  test('answers what is piped into it', () => {
    const typed = readFileSync(join(stranger, DOSSIER), 'utf8')
    expect(run(['-'], { typed })).toEqual(run([DOSSIER]))
    expect(run(['-'], { typed: `\uFEFF${typed}` })).toEqual(run([DOSSIER]))
  })

  test('answers whole as JSON what the library answers', () => {
    const { out } = run(['examples/missed-review.json', '--json', '--as-of', '2026-07-01'])
    const script = `import { assess } from 'pensie-invaliditate'
      import { readFileSync } from 'node:fs'
      const dossier = JSON.parse(readFileSync('examples/missed-review.json', 'utf8'))
      process.stdout.write(JSON.stringify(assess(dossier, { asOf: '2026-07-01' })))`
    const answered = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: stranger })
    expect(JSON.parse(out)).toEqual(JSON.parse(answered.toString()))
  })

  test('reads the answer on a day, for a person', () => {
    const read = ['examples/missed-review.json', '--language', 'en', '--audience', 'person']
    expect(run([...read, '--as-of', '2026-07-01']).out).not.toBe(run(read).out)
    expect(run([...read, '--as-of', '2026-07-01']).out.length).toBeLessThan(run(read.slice(0, 3)).out.length)
  })

  test.each([
    [{ LANG: 'hu_HU.UTF-8' }, 'lej'],
    [{ LANG: 'en_GB' }, 'you are due'],
    [{ LANG: 'en_GB', LC_ALL: 'hu' }, 'lej'],
    [{ LANG: 'C.UTF-8' }, 'vi se cuvin'],
    [{}, 'vi se cuvin'],
  ])('speaks the language of the environment, %o', (env, words) => {
    expect(run([DOSSIER], { env }).out).toContain(words)
    expect(run([DOSSIER, '--language', 'ro'], { env }).out).toContain('vi se cuvin')
  })

  test('breaks lines to the terminal, up to 100 columns, with headings apart; what is piped on is not broken', async () => {
    const longest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))
    const [narrow, wide] = [await runInTerminal([DOSSIER], 60, []), await runInTerminal([DOSSIER], 300, [])]
    const bare = (text: string): string => text.replaceAll('\u001B[1m', '').replaceAll('\u001B[22m', '')
    expect(narrow.out).toContain('\u001B[1mPe scurt\u001B[22m')
    // The digest is one word.
    const letter = (text: string): string => bare(text).split('\n').slice(0, -3).join('\n')
    expect(longest(letter(narrow.out))).toBeLessThanOrEqual(60)
    expect(longest(letter(wide.out))).toBeLessThanOrEqual(100)
    expect(longest(letter(wide.out))).toBeGreaterThan(60)
    const piped = run([DOSSIER]).out
    expect(longest(piped)).toBeGreaterThan(100)
    expect(piped).not.toContain('\u001B')
    const words = (text: string): readonly string[] => bare(text).replace(/-{2,}/g, '').split(/\s+/)
    expect(words(narrow.out)).toEqual(words(piped))
  })
})

describe('a dossier that is wrong', () => {
  test.each([
    ['ro', 'person.birthDate: Data nașterii: valoarea nu este o zi din calendar'],
    ['en', 'person.birthDate: Date of birth: the value is not a day of the calendar'],
    ['hu', 'person.birthDate: Születési dátum – a megadott érték nem'],
  ])('is told in %s, each fault by its path and name', (language, words) => {
    const file = wrong('wrong.json', '{ "person": { "birthDate": "10.05.1966", "sx": 1 } }')
    const { out, told, code } = run([file, '--language', language, '--json'])
    expect(code).toBe(1)
    const { issues } = JSON.parse(out) as { issues: readonly { path: string; code: string }[] }
    expect(issues.map(({ path }) => path)).toEqual(['person.birthDate', 'person.sx'])
    expect(told).toContain(words)
    expect(told.split('person.sx')).toHaveLength(2)
    expect(told).not.toContain('must be')
    expect(run([file, '--language', language])).toEqual({ out: '', told, code })
  })

  test.each([
    ['ro', 'nu este JSON', 'nu există'],
    ['en', 'is not JSON', 'there is none'],
    ['hu', 'a fájl nem JSON', 'nincs ilyen fájl'],
  ])('is told in %s where it is no JSON, and where there is no file', (language, notJson, none) => {
    const broken = run([wrong('broken.json', '{ "person": '), '--language', language])
    expect([broken.out, broken.code]).toEqual(['', 1])
    expect(broken.told).toContain(notJson)
    expect(broken.told).toMatch(/1\D+13/)
    expect(broken.told).not.toMatch(/Unexpected|JSON input/)
    const missing = run(['none.json', '--language', language])
    expect([missing.out, missing.code]).toEqual(['', 1])
    expect(missing.told).toContain(none)
  })
})

describe('a command that is wrong', () => {
  test.each([
    [[], 'The file with the dossier is missing.'],
    [[DOSSIER, 'other.json'], '"other.json" is too much'],
    [[DOSSIER, '--colour'], '--colour: there is no such option.'],
    [[DOSSIER, '--json=yes'], '--json: it takes no value.'],
    [[DOSSIER, '--as-of'], '--as-of: its value is missing.'],
    [[DOSSIER, '--as-of', '2026-02-30'], '--as-of: "2026-02-30" is not a day of the calendar.'],
    [[DOSSIER, '--audience', 'all'], '--audience: "all" cannot be chosen. Choose from: person, lawyer.'],
    [[DOSSIER, '--language', 'fr'], '--language: "fr" cannot be chosen. Choose from: ro, en, hu.'],
    [[DOSSIER, '--all'], '--all: only with form.'],
  ])('%j is told, with how to use it', (args, words) => {
    const { out, told, code } = run(args, { env: { LANG: 'en' } })
    expect([out, code]).toEqual(['', 2])
    expect(told).toContain(words)
    expect(told).toContain('Usage: pensie-invaliditate <dossier.json>')
  })

  test.each(['ro', 'en', 'hu'])('is helped in %s, with every option that there is', language => {
    const { out, code } = run(['--help', '--language', language])
    expect(code).toBe(0)
    for (const option of [
      '--language',
      '--as-of',
      '--audience',
      '--json',
      '--all',
      '--version',
      '--help',
      'form',
      '130',
    ])
      expect(out).toContain(option)
  })
})

test('says its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(run(['--version'])).toEqual({ out: `${version}\n`, told: '', code: 0 })
})

test('the example is answered by the command', () => {
  const example = (args: readonly string[]): string =>
    execFileSync(process.execPath, ['examples/answer.js', ...args], {
      cwd: stranger,
      encoding: 'utf8',
      env: { LANG: 'ro' },
    })
  writeFileSync(join(stranger, 'examples', 'package.json'), '{ "type": "module" }')
  expect(example([])).toBe(run([DOSSIER]).out)
  expect(example(['examples/missed-review.json', '--language', 'en'])).toBe(
    run(['examples/missed-review.json', '--language', 'en']).out,
  )
  expect(example(['--language', 'hu'])).toBe(run([DOSSIER, '--language', 'hu']).out)
})
