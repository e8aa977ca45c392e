import { describe, expect, test } from 'vitest'
import { ACTS, explain, type Language, OPEN_QUESTIONS } from '../../src/index.js'
import { PHRASEBOOKS } from '../../src/explanation/languages.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { ASSESSMENTS, FINDINGS, NOTHING_DUE, sectionsOf } from './corpus.js'

/** Every line of every answer, once. */
const linesIn = (language: Language): readonly string[] => [
  ...new Set([...FINDINGS, ...ASSESSMENTS].flatMap(answer => explain(answer, { language }))),
]

const LINES = new Map(LANGUAGES.map(language => [language, linesIn(language)]))

const isHeading = (line: string): boolean => /^\d{1,2}\. \p{Lu}/u.test(line)
const sentences = (language: Language): readonly string[] =>
  (LINES.get(language) ?? []).filter(line => !isHeading(line))

/** Ids that must never be read: those of more than one word could be nothing else. */
const IDS = [
  ...Object.keys(PHRASEBOOKS.en.sentences),
  ...Object.keys(ACTS),
  ...Object.values(OPEN_QUESTIONS).flatMap(({ readings }) => [...readings]),
  ...Object.keys(PHRASEBOOKS.en.events),
].filter(id => (id.match(/[-.]/g)?.length ?? 0) > 1)

describe('the corpus that is put into words', () => {
  test('has a step of every rule but the one that only the timeline takes', () => {
    const seen = new Set(FINDINGS.flatMap(({ steps }) => steps.map(({ rule }) => rule as string)))
    expect(Object.keys(PHRASEBOOKS.en.sentences).filter(rule => !seen.has(rule))).toEqual([
      'entitlement.last-day-to-apply',
    ])
  })

  test('has a finding of every question', () => {
    const seen = new Set(FINDINGS.map(({ question }) => question as string))
    expect(Object.keys(PHRASEBOOKS.en.conclusions).filter(question => !seen.has(question))).toEqual([])
  })

  test('has every event of the timeline and every reason why nothing is due', () => {
    const events = new Set(
      ASSESSMENTS.flatMap(({ timeline }) => timeline.map(({ event }) => event as string)),
    )
    expect(Object.keys(PHRASEBOOKS.en.events).filter(event => !events.has(event))).toEqual([])
    const because = new Set(
      ASSESSMENTS.flatMap(sectionsOf).flatMap(section =>
        'because' in section ? [section.because as string] : [],
      ),
    )
    expect(Object.keys(PHRASEBOOKS.en.notDue).filter(reason => !because.has(reason))).toEqual([])
  })

  test('has every open question under every reading', () => {
    const seen = new Set(
      [...FINDINGS, ...NOTHING_DUE].flatMap(({ openQuestions }) =>
        openQuestions.map(({ id, reading }) => `${id} ${reading}`),
      ),
    )
    const all = Object.entries(OPEN_QUESTIONS).flatMap(([id, { readings }]) =>
      readings.map(reading => `${id} ${reading}`),
    )
    // Read so, nothing is answered: it stands beside other readings only.
    expect(all.filter(reading => !seen.has(reading))).toEqual(['net-several-pensions per-person'])
  })
})

describe.each(LANGUAGES)('every line in %s', language => {
  const lines = sentences(language)
  const wrong = (pattern: RegExp): readonly string[] => lines.filter(line => pattern.test(line)).slice(0, 5)

  test('is a whole sentence: a capital or a number first, a full stop last', () => {
    expect(wrong(/^[^\p{Lu}\d„“"]/u)).toEqual([])
    expect(wrong(/[^.”"»]$/)).toEqual([])
  })

  test('holds no id, no date of a computer, nothing undefined', () => {
    expect(lines.filter(line => IDS.some(id => line.includes(id))).slice(0, 5)).toEqual([])
    expect(wrong(/\d{4}-\d{2}/)).toEqual([])
    expect(wrong(/undefined|\bnull\b|NaN|\[object|\$\{/)).toEqual([])
  })

  test('is set as print is: no double spaces, no space before a stop, brackets in pairs', () => {
    expect(wrong(/ {2}|\s[.,;:)]|\(\s|\.\.|,,|;\s*\./)).toEqual([])
    expect(
      lines.filter(line => line.split('(').length !== line.replace(/ [a-z]\)/g, '').split(')').length),
    ).toEqual([])
  })

  test('writes its numbers as the language does', () => {
    const patterns = {
      ro: /\d{4,} lei|\d,\d{3} lei|\d\.\d{5}\b/,
      en: /\d{4,} lei|\d\.\d{3} lei|\d,\d{5}\b/,
      hu: /\d{5,} lej|\d[.,]\d{3} lej|\d\.\d{5}\b/,
    }
    expect(wrong(patterns[language])).toEqual([])
  })

  test('leaves no sum of lei with zero bani', () => {
    expect(wrong(/[.,]00 le[ij]/)).toEqual([])
  })
})

describe('Romanian', () => {
  test('has ș and ț with a comma, never with a cedilla', () => {
    expect(sentences('ro').filter(line => /[şţŞŢ]/.test(line))).toEqual([])
  })

  test('has "de" after a number from 20 on, and not before', () => {
    const units = '(ani|luni|zile|lună|an|zi)\\b'
    expect(sentences('ro').filter(line => new RegExp(`\\b(1?\\d) de ${units}`).test(line))).toEqual([])
    expect(sentences('ro').filter(line => new RegExp(`(?<![-–])\\b[2-9]\\d ${units}`).test(line))).toEqual([])
    expect(sentences('ro').filter(line => /\b1 (ani|luni|zile)\b|\b[2-9] (an|lună|zi)\b/.test(line))).toEqual(
      [],
    )
  })
})

describe('English', () => {
  test('has one year, two years', () => {
    expect(
      sentences('en').filter(line =>
        /\b1 (years|months|days)\b|\b(0|[2-9]|\d\d) (year|month|day)\b/.test(line),
      ),
    ).toEqual([])
  })
})

describe('Hungarian', () => {
  test('has no plural after a number, and the suffix that fits the day', () => {
    expect(sentences('hu').filter(line => /\d (évek|hónapok|napok)\b/.test(line))).toEqual([])
    const back =
      /\b(2|3|6|8|13|16|18|20|23|26|28|30)-(én|étől|éig|e\b)|\b(1|4|5|7|9|10|11|12|14|15|17|19|21|22|24|25|27|29|31)-(án|ától|áig|a\b)/
    expect(sentences('hu').filter(line => back.test(line))).toEqual([])
  })

  test('has a before a consonant and az before a vowel', () => {
    expect(
      sentences('hu')
        .filter(line => /(?<!-)\ba (?![IVX]+\.)[aáeéiíoóöőuúüű]/i.test(line))
        .slice(0, 5),
    ).toEqual([])
    expect(
      sentences('hu')
        .filter(line => /(?<!\bha )\baz (?!van)[bcdfghjklmnprstvz]/i.test(line))
        .slice(0, 5),
    ).toEqual([])
  })
})

describe('two readings of the law', () => {
  test.each(LANGUAGES)('that give two answers give two conclusions in %s', language => {
    const { conclusions } = PHRASEBOOKS[language]
    const alike = FINDINGS.flatMap(({ question, value, openQuestions }) =>
      openQuestions.flatMap(({ id, others }) =>
        others
          .filter(
            other => typeof other.value !== 'object' || other.value === null || !('status' in other.value),
          )
          .filter(other => {
            const say = conclusions[question] as (value: unknown) => string
            return say(other.value) === say(value)
          })
          .map(other => `${question} ${id} ${other.reading}`),
      ),
    )
    expect([...new Set(alike)]).toEqual([])
  })
})
