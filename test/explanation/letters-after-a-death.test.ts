import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, explain } from '../../src/index.js'
import { withEvents } from '../assessment/next-steps/lives.js'

const LANGUAGES = ['ro', 'en', 'hu'] as const

const letters = (dossier: Dossier, asOf: CivilDate): readonly string[] =>
  LANGUAGES.map(language => explain(assess(dossier, { asOf }), { language, audience: 'person' }).join('\n'))

/** What is said to who is alive. */
const TO_THE_LIVING = /Ați avut|primiți|You had|Önnek|nyugdíjat kap\b/

const ended = { id: 'review-decision', on: '2025-05-10', presentedOn: '2025-05-10', degree: 'none' } as const

describe('a letter after a death', () => {
  const diedOn = (on: CivilDate) => withEvents(ended, { id: 'death', on })

  test('speaks of the pensioner, also where the pension had ended before', () => {
    const dossier = diedOn('2026-02-03')
    expect(assess(dossier, { asOf: '2026-03-01' }).headline).toMatchObject({
      diedOn: '2026-02-03',
      state: { state: 'ended', cause: 'capacity-regained' },
    })
    for (const letter of letters(dossier, '2026-03-01')) expect(letter).not.toMatch(TO_THE_LIVING)
    expect(letters(dossier, '2026-03-01').join()).toContain('Pensionarul a avut dreptul la pensie')
  })

  test('and to the person until the day of it', () => {
    const dossier = diedOn('2026-02-03')
    expect(assess(dossier, { asOf: '2026-02-02' }).headline).not.toHaveProperty('diedOn')
    expect(assess(dossier, { asOf: '2026-02-03' }).headline).toHaveProperty('diedOn')
    for (const letter of letters(dossier, '2026-02-02')) expect(letter).toMatch(TO_THE_LIVING)
  })
})
