import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageOfSpeed } from '../../bench/page/page.mjs'

const RECORDS = 'docs/speed'
const records = readdirSync(RECORDS).filter(file => file.endsWith('.json'))

test('docs/speed.md is that of the records on file (else: npm run page:speed)', () => {
  expect(readFileSync('docs/speed.md', 'utf8')).toBe(pageOfSpeed())
})

test('no figure of the page is missing', () => {
  expect(pageOfSpeed()).not.toMatch(/NaN|undefined|Infinity/)
})

test.each(records)('%s says of which commit and day it is, and on which machine', file => {
  const { commit, date, node, machine } = JSON.parse(readFileSync(`${RECORDS}/${file}`, 'utf8'))
  expect(commit).toMatch(/^[0-9a-f]{12}(-dirty)?$/)
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(node).toMatch(/^v\d+\./)
  expect(machine).toMatch(/^\d+ cores of /)
})
