import { describe, expect, test } from 'vitest'
import { assess, assessSystems, type Dossier, explain, type NotComputed, receiptOf } from '../../src/index.js'
import { isDeeplyFrozen } from '../across/properties/plain-data.js'

// What a dossier touches and no section computes: named, with where to ask, never a figure.

const PENSION: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
  payment: { month: '2025-04' },
}

const opened = (day: '2014-10-14', month: `${number}-${number}`): Dossier => ({
  ...PENSION,
  medicalDecision: { issuedOn: day },
  application: { registeredOn: day, grantedOn: day },
  payment: { month },
})

const named = (dossier: Dossier): readonly NotComputed[] => assess(dossier).notComputed
const after = (events: Dossier['events'], dossier = PENSION): readonly NotComputed[] =>
  named({ ...dossier, ...(events ? { events } : {}) })

describe('what is not computed', () => {
  test('is not spoken of where the dossier does not touch it', () => {
    expect(named(PENSION)).toEqual([])
    expect(named({})).toEqual([])
    expect(explain(assess(PENSION), { language: 'en' }).join('\n')).not.toContain('please ask')
  })

  test('stands in the order in which it is asked, frozen, and in no receipt', () => {
    const dossier: Dossier = {
      ...PENSION,
      insurance: { insuredAtDecision: false, sickPayEndedOn: '2024-09-30' },
      events: [
        { id: 'international-file-incomplete', on: '2025-05-10' },
        { id: 'allowance-option', on: '2025-02-10' },
        { id: 'death', on: '2025-06-20' },
      ],
    }
    expect(named(dossier).map(({ id }) => id)).toEqual([
      'survivors-pension',
      'sick-leave',
      'periods-abroad',
      'rights-beside-it',
    ])
    expect(isDeeplyFrozen(assess(dossier))).toBe(true)
    expect(receiptOf(dossier).answers).not.toHaveProperty('notComputed')
  })

  test('is what a certificate of handicap gives beside the pension, without an article that was read', () => {
    const person = { ...PENSION.person, handicapCertificate: 'grave' } as const
    expect(named({ ...PENSION, person })).toEqual([
      { id: 'rights-beside-it', paths: ['person.handicapCertificate'], where: 'paying-pension-house' },
    ])
  })

  test('is named of each of several systems for its own events', () => {
    const { scheme: _, ...shared } = PENSION
    const { one, other } = assessSystems({
      shared: { ...shared, person: { ...PENSION.person, notaryAtDecision: true } },
      systems: {
        one: { scheme: 'public', events: [{ id: 'death', on: '2025-06-20' }] },
        other: { scheme: 'notaries' },
      },
    })
    expect([one, other].map(answer => answer?.notComputed.map(({ id }) => id))).toEqual([
      ['survivors-pension'],
      [],
    ])
  })
})

describe('the survivors\u2019 pension', () => {
  test('is named after a death, by Law 360/2023 art. 79(1)-(2)', () => {
    expect(after([{ id: 'death', on: '2025-06-20' }])).toEqual([
      {
        id: 'survivors-pension',
        paths: ['events.0'],
        where: 'paying-pension-house',
        citation: { act: 'law-360-2023', provision: 'art. 79(1)-(2)' },
      },
    ])
  })

  test('cites nothing for a death of August 2024, nor for that of a notary: their texts were not read', () => {
    const [before] = after([{ id: 'death', on: '2024-08-31' }], opened('2014-10-14', '2024-08'))
    const [first] = after([{ id: 'death', on: '2024-09-01' }], opened('2014-10-14', '2024-08'))
    expect(before).toEqual({ id: 'survivors-pension', paths: ['events.0'], where: 'paying-pension-house' })
    expect(first).toHaveProperty('citation')
    expect(after([{ id: 'death', on: '2025-06-20' }], { ...PENSION, scheme: 'notaries' })).toEqual([before])
  })
})

describe('the amount of the old-age pension', () => {
  /** Born 1960-02-10: 65 years on 2025-02-10. */
  const PAST: Dossier = { ...PENSION, person: { sex: 'male', birthDate: '1960-02-10' } }

  test('is named for a month after the passage, and not before it or where it is given', () => {
    expect(named(PAST)).toEqual([
      {
        id: 'old-age-amount',
        paths: ['payment.oldAgeLei'],
        where: 'paying-pension-house',
        citation: { act: 'law-360-2023', provision: 'art. 72' },
      },
    ])
    expect(named({ ...PAST, payment: { month: '2025-01' } })).toEqual([])
    expect(named({ ...PAST, payment: { month: '2025-04', oldAgeLei: '3000' } })).toEqual([])
  })

  test('is not named where nobody lives to draw it', () => {
    const ids = after([{ id: 'death', on: '2025-03-20' }], PAST).map(({ id }) => id)
    expect(ids).toEqual(['survivors-pension'])
  })
})

describe('the recovery of sums paid wrongly', () => {
  const absence = (reportedOn: `${number}-${number}-${number}`) =>
    [{ id: 'convocation-missed', on: '2025-03-10', by: 'institute', reportedOn }] as const

  test('is named where the house learnt of an absence in a month that it had already suspended', () => {
    expect(after(absence('2025-04-01'))).toEqual([
      {
        id: 'recovery-of-undue-payments',
        paths: ['events.0.reportedOn'],
        where: 'paying-pension-house',
        citation: { act: 'law-360-2023', provision: 'art. 156' },
      },
    ])
  })

  test('is not named where it learnt of it before the first month without payment', () => {
    expect(after(absence('2025-03-31'))).toEqual([])
  })

  test('is not named where the absence suspends nothing', () => {
    const [event] = absence('2025-05-10')
    expect(after([{ ...event, imputable: false }])).toEqual([])
  })

  test('is not named under Law 263/2010 of an absence: the telling itself counts', () => {
    const events = [
      { id: 'convocation-missed', on: '2019-03-10', by: 'institute', reportedOn: '2019-06-10' },
    ] as const
    expect(after(events, opened('2014-10-14', '2019-07'))).toEqual([])
  })

  test('is named of work in degree I begun in March 2019 and found in June, with no article: it was not read', () => {
    const events = [
      { id: 'work-started', on: '2019-03-10', kind: 'employee', reportedOn: '2019-06-10' },
    ] as const
    expect(after(events, opened('2014-10-14', '2019-07'))).toEqual([
      { id: 'recovery-of-undue-payments', paths: ['events.0.reportedOn'], where: 'paying-pension-house' },
    ])
  })
})

describe('the letter', () => {
  const DEAD: Dossier = {
    ...PENSION,
    insurance: { insuredAtDecision: false, sickPayEndedOn: '2024-09-30' },
    events: [{ id: 'death', on: '2025-06-20' }],
  }

  test.each([
    ['ro', 'Pensia de urmaș', 'casa de pensii care face plata', 'cabinetul de expertiză'],
    ['en', "The survivors' pension", 'the pension house that pays', 'the medical assessment office'],
    ['hu', 'Az utódnyugdíj', 'folyósító nyugdíjpénztárnál', 'orvosszakértői irodánál'],
  ] as const)('ends with what is asked elsewhere in %s', (language, matter, house, office) => {
    const [pension = '', leave = ''] = explain(assess(DEAD), { language }).slice(-2)
    expect(pension).toMatch(new RegExp(`^${matter}`))
    expect(pension).toContain(house)
    expect(pension).toContain('79')
    expect(leave).toContain(office)
  })

  test.each([
    [{ id: 'widows-and-orphans' }, 'answer.notComputed.0.id'],
    [{ where: 'town-hall' }, 'answer.notComputed.0.where'],
    [{ citation: { act: 'law-19-2000', provision: 'art. 1' } }, 'answer.notComputed.0.citation.act'],
  ])('is not written of what no version names: %j', (other, path) => {
    const answer = assess(DEAD)
    const foreign = { ...answer, notComputed: [{ ...answer.notComputed[0], ...other }] }
    expect(() => explain(foreign as typeof answer, { language: 'en' })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path, code: 'not-allowed' })] }),
    )
  })
})
