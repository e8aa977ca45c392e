import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { factAt, leavesOf, withFact } from '../../across/arbitraries/parts-of-dossier.js'
import { UNDER_LAW_263, UNDER_LAW_360 } from './dossiers.js'

/** The dossier without one of its facts. */
const lacking = (dossier: Dossier, path: string): Dossier => {
  const [group, name] = path.split('.') as [keyof Dossier, string]
  const { [name]: _, ...rest } = dossier[group] as Readonly<Record<string, unknown>>
  return { ...dossier, [group]: rest }
}

/** Each lets a date of its own be known, and nothing else in these dossiers does. */
const EACH_FOR_ITSELF = [
  'medicalDecision.requestRegisteredOn',
  'medicalDecision.communicatedOn',
  'medicalDecision.contestationRegisteredOn',
  'medicalDecision.rulingIssuedOn',
  'medicalDecision.rulingCommunicatedOn',
  'medicalDecision.reviewDueOn',
  'pensionDecision.issuedOn',
  'pensionDecision.communicatedOn',
  'application.registeredOn',
  'person.birthDate',
] as const

describe.each([
  ['Law 263/2010', UNDER_LAW_263],
  ['Law 360/2023', UNDER_LAW_360],
] as const)('a dossier under %s that lacks one date', (_law, dossier) => {
  test.each(EACH_FOR_ITSELF)('%s asks for it', path => {
    expect(assess(lacking(dossier, path)).timelineNeeds).toContain(path)
  })

  test('asks for nothing of money: points, months and amounts date nothing', () => {
    for (const path of ['contribution.points', 'payment.month'] as const) {
      expect([path, assess(lacking(dossier, path)).timelineNeeds]).toEqual([path, []])
    }
  })
})

describe('the sex of a person', () => {
  test('is asked for where the standard age hangs on it: 63 or 65 under Law 263/2010', () => {
    expect(assess(lacking(UNDER_LAW_263, 'person.sex')).timelineNeeds).toContain('person.sex')
  })

  test('and not where both reach it at 65 with 35 years: births from 1970 on under Law 360/2023', () => {
    const { timeline, timelineNeeds } = assess(lacking(UNDER_LAW_360, 'person.sex'))
    expect(timelineNeeds).not.toContain('person.sex')
    expect(timeline).toEqual(assess(UNDER_LAW_360).timeline)
  })
})

describe('whatever is missing', () => {
  test('to give all that is asked, time and again, gives the whole timeline', () => {
    for (const full of [UNDER_LAW_263, UNDER_LAW_360]) {
      const kept = leavesOf(full).filter(([path]) =>
        /^(events|pensionDecision\.contestedOn|scheme)/.test(path),
      )
      let dossier = kept.reduce<Dossier>((part, [path, value]) => withFact(part, path, value), {})
      for (let round = 0; round < 6; round += 1) {
        for (const path of assess(dossier).timelineNeeds) {
          const value = factAt(full, path)
          if (value !== undefined) dossier = withFact(dossier, path, value)
        }
      }
      // The degree that a date brings is no date.
      const dates = (told: Dossier) => assess(told).timeline.map(({ degree: _, lei: __, ...date }) => date)
      expect(dates(dossier)).toEqual(dates(full))
    }
  })

  test('of an empty dossier no date is known', () => {
    expect(assess({}).timeline).toEqual([])
  })
})

describe('only what can add a date is asked for', () => {
  test('an absence that is not imputable dates nothing, whenever it was told', () => {
    const event = { id: 'convocation-missed', on: '2023-05-30', imputable: false } as const
    const told = { ...event, reportedOn: '2023-07-04' } as const
    expect(assess({ scheme: 'public', events: [told] }).timeline).toEqual([])
    expect(assess({ scheme: 'public', events: [event] }).timelineNeeds).not.toContain('events.0.reportedOn')
  })

  test("of a notary's absence nothing is published, whenever it was told", () => {
    const event = { id: 'convocation-missed', on: '2023-05-30' } as const
    const told = { ...event, reportedOn: '2023-07-04' } as const
    expect(assess({ scheme: 'notaries', events: [told] }).timeline).toEqual([])
    expect(assess({ scheme: 'notaries', events: [event] }).timelineNeeds).not.toContain('events.0.reportedOn')
  })

  test("the terms of a notary's pension decision are not published, so its days are not asked for", () => {
    const decided: Dossier = {
      scheme: 'notaries',
      pensionDecision: { issuedOn: '2024-03-01', communicatedOn: '2024-03-05' },
    }
    expect(assess(decided).timeline).toEqual([])
    const { timelineNeeds } = assess({ scheme: 'notaries' })
    expect(timelineNeeds.filter(path => path.startsWith('pensionDecision'))).toEqual([])
  })
})

describe('a date is told only to whom it can serve', () => {
  test('under Law 263/2010 who was not insured starts at registration, and has no earlier start to keep', () => {
    const dossier: Dossier = { ...UNDER_LAW_263, insurance: { insuredAtDecision: false } }
    const { timeline, entitlementStart } = assess(dossier)
    expect(entitlementStart).toMatchObject({ value: '2022-10-28' })
    expect(timeline.map(({ event }) => event)).not.toContain('application-keeps-earlier-start-until')
  })
})
