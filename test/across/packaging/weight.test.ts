import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { formatsOf, STANDALONE } from '../../../tools/entries.mjs'
import { ceilingOf, CEILINGS, WITHOUT_DECIMALS } from './ceilings.js'
import { manifestIn, specifiersOf } from './entries.js'

const stranger = inject('stranger')
const specifiers = specifiersOf(manifestIn(join(stranger, 'node_modules', 'pensie-invaliditate')))
/** The licences of what is built in, and how a file of its own hands out its names. */
const NOTICE = 2_500

const withoutDecimals = WITHOUT_DECIMALS.filter(specifier => specifiers.includes(specifier))

const bundled = (specifier: string, ignoreAnnotations = false) =>
  build({
    stdin: { contents: `export * from '${specifier}'`, resolveDir: stranger },
    absWorkingDir: stranger,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    metafile: true,
    minify: true,
    write: false,
    ignoreAnnotations,
  })

describe('the weight of an entry', () => {
  // What is built in is weighed below, without its notice.
  it.each(specifiers.filter(specifier => !specifier.includes('/standalone/')))(
    '%s stays under its ceiling',
    async specifier => {
      const { bytes, because } = ceilingOf(specifier)
      const [file] = (await bundled(specifier)).outputFiles
      expect(file.contents.length, because).toBeLessThanOrEqual(bytes)
      // A ceiling far above says nothing any more.
      if (specifier in CEILINGS)
        expect(file.contents.length, 'lower the ceiling').toBeGreaterThan(bytes * 0.6)
    },
  )
})

describe('the weight of a standalone file', () => {
  const dist = join(stranger, 'node_modules', 'pensie-invaliditate', 'dist')
  const files = Object.entries(STANDALONE).flatMap(([name, entry]) =>
    formatsOf(name).map(ending => [name + ending, entry] as const),
  )

  it.each(files)('%s stays under the ceiling of its entry, with its notice', (file, entry) => {
    const { bytes, because } = ceilingOf(
      entry === 'index' ? 'pensie-invaliditate/standalone' : `pensie-invaliditate/${entry}`,
    )
    expect(statSync(join(dist, file)).size - NOTICE, because).toBeLessThanOrEqual(bytes)
  })

  it('is that of every one that was built: imported, for a <script>, and the whole required', () => {
    const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    expect(built.filter(name => /^standalone.*js$/.test(name)).sort()).toEqual(
      files.map(([file]) => file).sort(),
    )
  })
})

describe('the weight of the package', () => {
  const [tarball = ''] = readdirSync(dirname(stranger)).filter(name => name.endsWith('.tgz'))
  const packed = join(dirname(stranger), tarball)

  const packedWithout = (...patterns: readonly string[]): number => {
    const leftOut = patterns.map(pattern => `--exclude=${pattern}`)
    const folder = join(stranger, 'node_modules')
    return execFileSync('tar', ['-czf', '-', ...leftOut, '-C', folder, 'pensie-invaliditate'], {
      maxBuffer: 1e8,
    }).length
  }

  // docs/release.md says what weighs how much, and what stands in the way of less.
  it.each([
    // 55 kB of it are the lines said of each property, in the declarations and in the JSON Schemas, which it did not have
    // under 1.85 MB; 15 kB the words and rules told beside `pensie-invaliditate` in the ceilings, in each of its formats.
    ['what runs and what is read', 1_930_000, () => packedWithout('*.map', 'pensie-invaliditate/src')],
    // The maps, and the sources that they lead to.
    ['all of it', 2_780_000, () => statSync(packed).size],
  ])('stays under its ceiling: %s', (_, ceiling, size) => {
    expect(size()).toBeLessThanOrEqual(ceiling)
    expect(size(), 'lower the ceiling').toBeGreaterThan(ceiling * 0.9)
  })
})

describe('what is required', () => {
  it.each(specifiers.filter(specifier => !/cases$/.test(specifier)))(
    '%s comes from the one file of CommonJS that has everything',
    specifier => {
      const script = `require('${specifier}'); process.stdout.write(JSON.stringify(Object.keys(require.cache)))`
      const loaded: string[] = JSON.parse(
        execFileSync(process.execPath, ['-e', script], { cwd: stranger, encoding: 'utf8' }),
      )
      const files = loaded.map(path => path.split('/').at(-1))
      expect(files.slice(0, -1).length).toBeLessThanOrEqual(1)
      expect(files.at(-1)).toBe('standalone.cjs')
    },
  )
})

describe('a question without numbers', () => {
  // Node follows every import there is, side effects or not; so does this bundle.
  it.each(withoutDecimals)('%s is imported without loading decimal.js', async specifier => {
    const { metafile } = await bundled(specifier, true)
    expect(Object.keys(metafile.inputs).filter(path => path.includes('decimal.'))).toEqual([])
  })

  it('is told from one with numbers', async () => {
    const { metafile } = await bundled('pensie-invaliditate/pension-amount', true)
    expect(Object.keys(metafile.inputs).filter(path => path.includes('decimal.'))).not.toEqual([])
  })
})
