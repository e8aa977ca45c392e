import { describe, expect, test } from 'vitest'
import { type ActOfPerson, assess, type CivilDate, type Dossier } from '../../../src/index.js'
import { MAN, withEvents } from './lives.js'

const answerTo = (dossier: Dossier, asOf?: CivilDate) => assess(dossier, asOf ? { asOf } : {})
const stepOf = (act: ActOfPerson, dossier: Dossier, asOf?: CivilDate) =>
  answerTo(dossier, asOf).nextSteps.find(step => step.act === act)

describe('a pension decision of before 2024', () => {
  const of2018: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2018-03-01' },
    application: { registeredOn: '2018-03-05' },
    pensionDecision: { issuedOn: '2018-04-10', communicatedOn: '2018-04-12' },
    payment: {},
  }

  test('is contested before the Central Commission, through the house that issued it', () => {
    // 30 free days after Thursday 12 April 2018: Sunday 13 May, so Monday the 14th.
    expect(stepOf('contest-pension-decision', of2018)).toMatchObject({
      by: '2018-05-14',
      where: 'issuing-pension-house',
      papers: ['contestation'],
      citation: { act: 'law-263-2010', provision: 'art. 149' },
    })
  })

  test('since then goes to the tribunal', () => {
    expect(stepOf('contest-pension-decision', MAN)).toMatchObject({
      where: 'tribunal-of-domicile',
      papers: ['claim-to-the-tribunal'],
      citation: { act: 'law-360-2023', provision: 'art. 127(1)' },
    })
  })
})

describe('what the facts tell of a later day', () => {
  const decidedLater = withEvents(
    { id: 'review-missed', on: '2025-10-14' },
    { id: 'review-decision', on: '2026-06-10', degree: 'II' },
  )

  test('neither lifts a suspension on the day asked about nor can be contested on it', () => {
    expect(stepOf('be-assessed', decidedLater, '2026-03-01')).toBeDefined()
    expect(stepOf('contest-medical-decision', decidedLater, '2026-03-01')?.path).toBeUndefined()
    expect(stepOf('be-assessed', decidedLater, '2026-07-15')).toBeUndefined()
    expect(stepOf('contest-medical-decision', decidedLater, '2026-07-15')?.path).toBe('events.1')
  })

  test('asks for nothing yet: of a death, the sums that are left', () => {
    const dead = withEvents({ id: 'death', on: '2028-02-29' })
    expect(stepOf('claim-unpaid-sums', dead, '2028-02-28')).toBeUndefined()
    // Three years of 29 February 2028 end on the last day of February 2031.
    expect(stepOf('claim-unpaid-sums', dead, '2028-03-01')).toMatchObject({ by: '2031-02-28' })
  })

  test('is no application yet', () => {
    const applied: Dossier = { ...MAN, pensionDecision: {} }
    expect(stepOf('contest-pension-decision', applied, '2024-10-19')).toBeUndefined()
    expect(stepOf('contest-pension-decision', applied, '2024-10-20')).toBeDefined()
  })
})

describe('a payment that has ended', () => {
  const regained = (on: CivilDate) => withEvents({ id: 'review-decision', on, degree: 'none' })

  test('under Law 360/2023 is contested at the tribunal, and a new right has its own term of art. 90(4)', () => {
    expect(stepOf('contest-end-of-payment', regained('2025-06-10'), '2026-07-01')).toMatchObject({
      where: 'tribunal-of-domicile',
      within: { days: 45, of: 'communication' },
    })
    expect(stepOf('apply-anew', regained('2025-06-10'), '2026-07-01')?.citation).toEqual({
      act: 'law-360-2023',
      provision: 'art. 90(4)',
    })
  })

  test('in 2021 is not told to go there, nor to the commission that is no more', () => {
    const of2018: Dossier = {
      ...MAN,
      medicalDecision: { issuedOn: '2018-03-01' },
      application: { registeredOn: '2018-03-05' },
      payment: {},
      events: [{ id: 'review-decision', on: '2021-06-10', degree: 'none' }],
    }
    expect(answerTo(of2018, '2026-07-01').headline.state?.state).toBe('ended')
    expect(stepOf('contest-end-of-payment', of2018, '2026-07-01')).toBeUndefined()
  })

  test('leaves the pension of the standard age from that age on', () => {
    expect(stepOf('apply-anew', regained('2025-06-10'), '2045-07-07')).toBeUndefined()
    expect(stepOf('apply-for-the-old-age-pension', regained('2025-06-10'), '2045-07-07')).toBeDefined()
    expect(stepOf('apply-for-the-old-age-pension', regained('2025-06-10'), '2045-07-06')).toBeUndefined()
  })
})

describe('the stage that is missing', () => {
  test('is asked for where the pension becomes that of old age', () => {
    expect(stepOf('give-missing-stage', MAN, '2026-07-01')).toMatchObject({ by: '2045-07-07' })
  })

  test('is not where the facts end the pension before', () => {
    const missed = withEvents({ id: 'review-missed', on: '2025-10-14' })
    expect(stepOf('give-missing-stage', missed, '2026-07-01')).toBeUndefined()
  })
})

test('a refusal is no pension that could be annulled', () => {
  const refused: Dossier = {
    ...MAN,
    contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
  }
  const events = answerTo(refused).timeline.map(({ event }) => event)
  expect(events).toContain('pension-decision-contestable-until')
  expect(events).not.toContain('annulment-of-pension-may-be-asked-until')
  expect(answerTo(MAN).timeline.map(({ event }) => event)).toContain(
    'annulment-of-pension-may-be-asked-until',
  )
})

test('a notary contests a later medical decision by the public rules', () => {
  const notary: Dossier = {
    ...MAN,
    scheme: 'notaries',
    events: [{ id: 'review-decision', on: '2026-06-10', degree: 'I', communicatedOn: '2026-06-16' }],
  }
  // 30 free days after 16 June: Friday 17 July.
  expect(stepOf('contest-medical-decision', notary, '2026-07-01')).toMatchObject({
    by: '2026-07-17',
    where: 'issuing-office',
    path: 'events.0',
    citation: { act: 'law-360-2023', provision: 'art. 64(7)' },
  })
})

describe('a ruling', () => {
  const contested = withEvents(
    { id: 'review-decision', on: '2026-06-10', degree: 'III' },
    { id: 'ruling', on: '2026-06-10', degree: 'I', replaces: '2026-06-10' },
  )

  test('leaves nothing to contest of the decision it replaces, and is itself taken to court', () => {
    expect(stepOf('contest-medical-decision', contested, '2026-07-01')).toBeUndefined()
    expect(stepOf('go-to-court-against-ruling', contested, '2026-07-01')).toMatchObject({
      within: { days: 30, of: 'communication' },
      where: 'tribunal-of-domicile',
      needs: ['events.1.communicatedOn'],
      citation: { provision: 'art. 64(10)' },
    })
  })

  test('stands in the place of that decision under every reading, on one day with it too', () => {
    for (const reading of ['ruling-day', 'month-after-ruling', 'since-replaced-decision'] as const) {
      const { points } = assess(
        { ...contested, payment: { month: '2026-09' } },
        { readings: { 'ruling-effect': reading } },
      )
      expect(points.value !== undefined && points.value.monthly).toBe('0.25')
    }
  })

  test('on the first decision is taken to court too', () => {
    const ruled: Dossier = {
      ...MAN,
      medicalDecision: {
        ...MAN.medicalDecision,
        contestationRegisteredOn: '2024-11-10',
        rulingIssuedOn: '2024-12-10',
      },
    }
    expect(stepOf('go-to-court-against-ruling', ruled, '2024-12-20')).toMatchObject({
      decidedOn: '2024-12-10',
      needs: ['medicalDecision.rulingCommunicatedOn'],
    })
    expect(stepOf('go-to-court-against-ruling', ruled, '2024-12-09')).not.toHaveProperty('decidedOn')
    expect(stepOf('go-to-court-against-ruling', ruled, '2024-11-09')).toBeUndefined()
  })
})

test('conclusions of the institute of before Law 360/2023 bind: nothing is told against them', () => {
  const institute = withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I', by: 'institute' })
  expect(stepOf('contest-institute-decision', institute)).toMatchObject({ where: 'national-institute' })
  const of2018: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2018-03-01' },
    application: { registeredOn: '2018-03-05' },
    pensionDecision: {},
    payment: {},
    events: [{ id: 'review-decision', on: '2021-06-10', degree: 'I', by: 'institute' }],
  }
  expect(stepOf('contest-institute-decision', of2018)).toBeUndefined()
})

describe('a step against a decision', () => {
  test('names the day of the decision, so that two of one kind are told apart', () => {
    const { nextSteps } = answerTo(withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }))
    expect(
      nextSteps.flatMap(({ act, decidedOn }) => (act === 'contest-medical-decision' ? [decidedOn] : [])),
    ).toEqual(['2024-10-14', '2026-06-10'])
    expect(stepOf('contest-pension-decision', MAN)?.decidedOn).toBe('2024-11-20')
    expect(stepOf('apply-for-the-pension', { ...MAN, application: {} })).not.toHaveProperty('decidedOn')
  })
})

describe('work beside the pension', () => {
  test('is open in each degree since September 2024, at any income, and not told of before', () => {
    expect(stepOf('work-beside-the-pension', MAN)?.citation).toEqual({
      act: 'law-360-2023',
      provision: 'art. 105',
    })
    const of2018: Dossier = {
      ...MAN,
      medicalDecision: { issuedOn: '2018-03-01' },
      application: { registeredOn: '2018-03-05' },
    }
    expect(
      stepOf('work-beside-the-pension', { ...of2018, pensionDecision: {} }, '2024-08-31'),
    ).toBeUndefined()
  })

  test('is no step of who is suspended, nor is a review that was missed asked for at will', () => {
    const missed = withEvents({ id: 'review-missed', on: '2025-10-14' })
    expect(stepOf('work-beside-the-pension', missed, '2026-07-01')).toBeUndefined()
    expect(stepOf('ask-for-a-review', missed, '2026-07-01')).toBeUndefined()
    expect(stepOf('ask-for-a-review', MAN, '2026-07-01')).toBeDefined()
  })
})

describe('what is not contested', () => {
  test('is final by an article of its own, beside that of the term', () => {
    expect(stepOf('contest-medical-decision', MAN)).toMatchObject({
      citation: { provision: 'art. 64(7)' },
      otherwiseCitation: { act: 'law-360-2023', provision: 'art. 64(11)' },
    })
    expect(stepOf('contest-pension-decision', MAN)?.otherwiseCitation?.provision).toBe('art. 127(2)')
    const { timeline } = answerTo({
      ...MAN,
      medicalDecision: { issuedOn: '2018-03-01', communicatedOn: '2018-03-05' },
    })
    expect(timeline.find(({ event }) => event === 'medical-decision-contestable-until')).toMatchObject({
      citation: { act: 'law-263-2010', provision: 'art. 71(6)' },
      consequenceCitation: { act: 'law-263-2010', provision: 'art. 71(10)' },
    })
  })
})

describe('a decision whose communication is not told', () => {
  const untold: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2026-05-10' },
    application: { registeredOn: '2026-05-20' },
    pensionDecision: {},
  }

  test('came with the application: 30 free days after it nothing is open against it', () => {
    // 20 May and 31 days: Saturday 20 June, so Monday the 22nd.
    expect(stepOf('contest-medical-decision', untold, '2026-06-22')?.within).toEqual({
      days: 30,
      of: 'communication',
    })
    expect(stepOf('contest-medical-decision', untold, '2026-06-23')).toBeUndefined()
    expect(stepOf('contest-medical-decision', untold)).toBeDefined()
    // Who applied before the decision had none to bring.
    const before: Dossier = { ...untold, application: { registeredOn: '2026-05-08' } }
    expect(stepOf('contest-medical-decision', before, '2026-06-23')).toBeDefined()
  })

  test('on the pension can be annulled in 30 days of it, where the pension was granted', () => {
    expect(stepOf('ask-for-annulment', untold)).toMatchObject({
      within: { days: 30, of: 'communication' },
      needs: ['pensionDecision.communicatedOn'],
      citation: { provision: 'art. 93(5)' },
    })
    const refused = { ...untold, contribution: { stageAtDecision: { years: 0 } } }
    expect(stepOf('ask-for-annulment', refused)).toBeUndefined()
  })
})

describe('who was refused by table 3', () => {
  const of2012: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2012-03-01' },
    application: { registeredOn: '2012-03-05' },
    pensionDecision: {},
    // At 31 table 3 asks for 8 years.
    contribution: { stageAtDecision: { years: 3 } },
    payment: { month: '2012-04' },
  }

  test('can open a right anew, for which any contributory stage is enough today', () => {
    expect(answerTo(of2012).headline.right).toEqual({
      status: 'not-entitled',
      reasons: ['stage-below-table-3'],
    })
    expect(stepOf('apply-anew', of2012, '2026-07-01')).toMatchObject({
      within: { days: 30, of: 'issue' },
      citation: { act: 'law-360-2023', provision: 'art. 90(4)' },
    })
    expect(stepOf('apply-anew', of2012, '2012-07-01')).toBeUndefined()
    // Born on 7 July 1980: past 65 there is the old-age pension only.
    expect(stepOf('apply-anew', of2012, '2046-01-01')).toBeUndefined()
  })
})

describe('what is always open to who is paid', () => {
  test('in degree I: to choose between two rights of the same purpose', () => {
    const ofDegreeI: Dossier = { ...MAN, incapacity: { degree: 'I', cause: 'ordinary-disease' } }
    expect(stepOf('choose-one-right', ofDegreeI)?.citation.provision).toBe('art. 101(2)')
    expect(stepOf('choose-one-right', MAN)).toBeUndefined()
  })

  test('stage that was not counted is added from the month after it is asked for, also to an old-age pension', () => {
    expect(stepOf('ask-for-recalculation', MAN)?.citation.provision).toBe('art. 94')
    expect(stepOf('ask-for-recalculation', MAN, '2046-01-01')).toBeDefined()
    expect(stepOf('give-missing-stage', MAN)?.citation.provision).toBe('art. 72')
  })
})

describe('a contestation on which nobody has ruled', () => {
  const filed: Dossier = {
    ...MAN,
    medicalDecision: {
      issuedOn: '2026-02-02',
      communicatedOn: '2026-02-05',
      contestationRegisteredOn: '2026-02-16',
    },
    application: { registeredOn: '2026-02-10' },
    pensionDecision: {},
  }

  test('leaves the court for the ruling to come, in 30 days of its communication', () => {
    const step = stepOf('go-to-court-against-ruling', filed, '2026-03-01')
    expect(step).toMatchObject({
      within: { days: 30, of: 'communication' },
      where: 'tribunal-of-domicile',
      needs: ['medicalDecision.rulingCommunicatedOn'],
      citation: { provision: 'art. 64(10)' },
    })
    expect(step).not.toHaveProperty('decidedOn')
    expect(stepOf('contest-medical-decision', filed, '2026-03-01')).toBeUndefined()
  })

  test('is told as overdue once the 45 days are over, and that no text says what opens then', () => {
    // 45 free days after 16 February: Friday 3 April.
    const overdue = (asOf?: CivilDate) =>
      answerTo(filed, asOf).remarks.find(({ id }) => id === 'ruling-overdue')
    expect(overdue('2026-04-03')).toBeUndefined()
    expect(overdue('2026-04-04')).toEqual({
      id: 'ruling-overdue',
      paths: ['medicalDecision.contestationRegisteredOn'],
      on: '2026-04-03',
    })
    expect(overdue()).toBeUndefined()
  })
})

describe('the family of a pensioner who has died', () => {
  test('claims what was left unpaid and the death grant in three years', () => {
    const died = withEvents({ id: 'death', on: '2026-05-30' })
    expect(stepOf('claim-unpaid-sums', died)?.by).toBe('2029-05-30')
    expect(stepOf('claim-the-death-grant', died)).toMatchObject({
      by: '2029-05-30',
      citation: { act: 'law-360-2023', provision: 'art. 111' },
    })
  })
})
