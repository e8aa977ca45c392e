import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const PAGES = [
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/coverage.md',
  'docs/glossary.md',
  'docs/law-change.md',
  'docs/refusals.md',
]

const textOf = (page: string): string => readFileSync(page, 'utf8')

const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Record<string, string> }

const named = (page: string, pattern: RegExp): readonly string[] => [
  ...new Set([...textOf(page).matchAll(pattern)].map(([, name]) => name)),
]

/** `src/law/laws.ts`, `test/across/`: what is written as a place of the project; `<question>` stands for any. */
const PLACES = /`((?:src|test|docs|tools)\/[\w./-]+)`/g
const LINKS = /\]\(([\w./-]+\.md)\)/g
const COMMANDS = /npm run (?:-s )?([\w:-]+)/g

describe.each(PAGES)('%s', page => {
  it('is read in one go: under 80 lines', () => {
    expect(textOf(page).split('\n').length).toBeLessThanOrEqual(80)
  })

  it('names places that there are', () => {
    expect(named(page, PLACES).filter(place => !existsSync(place))).toEqual([])
  })

  it('links to pages that there are', () => {
    const folder = page.includes('/') ? 'docs/' : ''
    expect(named(page, LINKS).filter(link => !existsSync(folder + link))).toEqual([])
  })

  it('names commands that there are', () => {
    expect(named(page, COMMANDS).filter(command => !(command in scripts))).toEqual([])
  })
})

describe('the page of the architecture', () => {
  const page = textOf('docs/architecture.md')

  it('has every room of the sources', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(rooms.map(({ name }) => name).filter(name => !page.includes(`\`${name}/\``))).toEqual([])
  })

  it('has every kind of file that stands in each house', () => {
    const houses = readdirSync('src/questions', { withFileTypes: true }).filter(entry => entry.isDirectory())
    const files = houses.map(({ name }) => readdirSync(`src/questions/${name}`))
    const inEvery = files.reduce((common, names) => common.filter(name => names.includes(name)))
    expect(inEvery).toContain('steps.ts')
    expect(inEvery.filter(name => !page.includes(`\`${name}`))).toEqual([])
  })

  it('keeps to a rule that there is, in the files that it names', () => {
    const rule = 'potential-stage.table-3-met'
    const places = named('docs/architecture.md', PLACES).filter(place =>
      /potential-stage\/(steps|who-is-given-one)/.test(place),
    )
    expect(places).toHaveLength(2)
    for (const place of places) expect(textOf(place)).toContain(`'${rule}'`)
    for (const language of ['ro', 'en', 'hu'])
      expect(textOf(`src/questions/potential-stage/words/${language}.ts`)).toContain(`'${rule}'`)
  })
})
