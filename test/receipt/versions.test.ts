import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LEGAL_DATA, PACKAGE_VERSION } from '../../src/receipt/version.js'
import { digestOf } from '../../src/values/digest.js'
import { LEGAL_DATA_TABLES } from './legal-data.js'

describe('the versions that a receipt names', () => {
  test('the package is the one of package.json', () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect(PACKAGE_VERSION).toBe((JSON.parse(manifest) as { version: string }).version)
  })

  test('the legal data are those in the tables: after a change, write a new version and this digest', () => {
    expect(digestOf(LEGAL_DATA_TABLES)).toBe(LEGAL_DATA.digest)
  })
})

describe('a digest', () => {
  test('is SHA-256 of the text with sorted keys, as another implementation computes it', () => {
    const text = '{"a":[true,null,"x"],"b":{"c":1,"d":"2"}}'
    const expected = `sha256:${createHash('sha256').update(text).digest('hex')}`
    expect(digestOf({ b: { d: '2', c: 1 }, a: [true, null, 'x'] })).toBe(expected)
  })

  test('of a letter outside ASCII is that of its JSON escape', () => {
    const expected = `sha256:${createHash('sha256').update('"\\u0219"').digest('hex')}`
    expect(digestOf('ș')).toBe(expected)
  })

  test('leaves out what is undefined, as JSON does', () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }))
  })

  test('tells data apart that differ in one letter, in the order of a list or in a type', () => {
    const digests = [{ a: '1' }, { a: 1 }, { a: '2' }, { a: ['1', '2'] }, { a: ['2', '1'] }, { b: '1' }].map(
      digestOf,
    )
    expect(new Set(digests).size).toBe(digests.length)
  })
})
