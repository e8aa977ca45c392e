import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { entryNames, exportsMap, STANDALONE, subpathOf } from '../../../tools/entries.mjs'
import { manifestIn, specifiersOf } from './entries.js'

const stranger = inject('stranger')
const installed = join(stranger, 'node_modules', 'pensie-invaliditate')
const manifest = manifestIn(installed)
const specifiers = specifiersOf(manifest)

const run = (script: string, ...flags: string[]): string =>
  execFileSync(process.execPath, [...flags, '-e', script], { cwd: stranger, encoding: 'utf8', stdio: 'pipe' })

/** Every entry's exported names, in one process: `{ specifier: [names] }`. */
const exportedBy = (load: string): Record<string, string[]> =>
  JSON.parse(
    run(
      `(async () => {
        const names = {}
        for (const specifier of ${JSON.stringify(specifiers)}) names[specifier] = Object.keys(${load}).sort()
        process.stdout.write(JSON.stringify(names))
      })()`,
    ),
  )

/** The packed files of a target; a star stands for those of one folder. */
const filesOf = (target: string): readonly string[] => {
  const [folder = '', ending] = target.split('*')
  if (ending === undefined) return [target]
  return readdirSync(join(installed, folder))
    .filter(file => file.endsWith(ending))
    .map(file => folder + file)
}

describe('the entry points', () => {
  it('are one for each folder of src that has an index.ts, in package.json (else: npm run entries)', () => {
    expect(manifestIn(process.cwd()).exports).toEqual(exportsMap())
  })

  it('are each built (else: add the folder to tsup.config.ts)', () => {
    const built = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    expect(
      [...entryNames(), ...Object.keys(STANDALONE)].filter(name => !built.includes(`${name}.js`)),
    ).toEqual([])
  })

  it('lead to files that were packed, and the packed files are those meant', () => {
    for (const target of Object.values(manifest.exports)) {
      const paths =
        typeof target === 'string' ? filesOf(target) : Object.values(target).flatMap(c => Object.values(c))
      expect(paths.length, String(target)).toBeGreaterThan(0)
      for (const path of paths) expect(() => readFileSync(join(installed, path)), path).not.toThrow()
    }
    expect(readdirSync(installed).sort()).toEqual(
      [...new Set([...manifest.files.map(path => path.split('/')[0]), 'package.json'])].sort(),
    )
  })

  const imported = exportedBy('await import(specifier)')
  const required = exportedBy('require(specifier)')

  it.each(specifiers)('%s exports the same names by import and by require', specifier => {
    expect(imported[specifier]).toEqual(required[specifier])
    expect(imported[specifier]).not.toContain('default')
    expect(imported[specifier].length).toBeGreaterThan(0)
  })

  it('are gathered whole by the root', () => {
    // The cases are for who tests an implementation; who embeds the rules must not carry them.
    const others = ['.', './cases', ...Object.keys(STANDALONE).map(subpathOf)]
    const ofFolders = specifiers
      .filter(specifier => !others.includes(`.${specifier.slice(manifest.name.length)}`))
      .flatMap(specifier => imported[specifier])
    expect(imported[manifest.name]).toEqual([...new Set(ofFolders)].sort())
  })

  it('have the legal cases as a file of JSON too, for who reads them without JavaScript', () => {
    const inModule = run("process.stdout.write(JSON.stringify(require('pensie-invaliditate/cases').CASES))")
    const inFile = run("process.stdout.write(JSON.stringify(require('pensie-invaliditate/cases.json')))")
    expect(inFile).toBe(inModule)
    expect((JSON.parse(inFile) as unknown[]).length).toBeGreaterThan(50)
  })

  it('have every JSON Schema and the OpenAPI document as files of JSON', () => {
    const read = (path: string): { readonly title?: string; readonly openapi?: string } =>
      JSON.parse(run(`process.stdout.write(JSON.stringify(require('pensie-invaliditate/${path}')))`))
    expect(read('json-schema/dossier.json').title).toBe('Dossier')
    expect(read('json-schema/assessment.json').title).toBe('Assessment')
    expect(read('openapi.json').openapi).toBe('3.1.1')
  })

  it.each(['dist/index.js', 'law/law.js', 'values', 'values/decimal.js', 'schema/record.js'])(
    'leave %s out of reach',
    path => {
      expect(() => run(`require('pensie-invaliditate/${path}')`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/)
    },
  )

  it('recognise an error of one module system in the other by its code', () => {
    const code = run(
      `(async () => {
        const { assess } = await import('pensie-invaliditate')
        try { assess({ scheme: 'private' }) } catch (error) { process.stdout.write(error.name + ' ' + error.code) }
      })()`,
    )
    expect(code).toBe('InvalidInputError invalid-input')
  })
})
