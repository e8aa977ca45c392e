import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, explain, paragraphs } from '../../src/index.js'
import { withEvents } from '../assessment/next-steps/lives.js'

const LANGUAGES = ['ro', 'en', 'hu'] as const

const letters = (dossier: Dossier, asOf: CivilDate): readonly string[] =>
  LANGUAGES.map(language => explain(assess(dossier, { asOf }), { language, audience: 'person' }).join('\n'))

/** What is said to who is alive. */
const TO_THE_LIVING =
  /Ați avut|primiți|prezentați|v-ați|\b(nu )?ați (cerut|refuzat|urmat|trimis|ales|avut|prezentat)|vi se|\b[Yy]ou\b|\b[Yy]our\b|Önnek|Ön\b|nyugdíjat kap\b/

const ended = { id: 'review-decision', on: '2025-05-10', presentedOn: '2025-05-10', degree: 'none' } as const

/** What is told, without what the family is asked to do. */
const toldIn = (dossier: Dossier, asOf: CivilDate): readonly string[] =>
  LANGUAGES.map(language =>
    paragraphs(assess(dossier, { asOf }), { language, audience: 'person' })
      .filter(({ section }) => section !== 'nextSteps')
      .map(({ text }) => text)
      .join('\n'),
  )

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

  test.each([
    [{ id: 'review-missed', on: '2025-01-10' }, '2026-03-01'],
    [{ id: 'convocation-missed', on: '2025-01-10', by: 'institute' }, '2026-03-01'],
    [{ id: 'programme-left', on: '2025-01-10' }, '2026-03-01'],
    [{ id: 'suspension-requested', on: '2025-05-10', what: 'both' }, '2026-02-03'],
    [{ id: 'review-missed', on: '2025-10-10' }, '2026-02-03'],
    [{ id: 'documents-not-presented', on: '2025-10-10', askedFor: 'review' }, '2026-02-03'],
    [{ id: 'examination-refused', on: '2025-10-10' }, '2026-02-03'],
  ] as const)('has nothing said to the dead of %o', (event, asOf) => {
    const dossier = withEvents(event, { id: 'death', on: '2026-02-03' })
    for (const letter of toldIn(dossier, asOf)) expect(letter).not.toMatch(TO_THE_LIVING)
  })

  test('says what was due for the month of it, and that it is the last', () => {
    const dossier = { ...diedInFebruary, payment: { month: '2026-02' } } as const
    const [first] = letters(dossier, '2026-02-10')
    expect(first).toContain('În februarie 2026 se cuveneau pensionarului ')
    expect(first).toContain('Pensia încetează la 1 martie 2026.')
    for (const letter of toldIn(dossier, '2026-02-10')) expect(letter).not.toMatch(TO_THE_LIVING)
  })

  test('and of an old-age pension', () => {
    const dossier: Dossier = {
      ...diedInFebruary,
      person: { sex: 'male', birthDate: '1960-12-10' },
      payment: { month: '2026-02', oldAgeLei: '2700' },
    }
    for (const letter of toldIn(dossier, '2026-02-10')) expect(letter).not.toMatch(TO_THE_LIVING)
  })
})

const diedInFebruary = withEvents({ id: 'death', on: '2026-02-03' })
