import { describe, expect, test } from 'vitest'
import * as english from '../../src/entries/explanation/en.js'
import * as hungarian from '../../src/entries/explanation/hu.js'
import * as romanian from '../../src/entries/explanation/ro.js'
import * as allLabels from '../../src/entries/labels/index.js'
import * as all from '../../src/explanation/index.js'
import { assess, InvalidInputError, lawInForce } from '../../src/index.js'
import { man } from '../questions/payment/lives.js'

const ENTRIES = [
  { language: 'ro', entry: romanian, other: 'en' },
  { language: 'en', entry: english, other: 'hu' },
  { language: 'hu', entry: hungarian, other: 'ro' },
] as const

const answer = assess(man)

const issuesOf = (call: () => unknown): unknown => {
  try {
    return call()
  } catch (error) {
    return error instanceof InvalidInputError ? error.issues : error
  }
}

describe.each(ENTRIES)('the entry of one language, $language', ({ language, entry, other }) => {
  test('says what the entry of all says in that language, named or not', () => {
    for (const audience of ['person', 'lawyer'] as const) {
      const letter = all.explain(answer, { language, audience })
      expect(entry.explain(answer, { audience })).toEqual(letter)
      expect(entry.explain(answer, { audience, language } as never)).toEqual(letter)
      expect(entry.paragraphs(answer, { audience })).toEqual(all.paragraphs(answer, { language, audience }))
    }
    expect(entry.factLabel('incapacity.cause')).toEqual(all.factLabel('incapacity.cause', { language }))
    expect(entry.wordsOf('timeline-event')).toEqual(all.wordsOf('timeline-event', { language }))
    expect(entry.format('lei', '1534.00')).toBe(all.format('lei', '1534.00', { language }))
    expect(entry.withAnswer({}, 'contribution.points', '18')).toEqual(
      all.withAnswer({}, 'contribution.points', '18', { language }),
    )
    const fault = { path: 'person.birthDate', code: 'not-a-date', message: '' } as const
    expect(entry.explainFault(fault)).toBe(all.explainFault(fault, { language }))
  })

  test('refuses another language, and tells which one it has', () => {
    const refused = [{ path: 'options.language', code: 'not-allowed', allowed: [language] }]
    const options = { language: other } as never
    expect(issuesOf(() => entry.explain(lawInForce({ on: '2026-05-10' }), options))).toMatchObject(refused)
    expect(issuesOf(() => entry.paragraphs(lawInForce({ on: '2026-05-10' }), options))).toMatchObject(refused)
    expect(issuesOf(() => entry.factLabel('person.sex', options))).toMatchObject(refused)
    expect(issuesOf(() => entry.wordFor('degree', 'II', options))).toMatchObject(refused)
    expect(issuesOf(() => entry.format('day', '2026-05-10', options))).toMatchObject(refused)
  })
})

test('labels are those of the explanation, without the letters', () => {
  const { explain, paragraphs, ...labels } = all
  expect({ ...allLabels }).toEqual(labels)
  expect([typeof explain, typeof paragraphs]).toEqual(['function', 'function'])
})

test('an entry of all languages has to be told which', () => {
  expect(issuesOf(() => all.explain(lawInForce({ on: '2026-05-10' }), {} as never))).toMatchObject([
    { path: 'options.language', code: 'missing' },
  ])
})
