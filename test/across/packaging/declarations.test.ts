import { readdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { manifestIn, specifiersOf } from './entries.js'

const stranger = inject('stranger')
const installed = join(stranger, 'node_modules', 'pensie-invaliditate')
const dist = join(installed, 'dist')
const manifest = manifestIn(installed)
const files = readdirSync(dist)
  .filter(name => name.includes('.'))
  .map(name => ({ name, text: readFileSync(join(dist, name), 'utf8') }))
const consumer = readFileSync(new URL('consumer.ts', import.meta.url), 'utf8')

describe('the packed files', () => {
  it.each(files.filter(({ name }) => /\.d\.c?ts$/.test(name)))('$name names no dependency', ({ text }) => {
    for (const dependency of Object.keys(manifest.dependencies)) expect(text).not.toContain(dependency)
  })

  it('hold no path of the machine that built them', () => {
    const places = [process.cwd(), homedir(), tmpdir(), 'file://'].filter(place => place.length > 1)
    expect(
      files.filter(({ text }) => places.some(place => text.includes(place))).map(({ name }) => name),
    ).toEqual([])
  })
})

/** A stranger's strict compiler, without the types of Node, and looking into the declarations too. */
const compile = (fileName: string, options: ts.CompilerOptions): string => {
  const entries = specifiersOf(manifest).map(
    (name, i) => `import * as entry${i} from '${name}'\nvoid entry${i}\n`,
  )
  const path = join(stranger, fileName)
  ts.sys.writeFile(path, entries.join('') + consumer)
  const program = ts.createProgram([path], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    ...options,
  })
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: name => name,
    getCurrentDirectory: () => stranger,
    getNewLine: () => '\n',
  })
}

describe('a stranger in TypeScript', () => {
  const { Node16, ESNext } = ts.ModuleKind
  it.each([
    [
      'an ES module under node16',
      'consumer.mts',
      { module: Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    ],
    [
      'a CommonJS module under node16',
      'consumer.cts',
      { module: Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
    ],
    [
      'a bundled module',
      'consumer.ts',
      { module: ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ],
  ])('type-checks %s', (_, fileName, options) => {
    expect(compile(fileName, options)).toBe('')
  })
})
