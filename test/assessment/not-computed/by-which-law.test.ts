import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { MAN, withEvents } from '../next-steps/lives.js'
import { OF_2018 } from '../next-steps/lives-of-2018.js'

const namedOf = (dossier: Dossier) => assess(dossier).notComputed
const idsOf = (dossier: Dossier) => namedOf(dossier).map(({ id }) => id)

const unreported = { id: 'convocation-missed', on: '2025-03-10', by: 'institute' } as const

describe('a pension of another house', () => {
  const refusedOn = (issuedOn: '2005-03-01' | '2012-03-01', militaryOrPolice: boolean): Dossier => ({
    ...MAN,
    person: { sex: 'male', birthDate: '1980-07-07', militaryOrPolice },
    medicalDecision: { issuedOn },
    application: { registeredOn: issuedOn },
    contribution: {},
  })

  test('is that of a soldier or a policeman', () => {
    expect(idsOf(refusedOn('2012-03-01', true))).toContain('pension-of-another-house')
  })

  test('is not that of who is refused by another name, as of a time that is not covered', () => {
    expect(assess(refusedOn('2005-03-01', false)).law).toMatchObject({ status: 'not-covered' })
    expect(idsOf(refusedOn('2005-03-01', false))).toEqual([])
  })
})

describe('what several events touch', () => {
  const incomplete = (on: DossierEvent['on']): DossierEvent => ({ id: 'international-file-incomplete', on })
  const of2018 = (...events: readonly DossierEvent[]): Dossier => ({ ...OF_2018, events })

  test('is cited by the law of the earliest of them, in whatever order they are told', () => {
    const august = incomplete('2024-08-10')
    const later = incomplete('2025-05-10')
    for (const events of [
      [august, later],
      [later, august],
    ] as const) {
      const [touched] = namedOf(of2018(...events))
      expect(touched).toMatchObject({ id: 'periods-abroad', paths: ['events.0', 'events.1'] })
      expect(touched).not.toHaveProperty('citation')
    }
    expect(namedOf(of2018(later))[0]).toHaveProperty('citation')
  })
})

describe('the amount of the old-age pension', () => {
  const past = (birthDate: '1958-02-10' | '1960-02-10', dossier: Dossier): Dossier => ({
    ...dossier,
    person: { sex: 'male', birthDate },
    payment: { month: birthDate === '1958-02-10' ? '2023-06' : '2025-04' },
  })

  test('is that of the law under which the age was reached', () => {
    // Born in 1958, 65 in 2023; born in 1960, 65 in 2025.
    expect(namedOf(past('1958-02-10', OF_2018))).toMatchObject([
      { id: 'old-age-amount', citation: { act: 'law-263-2010', provision: 'art. 82(1)-(2)' } },
    ])
    expect(namedOf(past('1960-02-10', OF_2018))).toMatchObject([
      { id: 'old-age-amount', citation: { act: 'law-360-2023', provision: 'art. 72' } },
    ])
  })
})

describe('the amount of a notary, whose law was not read,', () => {
  test('is named without an article', () => {
    const notary: Dossier = {
      ...MAN,
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1960-02-10', notaryAtDecision: true },
      application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
      pensionDecision: {},
      payment: { month: '2025-04' },
    }
    const [named] = namedOf(notary)
    expect(named?.id).toBe('old-age-amount')
    expect(named).not.toHaveProperty('citation')
  })
})

describe('sums paid wrongly', () => {
  test('are cited by the law of the day on which the first of them was learnt', () => {
    // Of the recovery under Law 263/2010, by which the work of 2019 was found, nothing was read.
    const missed = { ...unreported, reportedOn: '2025-04-01' } as const
    const worked = {
      id: 'work-started',
      on: '2019-03-10',
      kind: 'employee',
      reportedOn: '2019-06-10',
    } as const
    const ended = { id: 'work-ended', on: '2019-09-10' } as const
    const [named] = namedOf({
      ...OF_2018,
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      events: [missed, worked, ended],
    })
    expect(named?.paths).toEqual(['events.0.reportedOn', 'events.1.reportedOn'])
    expect(named).not.toHaveProperty('citation')
  })

  test('are those of the absence that suspends, and not of another that does not', () => {
    const late = { ...unreported, reportedOn: '2025-04-01' } as const
    const excused = { ...late, on: '2025-06-10', reportedOn: '2025-07-20', imputable: false } as const
    expect(namedOf(withEvents(late, excused)).map(({ id, paths }) => [id, paths])).toEqual([
      ['recovery-of-undue-payments', ['events.0.reportedOn']],
    ])
    expect(namedOf(withEvents(excused, late)).map(({ id, paths }) => [id, paths])).toEqual([
      ['recovery-of-undue-payments', ['events.1.reportedOn']],
    ])
  })
})
