import { describe, expect, test } from 'vitest'
import { assess, type Dossier, explain, paragraphs } from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'

/** Granted under Law 19/2000 and paid ever since; 65 on 10 June 2027. */
const OF_2008: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1962-06-10' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2008-02-10' },
  application: { registeredOn: '2008-03-01', grantedOn: '2008-03-01' },
  contribution: { points: '24', contributoryStage: { years: 26 }, averageScore: '0.85' },
  payment: { month: '2026-07', leiInPayment: '2100' },
}
const MISSED: Dossier = {
  ...OF_2008,
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  events: [{ id: 'review-missed', on: '2026-05-10' }],
}

const NOT_HERE =
  'Nu se stabilește aici ce ține de legea de dinainte de 2011: condițiile dreptului, data acordării, stagiul potențial, punctajul și sumele de atunci.'

const inShort = (dossier: Dossier, audience?: 'person'): readonly string[] =>
  paragraphs(assess(dossier), { language: 'ro', ...(audience ? { audience } : {}) })
    .filter(({ section, kind }) => section === 'summary' && kind === 'summary')
    .map(({ text }) => text)

describe('the letter of a pension opened before 2011', () => {
  test.each([undefined, 'person'] as const)('tells the sums, the state and what comes, to %s', audience => {
    expect(inShort(OF_2008, audience)).toEqual([
      'În iulie 2026 vi se cuvin 4.263 lei în mână: pensia de invaliditate de gradul I, 2.100 lei brut, fără rețineri, și indemnizația pentru însoțitor, 2.163 lei.',
      'Pensia de invaliditate vi se acordă din 1 martie 2008.',
      'La 10 iunie 2027, la vârsta standard, devine pensie pentru limită de vârstă, fără cerere.',
      NOT_HERE,
    ])
  })

  test('tells a suspension as that of any other', () => {
    expect(inShort(MISSED, 'person').slice(0, 2)).toEqual([
      'Plata pensiei este suspendată din 1 iunie 2026: nu v-ați prezentat la revizuirea medicală. Acum nu se plătește nimic.',
      'Pensia încetează la 1 iunie 2027, dacă până atunci nu se schimbă nimic.',
    ])
  })

  test('asks for the day that is printed on the decision where it is not told', () => {
    const [first, ...others] = inShort({ ...OF_2008, application: { registeredOn: '2008-03-01' } }, 'person')
    expect(first).toContain('suma nu se poate spune încă')
    expect(others.at(-1)).toBe(NOT_HERE)
  })

  test('of a month before 2011 tells the state, and the sums among what is not told here', () => {
    const lines = inShort({ ...OF_2008, payment: { month: '2010-07' } }, 'person')
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toBe(NOT_HERE)
  })

  test.each(LANGUAGES)('refuses once in %s, and then names the part in which it did', language => {
    const letter = explain(assess(OF_2008), { language }).join('\n')
    expect(letter.match(/2008.*(se poate răspunde|What is on record|az ismert időszak)/g)).toHaveLength(1)
    expect(letter).toMatch(/„Legea aplicabilă”|“Which law applies”|„Az alkalmazandó jogszabály”/)
  })

  test('says by which law it is paid since September 2024', () => {
    const law = paragraphs(assess(OF_2008), { language: 'ro' }).filter(({ section }) => section === 'law')
    expect(law.at(-1)?.text).toContain('De la 1 septembrie 2024 pensia se plătește după Legea nr. 360/2023')
  })

  test('has no term against a medical decision whose law is not known here', () => {
    expect(assess(OF_2008).nextSteps.map(({ act }) => act)).not.toContain('contest-medical-decision')
  })
})

describe('the degree of a pension opened before 2011', () => {
  test('is that of the dossier, until a review since has changed it', () => {
    expect(assess(OF_2008).headline.degree).toBe('I')
    const events = [{ id: 'review-decision', on: '2025-03-10', degree: 'III' }] as const
    const since = assess({ ...OF_2008, events }).headline
    expect(since).toMatchObject({ degree: 'III', degreeSince: '2025-04-01' })
    expect(assess({ ...OF_2008, events, payment: { month: '2025-03' } }).headline.degree).toBe('I')
  })

  test('is none before its grant', () => {
    expect(assess({ ...OF_2008, payment: { month: '2008-01' } }).headline).not.toHaveProperty('degree')
  })
})
