import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { builtIn, packagesAmong } from '../../../tools/built-in.mjs'
import { BUILT_INTO_COMMAND } from '../../../tools/bill-of-materials.mjs'
import { formatsOf, STANDALONE } from '../../../tools/entries.mjs'
import { manifestIn } from './entries.js'

const installed = join(inject('stranger'), 'node_modules', 'pensie-invaliditate')
const { dependencies } = manifestIn(installed)

const FILES = Object.keys(STANDALONE).flatMap(name => formatsOf(name).map(ending => name + ending))

const noticeOf = (file: string): string => {
  const [, text = ''] =
    /^(?:#!.*\n)?\/\*!\n([\s\S]*?)\*\//.exec(readFileSync(join(installed, 'dist', file), 'utf8')) ?? []
  return text
}
const namedIn = (text: string): readonly string[] => text.match(/^- .*$/gm) ?? []

const lineOf = (name: string): string => `- ${builtIn('.', name)}`

/** All dependencies, and the one that every entry has built in. */
const BUILT_IN = [...Object.keys(dependencies), '@noble/hashes'].sort().map(lineOf)

/** The library of decimals gives itself away, however its code was shortened. */
const hasDecimals = (file: string): boolean =>
  readFileSync(join(installed, 'dist', file), 'utf8').includes('[DecimalError]')

describe('whose code a file holds', () => {
  it.each(FILES)('stands at the head of %s, with the licence', file => {
    const named = namedIn(noticeOf(file))
    expect(BUILT_IN).toEqual(expect.arrayContaining([...named]))
    if (file.startsWith('standalone.')) expect(named).toEqual(BUILT_IN)
    else expect(named).not.toContain(lineOf('@noble/hashes'))
    expect(named.includes(lineOf('decimal.js'))).toBe(hasDecimals(file))
    expect(noticeOf(file)).toContain(readFileSync('LICENSE', 'utf8').trim())
  })

  it('stands at the head of the command, which has nothing of the library built in', () => {
    const named = namedIn(noticeOf('command.js'))
    expect(named).toEqual([...new Set(BUILT_INTO_COMMAND.map(lineOf))].sort())
    expect(named.filter(line => BUILT_IN.includes(line))).toEqual([])
  })

  it('stands in THIRD-PARTY-LICENSES.md, as in the files', () => {
    const named = namedIn(readFileSync(join(installed, 'THIRD-PARTY-LICENSES.md'), 'utf8'))
    expect(named).toEqual([...BUILT_IN, ...namedIn(noticeOf('command.js'))])
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
