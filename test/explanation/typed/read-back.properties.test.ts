import { describe, expect, test } from 'vitest'
import * as en from '../../../src/grammar/en/dates.js'
import * as hu from '../../../src/grammar/hu/dates.js'
import * as ro from '../../../src/grammar/ro/dates.js'
import { stage as stageInEnglish } from '../../../src/grammar/en/forms.js'
import { stage as stageInHungarian } from '../../../src/grammar/hu/forms.js'
import { stage as stageInRomanian } from '../../../src/grammar/ro/forms.js'
import { EVENT_FACTS } from '../../../src/dossier/events.js'
import { FACT_PATHS } from '../../../src/dossier/paths.js'
import { LANGUAGES } from '../../../src/explanation/options.js'
import {
  type CivilDate,
  type CivilMonth,
  type DossierInForm,
  factLabel,
  type Language,
  type QuestionPath,
  type Stage,
  withAnswer,
} from '../../../src/index.js'

const ASKED: readonly QuestionPath[] = [
  ...FACT_PATHS,
  'events.0.id',
  ...(Object.keys(EVENT_FACTS) as (keyof typeof EVENT_FACTS)[]).map(fact => `events.0.${fact}` as const),
]

const CHANGES: readonly ((text: string) => string)[] = [
  text => text,
  text => text.toUpperCase(),
  text => text.normalize('NFD').replace(/\p{M}/gu, ''),
  text => `  ${text}  `,
]

/** An event of which the fact may be told; any kind takes any fact. */
const begunFor = (id: string): DossierInForm =>
  id.startsWith('events.') && id !== 'events.0.id' ? { events: [{ id: 'decision-not-sent' }] } : {}

const put = (id: QuestionPath, text: string, language: Language): string => {
  const answer = withAnswer(begunFor(id), id, text, { language })
  if ('issues' in answer) return answer.issues.map(({ code }) => code).join()
  if (answer.settled) return 'nothing-happened'
  const [part = '', name, fact] = id.split('.')
  const at = (answer.dossier as Record<string, Record<string, unknown>>)[part]
  const value = name === undefined ? at : at?.[name]
  return String(fact === undefined ? value : (value as Record<string, unknown>)[fact])
}

describe('what a label lets choose', () => {
  test.each(LANGUAGES)('is read back as that choice, of every fact, however it is typed, in %s', language => {
    const wrong: string[] = []
    let tried = 0
    for (const id of ASKED) {
      for (const [choice, words] of Object.entries(factLabel(id, { language }).choices ?? {})) {
        for (const change of CHANGES) {
          tried += 1
          const typed = change(words)
          if (put(id, typed, language) !== choice) wrong.push(`${id} "${typed}": ${put(id, typed, language)}`)
        }
        if (put(id, choice, language) !== choice) wrong.push(`${id} ${choice}: ${put(id, choice, language)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(250)
  })
})

const two = (number: number): string => String(number).padStart(2, '0')

/** Every day of a leap year. */
const DAYS: readonly CivilDate[] = Array.from({ length: 366 }, (_, place) =>
  new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10),
) as CivilDate[]

const inNumbers = (day: CivilDate): readonly string[] => {
  const [year = '', month = '', of = ''] = day.split('-')
  const [m, d] = [Number(month), Number(of)]
  return [day, `${d}.${m}.${year}`, `${of}.${month}.${year}`, `${d}/${m}/${year}`, `${year}.${month}.${of}.`]
}

const FORMS: Readonly<Record<Language, (day: CivilDate) => readonly string[]>> = {
  ro: day => [...inNumbers(day), ro.day(day)],
  en: day => [...inNumbers(day), en.day(day), en.day(day).replace(/^(\d+) (\w+) /, '$2 $1, ')],
  hu: day => [
    ...inNumbers(day),
    hu.day(day),
    hu.dayItself(day),
    hu.onDay(day),
    hu.fromDay(day),
    hu.untilDay(day),
  ],
}

describe('what the language writes', () => {
  test.each(LANGUAGES)('of a day is read back as that day, every day of a year, in %s', language => {
    const wrong = DAYS.flatMap(day =>
      FORMS[language](day).filter(text => put('person.birthDate', text, language) !== day),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['ro', [ro.month]],
    ['en', [en.month]],
    ['hu', [hu.month, hu.inMonth, hu.fromMonth]],
  ] as const)('of a month is read back as that month, in %s', (language, forms) => {
    for (let number = 1; number <= 12; number += 1) {
      const month = `2026-${two(number)}` as CivilMonth
      for (const form of forms) expect(put('payment.month', form(month), language)).toBe(month)
    }
  })

  test.each([
    ['ro', stageInRomanian],
    ['en', stageInEnglish],
    ['hu', stageInHungarian],
  ] as const)('of a stage is read back as that stage, in %s', (language, written) => {
    const stages: readonly Stage[] = [0, 1, 2, 19, 20, 21, 99].flatMap(years =>
      [0, 1, 11].flatMap(months => [0, 1, 20, 29].map(days => ({ years, months, days }))),
    )
    for (const stage of stages) {
      expect(withAnswer({}, 'contribution.stageAtGrant', written(stage), { language })).toEqual({
        dossier: { contribution: { stageAtGrant: stage } },
      })
    }
  })
})
