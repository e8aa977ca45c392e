import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { SERIES } from './series.js'

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url))

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(`${SRC}${file}`, 'utf8'))

describe('the dates of the tables', () => {
  test('every dated series of the library is under the tests of its dates', () => {
    const declared = sources.flatMap(text => text.match(/const [A-Z_0-9]+: DatedSeries</g) ?? [])
    expect(declared).toHaveLength(SERIES.length)
  })
})
