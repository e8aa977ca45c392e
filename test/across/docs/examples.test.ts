import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as root from '../../../src/index.js'
import { ENTRY_FILES, STANDALONE } from '../../../tools/entries.mjs'
import { type Example, examplesOfPage, examplesOfSource, run } from './examples.js'

const entries = new Map<string, Record<string, unknown>>([['pensie-invaliditate', root]])
for (const [name, file] of Object.entries(ENTRY_FILES).slice(1)) {
  entries.set(`pensie-invaliditate/${name}`, await import(`../../../${file}`))
}
/** A standalone file answers as the entry that it repeats, which is proved of the packed files. */
const repeated = new Map(
  Object.entries(STANDALONE).map(([name, of]) => [
    `pensie-invaliditate/${name}`,
    of === 'index' ? 'pensie-invaliditate' : `pensie-invaliditate/${of}`,
  ]),
)
const entry = (specifier: string): unknown => {
  const name = repeated.get(specifier) ?? specifier
  if (!entries.has(name)) throw new Error(`${specifier} is not an entry point`)
  return entries.get(name)
}
/** Every public name, also of an entry that the root does not gather; of the same names those of all languages. */
const names = { ...Object.assign({}, ...entries.values()), ...root } as Record<string, unknown>

const SPECIFIERS = new Map(
  Object.entries(ENTRY_FILES).map(([name, file]) => [file, `pensie-invaliditate/${name}`]),
)

const fileOf = ({ title }: Example): string => title.replace(/: \w+$/, '')

/** What an entry defines itself, its examples call. */
const namesFor = (example: Example): Record<string, unknown> => ({
  ...names,
  ...entries.get(SPECIFIERS.get(fileOf(example)) ?? ''),
})

const fromSources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .sort()
  .flatMap(path => examplesOfSource(join('src', path), readFileSync(join('src', path), 'utf8')))
const pages = ['README.md', 'docs/cases.md'].filter(path => existsSync(path))
const fromPages = pages.flatMap(path => examplesOfPage(path, readFileSync(path, 'utf8')))

/** An object written in an example may be part of the one that comes; anything else is the whole value. */
const expectKept = (example: Example): void => {
  const checked = run(example, namesFor(example), entry)
  expect(checked.length, 'an example promises something by // =>').toBeGreaterThan(0)
  for (const { statement, actual, expected } of checked) {
    if (typeof expected === 'object' && expected !== null) expect(actual, statement).toMatchObject(expected)
    else expect(actual, statement).toBe(expected)
  }
}

describe('the examples in the comments', () => {
  it.each(fromSources)('$title', example => {
    expectKept(example)
    expect(example.code, 'an example calls what it explains').toMatch(new RegExp(`\\b${example.of}\\b`))
  })
})

describe('every public function', () => {
  const isClass = (value: unknown): boolean => typeof value === 'function' && /^class\b/.test(String(value))
  const functions = [...entries]
    .filter(([specifier]) => specifier !== 'pensie-invaliditate')
    .flatMap(([specifier, exported]) =>
      Object.entries(exported)
        .filter(([, value]) => typeof value === 'function' && !isClass(value))
        .map(([name]) => ({ specifier, name })),
    )

  it.each(functions)('$name of $specifier has one example', ({ name, specifier }) => {
    const all = fromSources.filter(example => example.of === name)
    const isIts = (example: Example): boolean => SPECIFIERS.get(fileOf(example)) === specifier
    const isSomeEntrys = (example: Example): boolean => SPECIFIERS.has(fileOf(example))
    expect(all.some(isIts) ? all.filter(isIts) : all.filter(one => !isSomeEntrys(one))).toHaveLength(1)
  })
})

describe.runIf(fromPages.length > 0)('the examples on the pages', () => {
  it.each(fromPages)('$title', expectKept)
})

describe('the runner of examples', () => {
  const inner = { code: '', title: 'inner' }

  it('notices a broken promise', () => {
    const broken = examplesOfSource(
      'x.ts',
      '/**\n * Twice.\n *\n * @example\n * twice(2) // => 5\n */\nexport const twice = 1',
    )
    expect(broken).toMatchObject([{ of: 'twice', code: 'twice(2) // => 5' }])
    expect(run(broken[0], { twice: (n: number) => 2 * n }, entry)).toEqual([
      { statement: 'twice(2)', actual: 4, expected: 5 },
    ])
  })

  it('reads imports, names, several lines and objects left open', () => {
    const code = [
      "import { twice as double } from 'somewhere'",
      'const four: number = double(2) // => 4',
      'double(',
      '  four,',
      ') // => { a: 1,',
      '  //       b: 2, ... }',
    ].join('\n')
    const somewhere = { twice: (n: number) => 2 * n }
    expect(run({ ...inner, code }, {}, () => somewhere)).toEqual([
      { statement: 'const four: number = double(2)', actual: 4, expected: 4 },
      { statement: 'double(\n  four,\n)', actual: 8, expected: { a: 1, b: 2 } },
    ])
  })

  it('finds only the blocks of a page that promise something', () => {
    const page = '```ts\nf() // => 1\n```\n\n```sh\nnpm test\n```\n\n```ts\nf()\n```\n'
    expect(examplesOfPage('P.md', page)).toEqual([{ title: 'P.md, block 1', code: 'f() // => 1\n' }])
  })
})
