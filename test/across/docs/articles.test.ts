import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NOT_READ } from '../../../src/law/articles/gist.js'
import { ACT_IDS, GISTS, inOrder, isWholeArticle, placeOf } from './articles/law-text.js'
import { articlesPage, filesThatCite, find, PAGE } from './articles/page.js'

const found = find()
const provisionsOf = (act: (typeof ACT_IDS)[number]): readonly string[] => Object.keys(GISTS[act])
const isListed = (place: string): boolean =>
  ACT_IDS.some(act => provisionsOf(act).some(provision => placeOf(act, provision) === place))

describe('the index of articles', () => {
  it('is what `npm run articles` writes', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(articlesPage(found))
  })

  it('has every article of the laws that the library was made from', () => {
    const between = (first: number, last: number): readonly string[] =>
      Array.from({ length: last - first + 1 }, (_, index) => `art. ${first + index}`)
    const ofLaw263 = [...between(68, 82), ...between(104, 118), ...between(144, 152), 'art. 170']
    const ofLaw360 = [...between(61, 72), ...between(85, 107), ...between(127, 134), ...between(139, 168)]
    expect(ofLaw263.filter(article => !Object.hasOwn(GISTS['law-263-2010'], article))).toEqual([])
    expect(ofLaw360.filter(article => !Object.hasOwn(GISTS['law-360-2023'], article))).toEqual([])
  })
})

describe('a place that a step cites', () => {
  it('is in the list of its act, and in a file of the sources', () => {
    const places = [...found.shown.keys()]
    expect(places.length).toBeGreaterThan(0)
    expect(places.filter(place => !isListed(place) || filesThatCite(found, place).length === 0)).toEqual([])
  })
})

describe('a paragraph that is listed', () => {
  it('is cited: only whole articles and annexes stand for themselves', () => {
    const places = ACT_IDS.flatMap(act =>
      provisionsOf(act)
        .filter(provision => !isWholeArticle(provision) && !/^annex \d+$/.test(provision))
        .map(provision => placeOf(act, provision)),
    )
    expect(places.filter(place => filesThatCite(found, place).length === 0)).toEqual([])
  })
})

describe('what an article says', () => {
  it('is one line, with no bar that would break its table', () => {
    const LONGEST = 110
    const gists = ACT_IDS.flatMap(act => Object.values(GISTS[act]))
    expect(gists.filter(gist => gist.length > LONGEST || /[|\n]/.test(gist) || gist === '')).toEqual([])
    expect(gists).toContain(NOT_READ)
  })
})

describe('the order of articles', () => {
  it('goes by number, paragraph and letter, then annexes, then names', () => {
    const sorted = [
      'art. 9',
      'art. 76',
      'art. 76(2)',
      'art. 76(10)',
      'art. 98(1) a)',
      'art. 98(1) b)',
      'art. 101',
      'annex 5',
      'potential stage',
    ]
    expect([...sorted].reverse().sort(inOrder)).toEqual(sorted)
  })
})
