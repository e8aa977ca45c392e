import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Assessment, type Dossier, type Section, type Step } from '../../../src/index.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { factAt, leavesOf, mostOf, partOf, withFact } from '../arbitraries/parts-of-dossier.js'
import { runs } from '../arbitraries/settings.js'
import { isDeeplyFrozen, reversed } from './plain-data.js'

/** Facts that a dossier without them may come to need: the caller's own figures. */
const ON_REQUEST: Readonly<Record<string, unknown>> = {
  'payment.correctionIndex': '1.07',
  'payment.allowanceBase': '2000',
  'payment.oldAgeLei': '1000',
  'payment.pointValue': '40',
}

/**
 * Absent they are simply not so, or are computed as the day of the grant is; printed on a decision they win. A
 * section does not wait for them, and they change it when they are given.
 */
const PARTICULARS =
  /militaryOrPolice|specialStatus|handicap|stageInOtherSystems|voluntaryContractStage|correctionIndex|pointValue|allowanceBase|grantedOn/

/** Of a life in payment a part may be undetermined: it says so, and is told once its facts are there. */
const isTold = (section: Section<unknown>): boolean =>
  'value' in section && !JSON.stringify(section.value).includes('"needs"')

const needsOf = (section: Section<unknown>): readonly string[] =>
  'status' in section && section.status === 'undetermined' ? section.needs : []

/** Beside its sections an assessment has lists, which need nothing. */
const sectionsOf = (assessment: Assessment): readonly (readonly [string, Section<unknown>])[] =>
  Object.entries(assessment).filter(([, section]) => !Array.isArray(section)) as [string, Section<unknown>][]

const stepsOf = (section: Section<unknown>): readonly Step[] => ('steps' in section ? section.steps : [])

const sectionOf = (dossier: Dossier, name: string): Section<unknown> =>
  Object.fromEntries(sectionsOf(assess(dossier)))[name] as Section<unknown>

const sectionName = fc.constantFrom(...sectionsOf(assess({})).map(([name]) => name))

const withParts = fullDossier.chain(full =>
  fc
    .oneof({ weight: 7, arbitrary: mostOf(full) }, { weight: 1, arbitrary: partOf(full) })
    .map(part => ({ full, part })),
)

describe('any part of a dossier', () => {
  test('is answered without an error, in frozen plain data, and no section asks for a fact already there', () => {
    fc.assert(
      fc.property(withParts, ({ part }) => {
        const assessment = assess(part)
        expect(isDeeplyFrozen(assessment)).toBe(true)
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
        for (const [name, section] of sectionsOf(assessment)) {
          for (const path of needsOf(section)) {
            expect([name, path, factAt(part, path)]).toEqual([name, path, undefined])
          }
        }
      }),
      runs(60),
    )
  })

  test('gives the same bytes again, whatever the order in which it is written', () => {
    fc.assert(
      fc.property(withParts, ({ part }) => {
        const bytes = JSON.stringify(assess(part))
        expect(JSON.stringify(assess(reversed(part)))).toBe(bytes)
      }),
      runs(20),
    )
  })

  test('a section whose needs are all filled is answered, if not at once then once it has said the rest', () => {
    fc.assert(
      fc.property(withParts, sectionName, ({ full, part }, name) => {
        let filled: Dossier = part
        let needs = needsOf(sectionOf(filled, name))
        for (let round = 0; round < 4 && needs.length > 0; round += 1) {
          for (const path of needs) filled = withFact(filled, path, factAt(full, path) ?? ON_REQUEST[path])
          needs = needsOf(sectionOf(filled, name))
        }
        expect(needs).toEqual([])
      }),
      runs(30),
    )
  })

  test('a section that is a finding keeps what it says, whatever is added among the facts it did not need', () => {
    fc.assert(
      fc.property(withParts, ({ full, part }) => {
        const added = leavesOf(full).filter(
          ([path]) => !PARTICULARS.test(path) && factAt(part, path) === undefined,
        )
        const grown = added.reduce((dossier, [path, value]) => withFact(dossier, path, value), part)
        const after = assess(grown) as unknown as Record<string, Section<unknown>>
        for (const [name, section] of sectionsOf(assess(part))) {
          if (!('value' in section) || !isTold(section)) continue
          expect([name, after[name]]).toMatchObject([name, { value: section.value }])
        }
      }),
      runs(100),
    )
  })

  test('tells no step that the facts it did not have could make another: nothing is supposed in a reason', () => {
    let compared = 0
    fc.assert(
      fc.property(withParts, ({ full, part }) => {
        const added = leavesOf(full).filter(
          ([path]) => !PARTICULARS.test(path) && factAt(part, path) === undefined,
        )
        const grown = added.reduce((dossier, [path, value]) => withFact(dossier, path, value), part)
        const grownUp = assess(grown)
        const after = grownUp as unknown as Record<string, Section<unknown>>
        for (const [name, section] of sectionsOf(assess(part))) {
          const then = after[name]
          // A "no" tells the steps of the sections that it rests on too; a finding only its own.
          const later = 'value' in section && then ? [then] : sectionsOf(grownUp).map(([, other]) => other)
          const told = later.flatMap(stepsOf).map(step => JSON.stringify(step))
          compared += stepsOf(section).length
          expect(stepsOf(section).filter(step => !told.includes(JSON.stringify(step)))).toEqual([])
        }
      }),
      runs(200),
    )
    expect(compared).toBeGreaterThan(500)
  })
})
