import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageOfProof, recordOf, SHOWN } from './page.js'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly [name: string]: string }
}

test('docs/proof.md is that of the records on file (else: npm run page:proof)', () => {
  expect(readFileSync('docs/proof.md', 'utf8')).toBe(pageOfProof())
})

test('every record is shown, and every figure has one', () => {
  const records = readdirSync('docs/proof').map(file => file.replace('.json', ''))
  expect([...records].sort()).toEqual(Object.keys(SHOWN).sort())
  expect(pageOfProof()).not.toMatch(/NaN|undefined/)
})

test.each(Object.keys(SHOWN))('the record of %s says by which command, of which commit and day', name => {
  const { command, commit, date } = recordOf(name)
  expect(Object.keys(scripts)).toContain(/^npm run ([\w:]+)/.exec(command)?.[1])
  expect(commit).toMatch(/^[0-9a-f]{12,40}(-dirty)?$/)
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('the whole gate has less than half an hour, each of its steps a budget', () => {
  const { steps, total } = JSON.parse(readFileSync('.ci/budget.json', 'utf8')) as {
    readonly steps: { readonly [step: string]: number }
    readonly total: number
  }
  const named = [...readFileSync('.ci/run', 'utf8').matchAll(/^ *step ([a-z][^"$\n]*)$/gm)].map(
    ([, name]) => name,
  )
  expect(Object.keys(steps)).toEqual(expect.arrayContaining(named))
  expect(total).toBe(1800)
  expect(Object.values(steps).reduce((sum, seconds) => sum + seconds, 0)).toBeLessThanOrEqual(total)
})
