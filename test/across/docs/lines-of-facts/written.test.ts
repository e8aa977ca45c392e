import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE, writtenFields } from './fields.js'

test('the types of the fields of a dossier are those of the tables: npm run fields', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await writtenFields())
})
