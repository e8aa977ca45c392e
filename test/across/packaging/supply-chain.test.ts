import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { billOfMaterials, BUILT_INTO_COMMAND, nameAt } from '../../../tools/bill-of-materials.mjs'
import { manifestIn } from './entries.js'

const installed = join(inject('stranger'), 'node_modules', 'pensie-invaliditate')
const manifest = manifestIn(installed)

const textOf = (path: string): string => readFileSync(join(installed, path), 'utf8')

const packed: readonly string[] = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => statSync(join(installed, path)).isFile())

/** What a stranger gets, and nothing else. */
const MEANT = [
  /^dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts|js\.map|d\.cts\.map)$/,
  /^dist\/(explanation|labels)\/(ro|en|hu)\.(js|cjs|d\.ts|d\.cts|js\.map|d\.cts\.map)$/,
  // What the maps lead to.
  /^src\/[\w/.-]+\.ts$/,
  /^src\/legal-data\/[\w-]+\.json$/,
  /^dist\/standalone\/[\w-]+(\.global)?\.js$/,
  /^dist\/cases\.json$/,
  /^docs\/openapi\.json$/,
  /^json-schema\/[\w-]+\.json$/,
  // Neither the site, nor the pages of who works on it, nor examples that are packages of their own.
  /^docs\/(cases|coverage|documents|glossary|migration|refusals)\.md$/,
  /^docs\/examples\/[\w.-]+\.(js|json)$/,
  /^(CHANGELOG|README|SECURITY|THIRD-PARTY-LICENSES)\.md$/,
  /^(LICENSE|package\.json|bill-of-materials\.cdx\.json)$/,
]

describe('what is packed', () => {
  test('is what is meant, and neither tests nor tools', () => {
    expect(packed.filter(path => !MEANT.some(pattern => pattern.test(path)))).toEqual([])
    expect(packed.length).toBeGreaterThan(200)
  })

  test('runs nothing where it is installed', () => {
    const scripts = Object.keys(manifest.scripts ?? {})
    expect(scripts.filter(name => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
    for (const name of Object.keys(manifest.dependencies)) {
      const scriptsOfIt = Object.keys(manifestIn(join('node_modules', name)).scripts ?? {})
      expect([name, scriptsOfIt.filter(script => /^(pre|post)?install$/.test(script))]).toEqual([name, []])
    }
  })

  test('makes no code from text', () => {
    const made = packed.filter(
      path => /^dist\/.*\.c?js$/.test(path) && /\beval\(|\bnew Function\b|\bFunction\(/.test(textOf(path)),
    )
    expect(made).toEqual([])
  })

  test('names each dependency by one exact version', () => {
    expect(Object.values(manifest.dependencies).filter(version => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    )
  })
})

describe('the bill of materials', () => {
  const bill = JSON.parse(textOf('bill-of-materials.cdx.json'))

  test('is that of the lock file (else: npm run bill-of-materials)', () => {
    expect(bill).toEqual(billOfMaterials())
  })

  test('lists every dependency and what is built in, each with its licence and the digest of the lock file', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const folders = [...Object.keys(manifest.dependencies), '@noble/hashes', ...BUILT_INTO_COMMAND]
    const placeOf = Object.fromEntries(folders.map(folder => [nameAt(folder), `node_modules/${folder}`]))
    const names = Object.keys(placeOf).sort()
    expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(names)
    for (const { name, version, hashes, licenses } of bill.components) {
      const locked = packages[placeOf[name]]
      expect([name, version]).toEqual([name, locked.version])
      const sha512 = Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex')
      expect(hashes).toEqual([{ alg: 'SHA-512', content: sha512 }])
      expect(licenses).toEqual([{ license: { id: 'MIT' } }])
      // None of them brings others.
      expect(Object.keys(locked.dependencies ?? {}).filter(other => !names.includes(other))).toEqual([])
    }
  })
})

test('the licence of what is built in stands in the package', () => {
  expect(textOf('THIRD-PARTY-LICENSES.md')).toContain('@noble/hashes')
  const built = execFileSync('grep', ['-rlE', 'noble', join(installed, 'dist')], { encoding: 'utf8' })
  expect(built.trim()).not.toBe('')
})
