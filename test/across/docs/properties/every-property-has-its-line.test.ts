import { expect, test } from 'vitest'
import { ENTRY_FILES } from '../../../../tools/entries.mjs'
import { publicProperties } from './public-properties.js'

test('each property of a public input or result has its line: npm run properties', () => {
  const root = process.cwd()
  const entries = Object.values(ENTRY_FILES).map(file => `${root}/${file}`)
  const bare = publicProperties(root, entries).filter(({ line }) => line === '')
  expect(bare.map(({ at, name }) => `${at} ${name}`)).toEqual([])
})
