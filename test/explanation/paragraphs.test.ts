import { describe, expect, test } from 'vitest'
import {
  assess,
  explain,
  type Explainable,
  type ExplainOptions,
  type Paragraph,
  paragraphs,
} from '../../src/index.js'
import { AUDIENCES, FORMATS, LANGUAGES } from '../../src/explanation/options.js'
import { PARAGRAPH_KINDS } from '../../src/explanation/paragraph.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'
import { ASSESSMENTS } from './corpus.js'

const en = { language: 'en' } as const
const ANSWER = assess(WOMAN_OF_2026)
const LETTER = paragraphs(ANSWER, en)
const OF_A_HANDICAPPED = assess({
  ...WOMAN_OF_2026,
  person: { ...WOMAN_OF_2026.person, handicapCertificate: 'grave' },
})
const SOME = [ANSWER, OF_A_HANDICAPPED, ...ASSESSMENTS.filter((_, index) => index % 25 === 0)]

describe('the paragraphs of a letter', () => {
  test('are what the lines of `explain` are made of, in each language and for each reader', () => {
    for (const answer of SOME) {
      for (const language of LANGUAGES) {
        for (const audience of AUDIENCES) {
          const told = paragraphs(answer, { language, audience })
          const lines = explain(answer, { language, audience })
          expect(lines.map(line => line.replace(/^\d+\. /, ''))).toEqual(
            told.map(({ kind, text }) => (kind === 'heading' ? text : text.replace(/^\d+\. /, ''))),
          )
        }
        expect(paragraphs(answer, { language })).toEqual(paragraphs(answer, { language, audience: 'lawyer' }))
      }
    }
  })

  test('are plain, frozen, and of the kinds on the list alone', () => {
    const kinds = new Set(
      SOME.flatMap(answer => AUDIENCES.flatMap(audience => paragraphs(answer, { ...en, audience }))).map(
        ({ kind }) => kind,
      ),
    )
    expect([...kinds].sort()).toEqual([...PARAGRAPH_KINDS].sort())
    expect(LETTER).toStrictEqual(JSON.parse(JSON.stringify(LETTER)))
    expect(Object.isFrozen(LETTER) && LETTER.every(paragraph => Object.isFrozen(paragraph))).toBe(true)
  })

  test('stand each in a part, which begins with its heading', () => {
    const parts = [...new Set(LETTER.map(({ section }) => section))]
    expect(parts.slice(0, 3)).toEqual(['summary', 'nextSteps', 'remedies'])
    expect(parts).not.toContain(undefined)
    for (const part of parts) {
      const ofPart = LETTER.filter(({ section }) => section === part)
      expect(ofPart.map(({ kind }) => kind === 'heading')).toEqual(ofPart.map((_, place) => place === 0))
    }
  })

  test('carry the articles as data, and a reason the rule of its step', () => {
    const reason = LETTER.find(({ kind, section }) => kind === 'reason' && section === 'potentialStage')
    expect(reason).toMatchObject({
      rule: 'potential-stage.difference-to-complete-stage',
      citations: [{ act: 'law-360-2023' }],
    })
    const first = LETTER.find(({ kind }) => kind === 'date')
    expect(first?.citations).toEqual([ANSWER.timeline[0]?.citation])
    expect(LETTER.filter(({ kind }) => kind === 'reason').every(({ rule }) => rule)).toBe(true)
  })
})

describe('one thing alone', () => {
  const [step] = ANSWER.law.steps
  const [entry] = ANSWER.timeline

  test('a step is its reason, as the letter has it', () => {
    const inLetter = LETTER.find(({ rule }) => rule === step?.rule)
    const { section: _, ...alone } = inLetter as Paragraph
    expect(paragraphs(step as Explainable, en)).toEqual([alone])
  })

  test('a date of the timeline is its line, as the letter has it', () => {
    const inLetter = LETTER.find(({ kind }) => kind === 'date')
    expect(explain(entry as Explainable, en)).toEqual([inLetter?.text])
    expect(explain(entry as Explainable, { ...en, format: 'markdown' })[0]).toMatch(/^- /)
  })

  test.each<readonly [string, unknown, string, string]>([
    ['nothing', undefined, 'answer', 'missing'],
    ['a text', 'x', 'answer', 'not-an-object'],
    ['an article', { act: 'law-360-2023', provision: 'art. 82' }, 'answer.act', 'not-allowed'],
    ['a step of no rule', { ...step, rule: 'x.y' }, 'answer.rule', 'not-allowed'],
    ['a step with other facts', { ...step, facts: {} }, 'answer', 'not-allowed'],
    ['a step without its article', { ...step, citation: null }, 'answer.citation', 'missing'],
    ['a date of nothing', { ...entry, event: 'toString' }, 'answer.event', 'not-allowed'],
    ['a date without a day', { ...entry, on: 'soon' }, 'answer', 'not-allowed'],
    ['a date of another act', { ...entry, citation: { act: 'x' } }, 'answer.citation.act', 'not-allowed'],
  ])('%s: what keeps it from being told is told by its path', (_what, thing, path, code) => {
    for (const tell of [explain, paragraphs]) {
      expect(() => tell(thing as Explainable, en)).toThrowError(
        expect.objectContaining({
          issues: expect.arrayContaining([expect.objectContaining({ path, code })]),
        }),
      )
    }
  })
})

describe('the options', () => {
  test('of a reader who is none are faults', () => {
    const options = { language: 'ro', audience: 'judge' } as unknown as ExplainOptions
    expect(() => paragraphs(ANSWER, options)).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ path: 'options.audience' })] }),
    )
  })

  test('a format changes no paragraph', () => {
    for (const format of FORMATS) expect(paragraphs(ANSWER, { ...en, format })).toEqual(LETTER)
  })
})
