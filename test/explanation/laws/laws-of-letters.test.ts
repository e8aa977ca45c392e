import { describe, expect, test } from 'vitest'
import { type Assessment, assess, type Dossier, paragraphs } from '../../../src/index.js'
import { AUDIENCES, LANGUAGES } from '../../../src/explanation/options.js'
import { dossiersOnFile } from '../../across/frozen/files.js'
import { frozenDossiers } from '../../across/frozen/lives.js'

const ANOTHER_SEED = 58_014
const AS_OF = '2026-07-01'

/** 1,000 openings, lives and parts of both on file, and 1,000 of another seed, half of them on a day. */
const ANSWERS: readonly Assessment[] = [...dossiersOnFile(), ...frozenDossiers(ANOTHER_SEED)].map(
  ([, dossier], place) => assess(dossier, place % 2 === 0 ? { asOf: AS_OF } : {}),
)

/** Nothing happened since the grant, and everything is known. */
const PLAIN: readonly Dossier[] = (['I', 'II', 'III'] as const).flatMap(degree =>
  (['female', 'male'] as const).flatMap(sex =>
    [1970, 1979, 1988].flatMap(year =>
      [undefined, '2026-10-14' as const].flatMap(reviewDueOn =>
        (['12.34567', '31.5'] as const).map((points): Dossier => ({
          scheme: 'public',
          person: { sex, birthDate: `${year}-07-07` as '1970-07-07' },
          incapacity: { degree, cause: 'ordinary-disease' },
          medicalDecision: {
            issuedOn: '2024-10-14',
            communicatedOn: '2024-10-17',
            ...(reviewDueOn ? { reviewDueOn } : {}),
          },
          application: { registeredOn: '2024-10-20' },
          pensionDecision: { issuedOn: '2024-11-20', communicatedOn: '2024-11-25' },
          insurance: { insuredAtDecision: false },
          contribution: {
            stageAtDecision: { years: 17, months: 3 },
            stageAtGrant: { years: 17, months: 3 },
            contributoryStage: { years: 17, months: 3 },
            points,
          },
          payment: { month: '2026-07' },
        })),
      ),
    ),
  ),
)

const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length
const ofPerson = (answer: Assessment, language: 'ro' | 'en' | 'hu' = 'ro') =>
  paragraphs(answer, { language, audience: 'person' })
const textsOf = (told: ReturnType<typeof ofPerson>, part?: string) =>
  told.filter(({ section }) => part === undefined || section === part).map(({ text }) => text)

describe('the letters to 2,000 dossiers', () => {
  test('have words for every id, in each language and for each reader', () => {
    const raw: string[] = []
    for (const answer of ANSWERS)
      for (const language of LANGUAGES)
        for (const audience of AUDIENCES)
          for (const { text } of paragraphs(answer, { language, audience }))
            if (/\bundefined\b|\bNaN\b|\[object |\b[a-z]+(?:-[a-z]+){2,}\b|\bevents\.\d/.test(text))
              raw.push(text)
    expect([...new Set(raw)].slice(0, 5)).toEqual([])
  })

  test('speak in the past of what has ended', () => {
    for (const answer of ANSWERS) {
      if (answer.headline.state?.state !== 'ended') continue
      const summary = textsOf(ofPerson(answer), 'summary').join(' ')
      expect(summary).not.toMatch(/Aveți dreptul|vi se acordă din|vi se cuvin|primiți/)
    }
  })

  test('tell of no term to apply to who has no right, or has applied', () => {
    for (const { headline, timeline, nextSteps } of ANSWERS) {
      const events = timeline.map(({ event }) => event)
      if (headline.right.status === 'not-entitled' || events.includes('application-registered-in-time')) {
        expect(events).not.toContain('application-keeps-earlier-start-until')
        expect(nextSteps.map(({ act }) => act)).not.toContain('apply-for-the-pension')
      }
    }
  })

  test('name for each day of a next step a date of the timeline', () => {
    for (const { nextSteps, timeline } of ANSWERS) {
      const days = new Set(timeline.map(({ on }) => on))
      expect(nextSteps.filter(({ by }) => by !== undefined && !days.has(by))).toEqual([])
    }
  })

  test('call nothing late, and leave nothing out that is over, without a day asked about', () => {
    ANSWERS.forEach(({ timeline, nextSteps }, place) => {
      if (place % 2 === 0) {
        expect(timeline.every(({ state }) => state !== undefined)).toBe(true)
        expect(nextSteps.filter(({ by, late }) => by !== undefined && by < AS_OF && !late)).toEqual([])
      } else {
        expect(timeline.some(({ state }) => state !== undefined)).toBe(false)
        expect(nextSteps.some(({ late }) => late)).toBe(false)
      }
    })
  })

  test('agree with the sections: what is paid, whether it is, and what is asked of whom', () => {
    for (const { headline, pension, payment, nextSteps } of ANSWERS) {
      const known = pension.value !== undefined ? pension.value.lei : undefined
      expect(headline.pension.status === 'known' ? headline.pension.lei : undefined).toBe(known)
      if (headline.state && payment.value !== undefined)
        expect(
          payment.value.periods.some(
            ({ state, from }) => state === headline.state?.state && from === headline.since,
          ),
        ).toBe(true)
      const acts = nextSteps.map(({ act }) => act)
      if (headline.right.status === 'not-entitled') expect(acts).not.toContain('report-changes')
      if (acts.includes('contest-suspension')) expect(acts).not.toContain('contest-end-of-payment')
    }
  })

  test('to a person in a plain case stay under 250 words in each language, the day and the sums first', () => {
    expect(PLAIN.length).toBeGreaterThan(40)
    let withoutOpenPoint = 0
    for (const dossier of PLAIN) {
      const answer = assess(dossier, { asOf: AS_OF })
      expect(answer.headline).toMatchObject({
        state: { state: 'in-payment' },
        inHand: { status: 'known' },
      })
      for (const language of LANGUAGES) {
        const letter = ofPerson(answer, language)
        expect(letter[0]?.section).toBe('summary')
        expect(letter[1]?.text).toMatch(/2026/)
        // A point of law that moves a sum is told, and takes its words.
        const isOpen = letter.some(({ kind }) => kind === 'open')
        if (!isOpen) withoutOpenPoint += 1
        expect(wordsIn(textsOf(letter))).toBeLessThan(isOpen ? 420 : 250)
        // What do I get, since when, until when, what must I do, what if I disagree: in the first twelve lines.
        const parts = new Set(letter.slice(0, 12).map(({ section }) => section))
        expect([...parts].slice(0, 3)).toEqual(['summary', 'nextSteps', 'remedies'])
      }
    }
    expect(withoutOpenPoint).toBeGreaterThan(60)
  })

  test('read differently wherever the headline or a next step differs', () => {
    for (const language of LANGUAGES) {
      const said = new Map<string, string>()
      for (const answer of ANSWERS) {
        if (answer.headline.right.status !== 'entitled') continue
        const { headline, nextSteps } = answer
        const letter = textsOf(paragraphs(answer, { language })).join('\n')
        const meant = JSON.stringify([headline, nextSteps.map(({ path: _, ...step }) => step)])
        expect(said.get(letter) ?? meant).toBe(meant)
        said.set(letter, meant)
      }
    }
  })
})
