import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Changes, compare, type Dossier, receiptOf } from '../../src/index.js'
import { fullDossier } from '../across/arbitraries/dossiers.js'
import { dossierOf, leavesOf, partOf } from '../across/arbitraries/parts-of-dossier.js'
import { readings } from '../across/arbitraries/readings.js'
import { runs } from '../across/arbitraries/settings.js'
import { isDeeplyFrozen } from '../across/properties/plain-data.js'
import { WOMAN_OF_2026 } from './dossiers.js'

const codesOf = (call: () => unknown): readonly string[] => {
  try {
    call()
  } catch (error) {
    return (error as { issues: readonly { path: string; code: string }[] }).issues.map(
      ({ path, code }) => `${path}: ${code}`,
    )
  }
  return []
}

/** What takes one dossier to the other: each fact that is otherwise, and `null` for each that is not there. */
const changesFrom = (one: Dossier, other: Dossier): Changes => {
  const now = new Map(leavesOf(other))
  const gone = leavesOf(one).filter(([path]) => !now.has(path))
  return dossierOf([...now, ...gone.map(([path]) => [path, null] as const)]) as Changes
}

const twoParts = fullDossier.chain(full => fc.tuple(partOf(full), partOf(full)))

describe('comparing a dossier with what it would be', () => {
  test('changing nothing differs in nothing', () => {
    fc.assert(
      fc.property(fullDossier.chain(partOf), dossier => {
        const { before, after, differences, dates } = compare(dossier, {})
        expect([differences, dates]).toEqual([[], { before: [], after: [] }])
        expect(after).toEqual(before)
      }),
      runs(15),
    )
  })

  test('answers both as assess does, and what is not listed is the same', () => {
    fc.assert(
      fc.property(twoParts, readings, ([one, other], readings) => {
        const comparison = compare(one, changesFrom(one, other), { readings })
        expect(comparison.before).toEqual(assess(one, { readings }))
        expect(comparison.after).toEqual(assess(other, { readings }))
        expect(isDeeplyFrozen(comparison)).toBe(true)
        const listed = comparison.differences
          .filter(({ sameAnswer }) => !sameAnswer)
          .map(({ section }) => section)
        const { answers: before } = receiptOf(one, { readings })
        const { answers: after } = receiptOf(other, { readings })
        const changed = Object.keys(before).filter(part => before[part] !== after[part])
        expect(changed.filter(part => part !== 'timeline')).toEqual(listed)
      }),
      runs(15),
    )
  })

  test('back again gives the same differences, mirrored', () => {
    fc.assert(
      fc.property(twoParts, ([one, other]) => {
        const there = compare(one, changesFrom(one, other))
        const back = compare(other, changesFrom(other, one))
        expect(back.before).toEqual(there.after)
        expect(back.after).toEqual(there.before)
        expect(back.dates).toEqual({ before: there.dates.after, after: there.dates.before })
        expect(back.differences).toEqual(
          there.differences.map(({ before, after, ...same }) => ({ ...same, before: after, after: before })),
        )
      }),
      runs(15),
    )
  })
})

describe('a difference', () => {
  test('of degree: the points, the pension, the allowance and what is paid out, with the article of the other rate', () => {
    const { differences } = compare(WOMAN_OF_2026, { incapacity: { degree: 'I' } })
    expect(differences.map(({ section }) => section)).toEqual([
      'points',
      'pension',
      'companionAllowance',
      'net',
    ])
    const [points] = differences
    expect(points).toMatchObject({ sameAnswer: false, before: { answer: { value: { monthly: '0.20' } } } })
    expect(points?.after.steps.map(({ citation }) => citation.provision)).toContain('art. 87(1) a)')
    expect(points?.before.steps.map(({ citation }) => citation.provision)).toContain('art. 87(1) b)')
  })

  test('of a later application: the law stays, its step tells another day', () => {
    const { differences } = compare(WOMAN_OF_2026, { application: { registeredOn: '2026-07-20' } })
    expect(differences.map(({ section, sameAnswer }) => [section, sameAnswer])).toEqual([
      ['law', true],
      ['conversion', true],
    ])
  })

  test('of an application under the law before: another law, and with it other answers', () => {
    const before = compare(WOMAN_OF_2026, {
      application: { registeredOn: '2024-08-20', grantedOn: '2024-08-20' },
      medicalDecision: { issuedOn: '2024-08-10' },
      payment: { month: '2024-08' },
    })
    expect(before.differences[0]).toMatchObject({
      section: 'law',
      before: { answer: { value: 'law-360-2023' } },
      after: { answer: { value: 'law-263-2010-amended-2013' } },
    })
  })

  test('of a step taken twice instead of once: the second is new', () => {
    const issued: Dossier = { medicalDecision: { issuedOn: '2026-05-11' } }
    const { differences } = compare(issued, { medicalDecision: { communicatedOn: '2026-05-11' } })
    const procedure = differences.find(({ section }) => section === 'procedure')
    const asked = procedure?.after.steps.filter(({ rule }) => rule === 'law.in-force-on-day')
    expect(asked).toHaveLength(1)
    expect(procedure?.before.steps).toEqual([])
  })

  test('of a fact left out: the section says what it then needs', () => {
    const { after } = compare(WOMAN_OF_2026, { contribution: { points: null } })
    expect(after.pension).toMatchObject({ status: 'undetermined', needs: ['contribution.points'] })
    expect(compare(WOMAN_OF_2026, { person: null }).after.standardRetirement).toMatchObject({
      status: 'undetermined',
      needs: ['person.sex', 'person.birthDate'],
    })
  })
})

describe('faults of the changes', () => {
  const wrong = (changes: unknown) => codesOf(() => compare(WOMAN_OF_2026, changes as Changes))

  test('are told by their paths, all together', () => {
    expect(
      wrong({
        scheme: 'private',
        person: { sex: null, name: null },
        colour: null,
        payment: { month: 'May' },
      }),
    ).toEqual([
      'changes.payment.month: not-a-month',
      'changes.scheme: not-allowed',
      'changes.colour: unknown-field',
      'changes.person.name: unknown-field',
    ])
    expect(wrong(null)).toEqual(['changes: not-an-object'])
    expect(wrong([])).toEqual(['changes: not-an-object'])
  })

  test('are also those of a fact that does not fit the facts that stay', () => {
    expect(wrong({ person: { birthDate: '2027-01-01' } })).toContain(
      'changes.medicalDecision.issuedOn: not-after-birth',
    )
  })

  test('are those of things that are no plain objects, of empty unknown parts and of names with a point', () => {
    expect(wrong(new Date())).toEqual(['changes: not-an-object'])
    expect(wrong(new Map([['scheme', 'notaries']]))).toEqual(['changes: not-an-object'])
    expect(wrong({ person: new Date() })).toEqual(['changes.person: not-an-object'])
    expect(wrong({ colour: {} })).toEqual(['changes.colour: unknown-field'])
    expect(wrong({ events: {} })).toEqual(['changes.events: not-a-list'])
    expect(wrong({ 'person.sex': null })).toEqual(['changes.person.sex: unknown-field'])
  })

  test('of the dossier itself have no prefix', () => {
    expect(codesOf(() => compare({ scheme: 'private' } as unknown as Dossier, {}))).toEqual([
      'scheme: not-allowed',
    ])
  })
})
