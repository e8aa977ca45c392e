import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'
import { ceilingOf, CEILINGS, WITHOUT_DECIMALS } from './ceilings.js'
import { manifestIn, specifiersOf } from './entries.js'

const stranger = inject('stranger')
const specifiers = specifiersOf(manifestIn(join(stranger, 'node_modules', 'pensie-invaliditate')))
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
  it.each(specifiers)('%s stays under its ceiling', async specifier => {
    const { bytes, because } = ceilingOf(specifier)
    const [file] = (await bundled(specifier)).outputFiles
    expect(file.contents.length, because).toBeLessThanOrEqual(bytes)
    // A ceiling far above says nothing any more.
    if (specifier in CEILINGS) expect(file.contents.length, 'lower the ceiling').toBeGreaterThan(bytes * 0.6)
  })
})

describe('the weight of a standalone file', () => {
  const dist = join(stranger, 'node_modules', 'pensie-invaliditate', 'dist')
  const files = readdirSync(dist).filter(name => /^standalone\..*js$/.test(name))

  it.each(files)('%s stays under the ceiling of its entry, with its notice', file => {
    const { bytes, because } = ceilingOf('pensie-invaliditate/standalone')
    expect(statSync(join(dist, file)).size, because).toBeLessThanOrEqual(bytes)
  })

  it('is that of three files: imported, required, and for a <script>', () => {
    expect(files).toEqual(['standalone.cjs', 'standalone.global.js', 'standalone.js'])
  })
})

describe('a question without numbers', () => {
  it.each(withoutDecimals)('%s is required without loading decimal.js', specifier => {
    const script = `require('${specifier}'); process.stdout.write(JSON.stringify(Object.keys(require.cache)))`
    const loaded: string[] = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: stranger, encoding: 'utf8' }),
    )
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter(path => path.includes('decimal'))).toEqual([])
  })

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
