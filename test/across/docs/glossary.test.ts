import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES_OF_PAGE, ROWS } from './glossary-page/rows.js'
import { provisionsCited } from './glossary-page/cited.js'
import { namesInSource } from './glossary-page/names.js'
import { printedIn } from './glossary-page/printed.js'

const terms = ROWS.flatMap(({ terms }) =>
  LANGUAGES_OF_PAGE.map(language => [language, terms[language].printed] as const),
)
const printed = new Map(LANGUAGES_OF_PAGE.map(language => [language, printedIn(language)]))
const names = namesInSource()
const cited = provisionsCited()

describe('the words of the law', () => {
  test.each(terms)('in %s the library prints: %s', (language, term) => {
    expect(printed.get(language)).toContain(term.toLowerCase())
  })

  test.each(ROWS.map(({ code, terms }) => [code, terms.en.term] as const))(
    '%s is a name of the code (%s)',
    code => {
      expect(names).toContain(code)
    },
  )

  test.each(
    ROWS.flatMap(({ articles }) =>
      Object.entries(articles).flatMap(([act, article]) => (/\d/.test(article) ? [[act, article]] : [])),
    ),
  )('%s %s is cited in an answer', (act, article) => {
    const begins = new RegExp(`(^|, )${article.replace('.', '\\.')}(?!\\d)`)
    expect(cited.filter(([of, provision]) => of === act && begins.test(provision))).not.toEqual([])
  })

  test('no term stands twice, no cell of words is empty, and the page stays short', () => {
    const romanian = ROWS.map(({ terms }) => terms.ro.term)
    expect(new Set(romanian).size).toBe(romanian.length)
    expect(romanian.length).toBeGreaterThanOrEqual(40)
    const cells = ROWS.flatMap(({ terms, meaning }) => [terms.ro.term, terms.en.term, terms.hu.term, meaning])
    expect(cells.filter(cell => cell === '')).toEqual([])
    expect(readFileSync('docs/glossary.md', 'utf8').split('\n').length).toBeLessThan(80)
  })
})
