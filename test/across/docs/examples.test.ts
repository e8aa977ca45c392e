import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as root from '../../../src/index.js'
import { ENTRY_FILES, STANDALONE } from '../../../tools/entries.mjs'
import { blocksOfPage, type Example, examplesOfSource, promises, run } from './examples.js'

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
const names = {
  ...Object.assign({}, ...entries.values()),
  ...root,
  // What the file for a <script> makes.
  pensieInvaliditate: root,
} as Record<string, unknown>

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
/** The reference repeats the comments, whose examples are tried above. */
const pages = [
  'README.md',
  ...['docs', 'docs/why'].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  ),
]
const onPages = pages.flatMap(path => blocksOfPage(path, readFileSync(path, 'utf8')))
const fromPages = onPages.filter(promises)

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

describe('the examples on the pages', () => {
  it.each(fromPages)('$title', expectKept)

  it('are all the code that stands there: what promises nothing is tried by nobody', () => {
    expect(onPages.filter(block => !promises(block)).map(({ title }) => title)).toEqual([])
  })

  it('stand on each page that says why', () => {
    const why = pages.filter(path => path.startsWith('docs/why/'))
    expect(why).not.toEqual([])
    expect(why.filter(path => !fromPages.some(({ title }) => title.startsWith(`${path},`)))).toEqual([])
  })
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

  it('finds every block of code on a page, also what a <script> does, and tells which promise something', () => {
    const page =
      '```ts\nf() // => 1\n```\n\n```sh\nnpm test\n```\n\n```html\n<script src="x.js"></script>\n<script>\ng() // => 2\n</script>\n```\n\n```js\nf()\n```\n'
    const blocks = blocksOfPage('P.md', page)
    expect(blocks.map(({ code }) => code.trim())).toEqual(['f() // => 1', 'g() // => 2', 'f()'])
    expect(blocks.map(promises)).toEqual([true, true, false])
    expect(blocks.map(({ title }) => title)).toEqual(['P.md, block 1', 'P.md, block 2', 'P.md, block 3'])
  })
})
