import { createHash } from 'node:crypto'
import type { Assessment, Language, Section } from '../../../src/index.js'

/** Of each section its answer and the way to it, of the timeline and of each letter all of it. */
export type Digests = Readonly<Record<string, string>>

const BESIDE_THE_SECTIONS = [
  'timeline',
  'timelineNeeds',
  'headline',
  'nextSteps',
  'remarks',
  'notComputed',
] as const
const BESIDE: ReadonlySet<string> = new Set(BESIDE_THE_SECTIONS)
const LANGUAGES: readonly Language[] = ['ro', 'en', 'hu']

const digest = (answer: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(answer) ?? '')
    .digest('hex')
    .slice(0, 12)

/** The answer apart from the way to it, so that a change of either shows for itself. */
const partsOf = (section: Section<unknown>): readonly [answer: unknown, way: unknown] => {
  const { question, steps, citations, ...answer } = section as unknown as Readonly<Record<string, unknown>>
  return [answer, { question, steps, citations }]
}

/** An answer in one line, wherever it was given; `letterIn` has the letter of the lawyer. */
export const digestsOfAnswer = (
  assessment: Assessment,
  letterIn: (language: Language) => readonly string[],
): Digests => {
  const sections = Object.entries(assessment).filter(([name]) => !BESIDE.has(name))
  return {
    ...Object.fromEntries(
      sections.map(([name, section]) => [
        name,
        partsOf(section as Section<unknown>)
          .map(part => digest(part))
          .join(' '),
      ]),
    ),
    ...Object.fromEntries(
      BESIDE_THE_SECTIONS.filter(name => name !== 'notComputed').map(name => [
        name,
        digest(assessment[name]),
      ]),
    ),
    ...Object.fromEntries(LANGUAGES.map(language => [`letter.${language}`, digest(letterIn(language))])),
  }
}
