import { describe, expect, test } from 'vitest'
import type { CivilDate, Dossier } from '../../../src/index.js'
import { actsOf, allOf } from './asked-of-whom.js'
import { MAN, withEvents } from './lives.js'
import { OF_2018 } from './lives-of-2018.js'

const UNTOLD: Dossier = { ...MAN, pensionDecision: {} }

const WITHOUT_STAGE = { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } } as const

const appliedOn = (day: CivilDate): Dossier => ({
  ...UNTOLD,
  medicalDecision: { issuedOn: day },
  application: { registeredOn: day },
  payment: {},
})

describe('the decision on the pension', () => {
  test('whose communication is not told names the fact that would tell the day', () => {
    expect(allOf('contest-pension-decision', UNTOLD)).toMatchObject([
      { within: { days: 45, of: 'communication' }, needs: ['pensionDecision.communicatedOn'] },
    ])
  })

  test('whose communication is told has its last day, and no other road', () => {
    // 45 free days after 25 November 2024: 10 January 2025.
    expect(allOf('contest-pension-decision', MAN)).toMatchObject([{ by: '2025-01-10' }])
    expect(allOf('ask-for-annulment', MAN)).toMatchObject([{ by: '2024-12-27' }])
    expect(allOf('contest-pension-decision', MAN, '2026-07-01')).toEqual([])
  })

  test('that was contested is not contested again', () => {
    const contested: Dossier = { ...UNTOLD, pensionDecision: { contestedOn: '2024-12-02' } }
    expect(allOf('contest-pension-decision', contested)).toEqual([])
  })

  test('goes to the tribunal where it was applied for under Law 360/2023, and of older ones no road is told', () => {
    expect(actsOf(appliedOn('2024-08-31'))).not.toContain('contest-pension-decision')
    expect(actsOf(appliedOn('2024-09-01'))).toContain('contest-pension-decision')
  })

  test('is there to contest only once it is known that there is a right, or none', () => {
    expect(actsOf({ ...UNTOLD, person: { sex: 'male' } })).not.toContain('contest-pension-decision')
    expect(actsOf({ ...UNTOLD, contribution: WITHOUT_STAGE })).toContain('contest-refusal')
  })

  test('gives way to that on the suspension, or on the end', () => {
    const missed = { id: 'review-missed', on: '2025-10-14' } as const
    const dossier: Dossier = { ...UNTOLD, payment: {}, events: [missed] }
    for (const day of ['2026-07-01', '2026-12-01'] as const)
      expect(actsOf(dossier, day)).not.toContain('contest-pension-decision')
    expect(actsOf(dossier, '2025-10-31')).toContain('contest-pension-decision')
  })
})

describe('a pension decision of Law 263/2010', () => {
  const refused: Dossier = { ...OF_2018, contribution: { stageAtDecision: { years: 0 } } }

  test('of which no day is told goes to the commission, as long as it can only be of its time', () => {
    for (const [dossier, act] of [
      [OF_2018, 'contest-pension-decision'],
      [refused, 'contest-refusal'],
    ] as const) {
      expect(allOf(act, dossier, '2018-06-01')).toMatchObject([{ where: 'issuing-pension-house' }])
      expect(allOf(act, dossier, '2023-12-31')).toHaveLength(1)
      // Issued on either side of the line, for all that is told.
      expect(allOf(act, dossier, '2024-01-01')).toEqual([])
    }
    expect(actsOf(OF_2018, '2018-06-01')).not.toContain('ask-for-annulment')
  })

  test('goes where its own day says', () => {
    const issuedOn = (day: CivilDate): Dossier => ({ ...OF_2018, pensionDecision: { issuedOn: day } })
    expect(allOf('contest-pension-decision', issuedOn('2024-01-05'), '2024-02-01')).toMatchObject([
      { where: 'tribunal-of-domicile', within: { days: 30 } },
    ])
    expect(allOf('contest-pension-decision', issuedOn('2018-04-05'), '2024-02-01')).toMatchObject([
      { where: 'issuing-pension-house' },
    ])
  })
})

describe('the end of the payment', () => {
  const regainedOn = (on: CivilDate): Dossier => ({
    ...OF_2018,
    events: [{ id: 'review-decision', on, degree: 'none' }],
  })

  test('is contested before the tribunal from 2024 on; which term holds until August is open, and the shorter is safe', () => {
    // Ended from August 2024, and from September.
    expect(allOf('contest-end-of-payment', regainedOn('2024-07-10'), '2024-10-01')).toMatchObject([
      { where: 'tribunal-of-domicile', within: { days: 30 } },
    ])
    expect(allOf('contest-end-of-payment', regainedOn('2024-08-10'), '2024-10-01')).toMatchObject([
      { where: 'tribunal-of-domicile', within: { days: 45 } },
    ])
  })

  test('is contested before the commission until the end of 2023, and as long as there is one', () => {
    // Ended from December 2023, and from January 2024.
    const toCommission = [
      {
        where: 'issuing-pension-house',
        within: { days: 30, of: 'communication' },
        papers: ['contestation'],
        citation: { act: 'law-263-2010', provision: 'art. 149' },
        otherwiseCitation: { act: 'law-263-2010', provision: 'art. 149' },
      },
    ]
    const ended = regainedOn('2023-11-10')
    expect(allOf('contest-end-of-payment', ended, '2023-12-01')).toMatchObject(toCommission)
    expect(allOf('contest-end-of-payment', ended, '2024-08-31')).toMatchObject(toCommission)
    expect(allOf('contest-end-of-payment', ended, '2024-09-01')).toEqual([])
    expect(allOf('contest-end-of-payment', ended)).toEqual([])
    expect(allOf('contest-end-of-payment', regainedOn('2023-12-10'), '2024-01-01')).toMatchObject([
      { where: 'tribunal-of-domicile' },
    ])
  })

  test('hangs on no fact of the dossier: when it was communicated is none', () => {
    const [step] = allOf('contest-end-of-payment', regainedOn('2024-08-10'), '2024-10-01')
    expect(step).not.toHaveProperty('needs')
  })
})

describe('a wrong amount', () => {
  const requested = withEvents({ id: 'suspension-requested', on: '2025-09-10' })
  const regained = withEvents({ id: 'review-decision', on: '2025-06-10', degree: 'none' })

  test('is revised as long as something is paid, as an old-age pension too', () => {
    expect(actsOf(MAN, '2026-07-01')).toContain('ask-for-revision')
    expect(actsOf(MAN, '2046-01-01')).toContain('ask-for-revision')
    expect(actsOf(requested, '2026-07-01')).not.toContain('ask-for-revision')
    expect(actsOf(regained, '2026-07-01')).not.toContain('ask-for-revision')
  })

  test('is revised by the law of the day asked about', () => {
    const ofDay = (day: CivilDate) => allOf('ask-for-revision', OF_2018, day)
    expect(ofDay('2024-08-31')).toMatchObject([{ citation: { act: 'law-263-2010', provision: 'art. 107' } }])
    expect(ofDay('2024-09-01')).toMatchObject([{ citation: { act: 'law-360-2023', provision: 'art. 94' } }])
  })
})

test('of a notary nothing is told against the own house, nor of what it pays', () => {
  const notary: Dossier = {
    ...UNTOLD,
    scheme: 'notaries',
    person: { ...MAN.person, notaryAtDecision: true },
    application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
    payment: {},
  }
  expect(actsOf(notary)).toEqual(['contest-medical-decision'])
})
