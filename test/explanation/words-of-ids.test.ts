import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { NOT_COMPUTED } from '../../src/assessment/not-computed/kinds.js'
import { ACTS_OF_PERSON, PAPERS } from '../../src/assessment/next-steps/kinds.js'
import { PLACES as PLACES_OF_ANSWERS } from '../../src/assessment/places.js'
import { REMARKS } from '../../src/assessment/remarks/kinds.js'
import { CONSEQUENCES } from '../../src/assessment/timeline/consequences.js'
import { STATES_OF_DATES, TIMELINE_EVENTS } from '../../src/assessment/timeline/entry.js'
import { CASES } from '../../src/cases/index.js'
import { DOSSIER_EVENT_IDS } from '../../src/dossier/events.js'
import { VOCABULARIES } from '../../src/dossier/vocabularies.js'
import { MARKS } from '../../src/engine/confidence.js'
import { STATUSES } from '../../src/engine/status.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import * as library from '../../src/index.js'
import { MOVES } from '../../src/law/moves.js'
import { REASONS_WHY_NOT_DUE } from '../../src/law/not-due.js'
import { CONTESTABLE } from '../../src/questions/contestation/steps.js'
import { WAYS_TO_HAND_IN } from '../../src/questions/documents/facts.js'
import { FILED_BY, FORMS_OF_PAPERS, PLACES_OF_PAPERS } from '../../src/questions/documents/steps.js'
import { CESSATION_CAUSES, SUSPENSION_CAUSES } from '../../src/questions/payment/steps.js'

type Vocabulary = library.VocabularyName

const words = (vocabulary: Vocabulary, language: library.Language): Readonly<Record<string, string>> =>
  library.wordsOf(vocabulary, { language })

/** A place of an answer by its path, lists as `[]`, and the vocabulary of its ids. The first that fits counts. */
const PLACES: readonly (readonly [RegExp, Vocabulary])[] = [
  [/\.headline\.\w+\.status$/, 'headline-status'],
  [/\.headline\.right\.reasons\[\]$/, 'eligibility-reason'],
  [/\.nextSteps\[\]\.act$/, 'act-of-person'],
  [/\.nextSteps\[\]\.papers\[\]$/, 'paper-to-bring'],
  [/\.nextSteps\[\]\.within\.of$/, 'counted-from'],
  [/\.(nextSteps|timeline)\[\]\.where$/, 'place'],
  [/\.otherwise$|\.consequence$/, 'consequence'],
  [/\.(otherwise|consequence)Citation\.act$/, 'act'],
  [/\.remarks\[\]\.id$/, 'remark'],
  [/\.timeline\[\]\.state$/, 'state-of-date'],
  [/\.otherLaw\.law$/, 'law'],
  [/\.status$/, 'status'],
  [/\.because$/, 'not-due'],
  [/\.(what|notCovered|netNotComputed)$/, 'not-covered'],
  [/\.confidence$/, 'confidence'],
  [/\.question$/, 'question'],
  [/\.openQuestions\[\]\.id$/, 'open-question'],
  [/\.reading$/, 'reading'],
  [/\.moves$/, 'moves'],
  [/\.citations?(\[\])?\.act$/, 'act'],
  [/\.notComputed\[\]\.id$/, 'not-computed'],
  [/\.notComputed\[\]\.where$/, 'place'],
  [/\.timeline\[\]\.event$/, 'timeline-event'],
  [/\.actor$|\.binds\.\w+$/, 'actor'],
  [/\.notOwed\[\]\.event$/, 'event-kind'],
  [/\.state$/, 'payment-state'],
  [/\.causes\[\]\.cause$/, 'suspension-cause'],
  [/\.cause$/, 'cessation-cause'],
  [/\.liftedBy\.act$/, 'lifting-act'],
  [/\.ground$/, 'review-exemption-ground'],
  [/\.outcome$/, 'conversion-outcome'],
  [/\.boundBy$/, 'potential-stage-bound'],
  [/\.degree$/, 'degree'],
  [/\.reasons\[\]\.code$/, 'eligibility-reason'],
  [/\.opens$/, 'stage-opens'],
  [/\.(body|contestedBefore|endorsedBy)$/, 'forum'],
  [/\.filedAt$/, 'filed-at'],
  [/\.rulingReplacesDecisionFrom$/, 'ruling-replaces-from'],
  [/\.ifUncontested$/, 'if-uncontested'],
  [/\.decidedBy$/, 'medical-authority'],
  [/^requiredDocuments\.value\[\]\.id$/, 'document'],
  [/^requiredDocuments\.value\[\]\.form$/, 'document-form'],
  [/^requiredDocuments\.value\[\]\.neededFor$/, 'document-fact'],
  [/^requiredDocuments\.value\[\]\.where$/, 'document-place'],
  [/^requiredDocuments\.value\[\]\.(ways\[\]|onlyBy)$/, 'document-way'],
  [/^requiredDocuments\.value\[\]\.filedBy\[\]$/, 'document-filed-by'],
  [/^(applicableLaw|lawInForce|assess\.law)\.(openQuestions\[\]\.others\[\]\.)?value$/, 'law'],
  [/^classifyDegree\.value$/, 'degree-or-none'],
  [/^companionAllowancePayer\.value$/, 'scheme'],
  [/^workCompatibility\.(openQuestions\[\]\.others\[\]\.)?value$/, 'work-outcome'],
]

/** Facts and events of the dossier, which have labels; and what is in words or the name of an article already. */
const PATH = /\.(needs|paths|timelineNeeds|assumed|withoutEffect)\[\]$|\.(path|backPayOf)$/
const NO_ID = /\.titles\.\w+$|\.provision$/
const FIGURE = /^-?\d+(\.\d+)?$|^\d{4}-\d{2}(-\d{2})?$/

type Seen = Map<string, Set<string>>

const note = (seen: Seen, place: string, id: string): void => {
  const ids = seen.get(place) ?? new Set()
  seen.set(place, ids.add(id))
}

/** The facts and results of steps are told by the sentence of their rule, complete by type; nothing else is left out. */
const IN_STEPS = ['rule', 'facts', 'result']

const walk = (part: unknown, place: string, seen: Seen, open = ''): void => {
  if (typeof part === 'string') note(seen, place, place.endsWith('.reading') ? `${open}.${part}` : part)
  if (typeof part !== 'object' || part === null) return
  if (Array.isArray(part)) {
    for (const item of part) walk(item, `${place}[]`, seen, open)
    return
  }
  const record = part as Readonly<Record<string, unknown>>
  const question = place.endsWith('.openQuestions[]') ? String(record['id']) : open
  for (const [name, value] of Object.entries(record))
    if (!(place.endsWith('.steps[]') && IN_STEPS.includes(name)))
      walk(value, `${place}.${name}`, seen, question)
}

const ask = (name: string, ...given: readonly unknown[]): unknown => {
  try {
    return (library as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[
      name
    ]?.(...given)
  } catch (error) {
    if (error instanceof library.NotCoveredError) return { status: error.code, what: error.what }
    throw error
  }
}

const seen: Seen = new Map()

beforeAll(() => {
  for (const { function: name, facts, options } of CASES.flatMap(({ checks }) => checks)) {
    const answers = ask(name, facts, options)
    if (name === 'assessSystems')
      for (const answer of Object.values(answers as object)) walk(answer, 'assess', seen)
    else walk(answers, name, seen)
  }
  for (const line of readFileSync('test/across/frozen/dossiers.ndjson', 'utf8').trim().split('\n')) {
    const [, dossier] = JSON.parse(line) as [string, library.Dossier]
    walk(library.assess(dossier, { asOf: '2026-07-01' }), 'assess', seen)
  }
}, 120_000)

describe('every id of the answers of all cases and of the thousand dossiers', () => {
  test.each(LANGUAGES)('has its word: %s', language => {
    const without: string[] = []
    for (const [place, ids] of seen)
      for (const id of ids) {
        if (FIGURE.test(id) || NO_ID.test(place)) continue
        if (PATH.test(place)) {
          if (!/^events\.\d+$/.test(id))
            expect(library.factLabel(id as never, { language }).label).toMatch(/\S{3}/)
          continue
        }
        const vocabulary = PLACES.find(([fits]) => fits.test(place))?.[1]
        if (!vocabulary || !Object.hasOwn(words(vocabulary, language), id)) without.push(`${place}: ${id}`)
      }
    expect(without).toEqual([])
  })

  test('are many, of nearly every vocabulary', () => {
    const met = new Set([...seen.keys()].map(place => PLACES.find(([fits]) => fits.test(place))?.[1]))
    expect(PLACES.map(([, vocabulary]) => vocabulary).filter(vocabulary => !met.has(vocabulary))).toEqual([])
  })
})

describe('every list of words in the sources', () => {
  /** Of the lists that stand in an answer: the vocabulary that is complete by it. */
  const LISTS: readonly (readonly [name: string, list: readonly string[], Vocabulary])[] = [
    ['STATUSES', STATUSES, 'status'],
    ['MARKS', MARKS, 'confidence'],
    ['MOVES', MOVES, 'moves'],
    ['REASONS_WHY_NOT_DUE', REASONS_WHY_NOT_DUE, 'not-due'],
    ['TIMELINE_EVENTS', TIMELINE_EVENTS, 'timeline-event'],
    ['STATES_OF_DATES', STATES_OF_DATES, 'state-of-date'],
    ['CONSEQUENCES', CONSEQUENCES, 'consequence'],
    ['PLACES', PLACES_OF_ANSWERS, 'place'],
    ['ACTS_OF_PERSON', ACTS_OF_PERSON, 'act-of-person'],
    ['PAPERS', PAPERS, 'paper-to-bring'],
    ['REMARKS', REMARKS, 'remark'],
    ['NOT_COMPUTED', NOT_COMPUTED, 'not-computed'],
    ['DOSSIER_EVENT_IDS', DOSSIER_EVENT_IDS, 'event-kind'],
    ['SUSPENSION_CAUSES', SUSPENSION_CAUSES, 'suspension-cause'],
    ['CESSATION_CAUSES', CESSATION_CAUSES, 'cessation-cause'],
    ['CONTESTABLE', CONTESTABLE, 'contested'],
    ['FACTS_OF_A_CASE', library.DOCUMENT_FACTS, 'document-fact'],
    ['WAYS_TO_HAND_IN', WAYS_TO_HAND_IN, 'document-way'],
    ['PLACES_OF_PAPERS', PLACES_OF_PAPERS, 'document-place'],
    ['FORMS_OF_PAPERS', FORMS_OF_PAPERS, 'document-form'],
    ['FILED_BY', FILED_BY, 'document-filed-by'],
    ['SCHEMES', VOCABULARIES.scheme, 'scheme'],
    ['SEXES', VOCABULARIES.sex, 'sex'],
    ['DEGREES', VOCABULARIES.degree, 'degree'],
    ['CAUSES', VOCABULARIES.cause, 'cause'],
    ['SPECIAL_STATUSES', VOCABULARIES['special-status'], 'special-status'],
    ['HANDICAPS', VOCABULARIES.handicap, 'handicap'],
    ['HANDICAP_CERTIFICATES', VOCABULARIES['handicap-certificate'], 'handicap-certificate'],
    ['EVENT_BY', VOCABULARIES['event-by'], 'event-by'],
    ['EVENT_ASKED_FOR', VOCABULARIES['event-asked-for'], 'event-asked-for'],
    ['EVENT_WHAT', VOCABULARIES['event-what'], 'event-what'],
    ['EVENT_WORK', VOCABULARIES['event-work'], 'event-work'],
    ['HOLIDAYS', library.publicHolidays(2025).map(({ id }) => id), 'holiday'],
  ]

  /** What is asked and not answered, or how a thing is said; facts of steps are in the sentence of the rule. */
  const IN_NO_ANSWER: Readonly<Record<string, string>> = {
    YES_AND_NO: 'the two flags, which factLabel names',
    HEADS: 'names of fields',
    NAMED_PLACES: 'places of a fault, told by explainFault',
    PARTS: 'names of fields',
    SUMS: 'names of fields',
    POINTS: 'names of fields',
    DAYS: 'names of fields',
    ARTICLES: 'names of fields',
    LANGUAGES: 'options',
    FORMATS: 'options',
    AUDIENCES: 'options',
    PARAGRAPH_KINDS: 'what a paragraph is there for: its text is the word',
    LAWS: 'rows of the laws; their ids are the vocabulary law',
    NAMED_CAUSES: 'events by another name, of event-kind',
    TERM_UNITS: 'asked; told in a step',
    LISTS: 'told in a step',
    WORK_CAPACITIES: 'asked; told in a step',
    FUNCTIONAL_DEFICIENCIES: 'asked; told in a step',
    STATES_OF_SELF_CARE: 'asked; told in a step',
    ACTIVITIES: 'asked; told in a step',
    ALLOWANCE_PAYER_RULES: 'asked; told in a step',
  }

  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !/(^|[/\\])(words|grammar)[/\\]/.test(path))
    .flatMap(path =>
      [
        ...readFileSync(join('src', path), 'utf8').matchAll(
          /^(?:export )?const (\w+) = \[[^;]*?\] as const$/gm,
        ),
      ].map(([, name]) => name ?? ''),
    )

  test('is a vocabulary, or stands in no answer', () => {
    expect(named.length).toBeGreaterThan(30)
    const known = [...LISTS.map(([name]) => name), ...Object.keys(IN_NO_ANSWER)]
    expect(named.filter(name => !known.includes(name))).toEqual([])
    expect(known.filter(name => !named.includes(name))).toEqual([])
  })

  test.each(LISTS)('%s: its vocabulary has the same ids, in three languages', (_name, list, vocabulary) => {
    for (const language of LANGUAGES)
      expect(Object.keys(words(vocabulary, language)).sort()).toEqual([...list].sort())
  })
})

describe('the words themselves', () => {
  test.each(library.VOCABULARY_NAMES)('%s: none is empty, and no two ids of it read alike', vocabulary => {
    for (const language of LANGUAGES) {
      const all = Object.values(words(vocabulary, language))
      expect(all.filter(word => word.trim() !== word || word.length < 2)).toEqual([])
      // The readings of different questions may be "it is so"; the declarations of 2020 are one paper of two lists.
      if (vocabulary !== 'reading' && vocabulary !== 'document') expect(new Set(all).size).toBe(all.length)
    }
  })

  test('a word and a list of words', () => {
    expect(library.wordFor('payment-state', 'suspended', { language: 'hu' })).toBe('felfüggesztve')
    expect(library.wordFor('cessation-cause', 'death', { language: 'ro' })).toBe('decesul pensionarului')
    expect(library.wordFor('forum', 'tribunal', { language: 'en' })).toBe('the tribunal')
    expect(library.wordsOf('degree', { language: 'ro' })).toEqual({
      I: 'gradul I',
      II: 'gradul II',
      III: 'gradul III',
    })
    expect(Object.isFrozen(library.wordsOf('degree', { language: 'ro' }))).toBe(true)
  })
})
