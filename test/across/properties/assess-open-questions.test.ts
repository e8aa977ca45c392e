import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  type Assessment,
  type Dossier,
  InvalidInputError,
  type NotDue,
  type Readings,
  type Section,
} from '../../../src/index.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { mostOf } from '../arbitraries/parts-of-dossier.js'
import { QUESTION_IDS, readings, readingsOf } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'

type Name = keyof Assessment

/** What a section shows: its value, or its status without the questions that it lists itself. */
const shown = (section: Section<unknown>): unknown => {
  if ('value' in section) return section.value
  const { openQuestions: _, question: __, steps: ___, citations: ____, ...status } = section as NotDue
  return status
}

const isListing = (section: Section<unknown>): boolean =>
  'value' in section || ('status' in section && section.status === 'not-due')

const questionsOf = (section: Section<unknown>) =>
  'openQuestions' in section ? (section.openQuestions ?? []) : []

const listed = (section: Section<unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    questionsOf(section).flatMap(({ id, others }) =>
      others.map(({ reading, value }) => [`${id}: ${reading}`, value as unknown]),
    ),
  )

const assessed = (dossier: Dossier, chosen: Partial<Readings>): Assessment =>
  assess(dossier, { readings: chosen })

/** Everything that the other readings would show in one section, asked by choosing them. */
const changing = (
  name: Name,
  section: Section<unknown>,
  others: readonly (readonly [string, Assessment])[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    others
      .map(([reading, assessment]) => [reading, shown(assessment[name] as Section<unknown>)] as const)
      .filter(([, other]) => JSON.stringify(other) !== JSON.stringify(shown(section))),
  )

const otherReadings = (chosen: Partial<Readings>): readonly (readonly [string, Partial<Readings>])[] =>
  QUESTION_IDS.flatMap(id =>
    readingsOf(id)
      .filter(reading => reading !== (chosen[id] ?? readingsOf(id)[0]))
      .map(reading => [`${id}: ${reading}`, { ...chosen, [id]: reading }] as const),
  )

const checkEverySection = (dossier: Dossier, chosen: Partial<Readings>): void => {
  const assessment = assessed(dossier, chosen)
  const others = otherReadings(chosen).map(([name, readings]) => [name, assessed(dossier, readings)] as const)
  for (const [name, section] of Object.entries(assessment) as [Name, Section<unknown>][]) {
    if (!isListing(section)) continue
    expect([name, listed(section)]).toEqual([name, changing(name, section, others)])
    for (const { id, reading } of questionsOf(section)) expect(reading).toBe(chosen[id] ?? readingsOf(id)[0])
  }
}

describe('the open questions of a whole dossier', () => {
  test('are listed in each section where, and only where, choosing the other reading changes that section', () => {
    fc.assert(fc.property(fullDossier, readings, checkEverySection), runs(120))
  })

  test('and so they are where some facts are missing', () => {
    const parts = fullDossier.chain(dossier => mostOf(dossier))
    fc.assert(fc.property(parts, readings, checkEverySection), runs(25))
  })

  test('a reading that does not exist, or of no question, is a fault and not a default', () => {
    const wrong = { 'age-band-edge': 'nearest', 'no-such-question': 'yes' } as unknown as Partial<Readings>
    expect(() => assessed({}, wrong)).toThrow(InvalidInputError)
    expect(() => assessed({}, wrong)).toThrow(/age-band-edge.*\n.*no-such-question/)
  })
})
