import { describe, expect, test } from 'vitest'
import { assess, conversion, type Dossier, explain, paragraphs } from '../../src/index.js'

/** Of a law since replaced, with most of it not told. */
const OF_2015: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1970-04-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2015-02-20' },
  application: { registeredOn: '2015-02-25' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 25 },
    stageAtGrant: { years: 25 },
    contributoryStage: { years: 25 },
    points: '20',
  },
  payment: { month: '2025-06', leiInPayment: '1000' },
}

const inPart = (dossier: Dossier, part: string, language: 'ro' | 'en' | 'hu' = 'ro') =>
  paragraphs(assess(dossier), { language })
    .filter(({ section, kind }) => section === part && kind !== 'heading')
    .map(({ text }) => text)

describe('a letter', () => {
  test('asks for a fact once, and then by its number', () => {
    const { person: _, ...unknown } = OF_2015
    const [standard] = inPart(unknown, 'standardRetirement')
    expect(standard).toBe('Pentru acest răspuns mai trebuie știut: sexul [1] și data nașterii [2].')
    expect(inPart(unknown, 'eligibility')).toEqual([
      'Pentru acest răspuns mai trebuie știut: cele cerute mai sus la [1-2].',
    ])
  })

  test('gives no number to what is asked for once', () => {
    const letter = explain(assess(OF_2015), { language: 'ro' })
    expect(letter.at(-1)).toContain('mai trebuie știut: ')
    expect(letter.join()).not.toMatch(/\[\d/)
  })

  test('says by which law a pension of an earlier one is paid since September 2024', () => {
    expect(inPart(OF_2015, 'law').at(-1)).toBe(
      'De la 1 septembrie 2024 pensia se plătește după Legea nr. 360/2023 (art. 144 alin. (1) din Legea nr. 360/2023).',
    )
    expect(inPart({ ...OF_2015, payment: { month: '2024-08' } }, 'law').join()).not.toContain('se plătește')
  })

  test('has the month of a sum, and that it is gross', () => {
    expect(inPart(OF_2015, 'pension')[0]).toMatch(
      /^În iunie 2025: pensia de invaliditate este de [\d.]+ lei brut/,
    )
    expect(inPart(OF_2015, 'pension', 'en')[0]).toMatch(
      /^For June 2025: your pension, as recalculated, is [\d,]+ lei gross/,
    )
    expect(inPart(OF_2015, 'pension', 'hu')[0]).toMatch(
      /^2025 júniusában: az Ön rokkantsági nyugdíja havi bruttó \d+ lej/,
    )
  })

  test('has beside a term without a settled translation its Romanian name, where it is first used', () => {
    for (const [language, said] of [
      ['en', /potential stage/gi],
      ['hu', /potenciális szolgálati idő/gi],
    ] as const) {
      const letter = explain(assess(OF_2015), { language, audience: 'person' }).join('\n')
      expect(letter.match(/\(stagiu potențial\)/g)).toHaveLength(1)
      const first = letter.search(said)
      expect(letter.indexOf('(stagiu potențial)') - first).toBeLessThan(32)
    }
    expect(explain(assess(OF_2015), { language: 'ro' }).join()).not.toContain('(stagiu potențial)')
  })
})

describe('a conversion', () => {
  test('speaks of the more favourable of two pensions only where there are two', () => {
    const at = (contributoryStage: { years: number }) =>
      explain(
        conversion({
          law: 'law-360-2023',
          sex: 'male',
          birthDate: '1961-05-10',
          invalidityLei: '1500',
          degree: 'II',
          contributoryStage,
        }),
        { language: 'ro' },
      )[0]
    expect(at({ years: 20 })).toContain('cuantumul cel mai avantajos dintre cele două pensii')
    expect(at({ years: 10 })).not.toContain('avantajos')
  })
})

describe('a date', () => {
  test('has no consequence left once the facts show what it asks for as done', () => {
    const due = (events: Dossier['events'], asOf?: '2016-01-10') => {
      const dossier = {
        ...OF_2015,
        medicalDecision: { ...OF_2015.medicalDecision, reviewDueOn: '2016-02-20' },
        ...(events ? { events } : {}),
      } as const
      return assess(dossier, asOf ? { asOf } : {}).timeline.find(({ event }) => event === 'review-due')
    }
    const seen = [{ id: 'review-decision', on: '2016-02-20', degree: 'II' }] as const
    expect(due(undefined)?.consequence).toBe('payment-suspended')
    expect(due(seen)).not.toHaveProperty('consequence')
    expect(due(seen, '2016-01-10')?.consequence).toBe('payment-suspended')
    expect(due([{ id: 'review-missed', on: '2016-02-20' }])?.consequence).toBe('payment-suspended')
  })
})
