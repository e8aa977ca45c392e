import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { builtIn, packagesAmong } from '../../../tools/built-in.mjs'
import { STANDALONE } from '../../../tools/entries.mjs'
import { manifestIn } from './entries.js'

const installed = join(inject('stranger'), 'node_modules', 'pensie-invaliditate')
const { dependencies } = manifestIn(installed)

const FILES = Object.keys(STANDALONE).flatMap(name =>
  ['.js', '.cjs', '.global.js'].map(ending => name + ending),
)

const noticeOf = (file: string): string => {
  const [, text = ''] =
    /^\/\*!\n([\s\S]*?)\*\//.exec(readFileSync(join(installed, 'dist', file), 'utf8')) ?? []
  return text
}
const namedIn = (text: string): readonly string[] => text.match(/^- .*$/gm) ?? []

/** All dependencies, and the one that every file has built in. */
const BUILT_IN = [...Object.keys(dependencies), '@noble/hashes'].sort().map(name => `- ${builtIn('.', name)}`)

describe('whose code a file holds', () => {
  it.each(FILES)('stands at the head of %s, with the licence', file => {
    expect(namedIn(noticeOf(file))).toEqual(BUILT_IN)
    expect(noticeOf(file)).toContain(readFileSync('LICENSE', 'utf8').trim())
  })

  it('stands in THIRD-PARTY-LICENSES.md, as in the files', () => {
    expect(namedIn(readFileSync(join(installed, 'THIRD-PARTY-LICENSES.md'), 'utf8'))).toEqual(BUILT_IN)
  })

  it('is read from the paths that went into it', () => {
    expect(
      packagesAmong([
        'src/index.ts',
        'node_modules/valibot/dist/index.mjs',
        'node_modules/@date-fns/utc/date/mini.js',
        'node_modules/valibot/dist/other.mjs',
      ]),
    ).toEqual(['@date-fns/utc', 'valibot'])
  })
})
