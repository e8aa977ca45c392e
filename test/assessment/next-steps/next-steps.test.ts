import { describe, expect, test } from 'vitest'
import { type ActOfPerson, assess, type CivilDate, type Dossier, type NextStep } from '../../../src/index.js'
import { MAN, withEvents } from './lives.js'

const stepsOf = (dossier: Dossier, asOf?: CivilDate) => assess(dossier, asOf ? { asOf } : {}).nextSteps
const actsOf = (steps: readonly NextStep[]): readonly ActOfPerson[] => steps.map(({ act }) => act)
const stepOf = (steps: readonly NextStep[], act: ActOfPerson) => steps.find(step => step.act === act)

describe('a review whose day is set', () => {
  const dossier: Dossier = {
    ...MAN,
    medicalDecision: { ...MAN.medicalDecision, issuedOn: '2024-10-14', reviewDueOn: '2026-10-14' },
  }

  test('is to be gone to on its day, or told why not; otherwise the payment stops the month after', () => {
    const steps = stepsOf(dossier, '2026-07-01')
    expect(steps[0]).toMatchObject({
      act: 'go-to-review',
      by: '2026-10-14',
      where: 'assessment-office',
      otherwise: 'payment-suspended',
      otherwiseOn: '2026-11-01',
      citation: { act: 'law-360-2023', provision: 'art. 68(1)' },
    })
    expect(steps[1]).toMatchObject({
      act: 'tell-why-you-cannot-come',
      by: '2026-10-14',
      otherwise: 'absence-counts-as-own-fault',
      citation: { provision: 'art. 68(7), art. 101(1) b)' },
    })
  })

  test('that has passed asks for nothing any more on a day after it', () => {
    expect(actsOf(stepsOf(dossier, '2026-12-01'))).not.toContain('go-to-review')
  })
})

describe('a payment suspended for a review missed on 2025-10-14', () => {
  const suspended = withEvents({ id: 'review-missed', on: '2025-10-14' })

  test('asks for an assessment by the last day of the twelve months, before the pension ends', () => {
    expect(stepOf(stepsOf(suspended, '2026-07-01'), 'be-assessed')).toMatchObject({
      by: '2026-10-14',
      where: 'assessment-office',
      otherwise: 'payment-ends',
      otherwiseOn: '2026-11-01',
      path: 'events.0',
    })
  })

  test('can be said not to be owed, where its fault was only assumed, and contested in 45 days', () => {
    const steps = stepsOf(suspended, '2026-07-01')
    expect(stepOf(steps, 'show-it-was-not-your-fault')).toBeDefined()
    expect(stepOf(steps, 'contest-suspension')).toMatchObject({
      within: { days: 45, of: 'communication' },
      where: 'tribunal-of-domicile',
    })
    const told = withEvents({ id: 'review-missed', on: '2025-10-14', imputable: true })
    expect(actsOf(stepsOf(told, '2026-07-01'))).not.toContain('show-it-was-not-your-fault')
  })

  test('after the twelve months leaves a new assessment and a new application', () => {
    const steps = stepsOf(suspended, '2026-12-01')
    expect(steps[0]).toMatchObject({ act: 'apply-anew', within: { days: 30, of: 'issue' } })
    expect(actsOf(steps)).not.toContain('be-assessed')
  })
})

test('what was suspended on request is asked back within three years of the end of its first month', () => {
  // Asked on 2025-09-10, suspended from 2025-10-01; October ended on 2025-10-31.
  const steps = stepsOf(withEvents({ id: 'suspension-requested', on: '2025-09-10' }), '2026-07-01')
  expect(steps[0]).toMatchObject({ act: 'ask-to-resume', by: '2028-10-31', otherwise: 'months-lost' })
})

test('a programme is taken up again and proved, with a request, by the last day of its twelve months', () => {
  const steps = stepsOf(withEvents({ id: 'programme-left', on: '2026-02-10' }), '2026-07-01')
  expect(steps[0]).toMatchObject({
    act: 'resume-the-programme',
    by: '2027-02-10',
    papers: ['proof-of-the-programme', 'request'],
    otherwiseOn: '2027-03-01',
  })
})

test('a cause of Law 263/2010 removed without a request is asked back in 30 days of the decision', () => {
  // The decision of 2021-09-10; the term of 30 days ends on Monday 11 October.
  const dossier: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2018-03-01' },
    application: { registeredOn: '2018-03-01' },
    payment: {},
    events: [
      { id: 'review-missed', on: '2021-05-15' },
      { id: 'review-decision', on: '2021-09-10', degree: 'II' },
    ],
  }
  expect(stepOf(stepsOf(dossier), 'ask-to-resume')).toMatchObject({
    by: '2021-10-11',
    otherwise: 'paid-only-from-request',
    citation: { act: 'law-263-2010', provision: 'art. 115' },
  })
})

describe('a refused person', () => {
  test('without stage proves what was not counted, or contests the refusal by the day of its term', () => {
    const dossier: Dossier = {
      ...MAN,
      contribution: { stageAtDecision: { years: 0 }, contributoryStage: { years: 0 } },
      application: { registeredOn: '2026-05-20' },
      medicalDecision: { issuedOn: '2026-05-11' },
      pensionDecision: { issuedOn: '2026-06-10', communicatedOn: '2026-06-15' },
    }
    const steps = stepsOf(dossier, '2026-07-01')
    expect(actsOf(steps).slice(0, 2)).toEqual(['prove-missing-stage', 'contest-refusal'])
    // 45 free days after 15 June: Friday 31 July.
    expect(steps[1]).toMatchObject({ by: '2026-07-31', where: 'tribunal-of-domicile' })
    expect(actsOf(steps)).not.toContain('report-changes')
  })

  test('past the standard age asks for the pension of that age', () => {
    const dossier: Dossier = {
      ...MAN,
      person: { sex: 'male', birthDate: '1958-01-20' },
      medicalDecision: { issuedOn: '2026-05-11' },
      application: { registeredOn: '2026-05-20' },
    }
    expect(actsOf(stepsOf(dossier, '2026-07-01'))[0]).toBe('apply-for-the-old-age-pension')
  })
})

describe('the application', () => {
  const unapplied: Dossier = {
    ...MAN,
    medicalDecision: { issuedOn: '2026-06-15' },
    application: {},
    payment: {},
  }

  test('not registered yet has its last day, and its safe one', () => {
    // 30 free days after 15 June end on Thursday 16 July; calendar days on the 15th.
    expect(stepsOf(unapplied, '2026-07-01')[0]).toMatchObject({
      act: 'apply-for-the-pension',
      by: '2026-07-16',
      safeBy: '2026-07-15',
      otherwise: 'starts-at-registration',
    })
  })

  test('after its last day can still be made, for a later start', () => {
    const [first] = stepsOf(unapplied, '2026-12-01')
    expect(first).toMatchObject({ act: 'apply-for-the-pension' })
    expect(first).not.toHaveProperty('by')
  })

  test('registered in time, or of who has no right, has no last day any more', () => {
    expect(assess(MAN).timeline.map(({ event }) => event)).toContain('application-registered-in-time')
    const withoutRight: Dossier = { ...MAN, contribution: { stageAtDecision: { years: 0 } } }
    for (const dossier of [MAN, withoutRight]) {
      expect(actsOf(stepsOf(dossier))).not.toContain('apply-for-the-pension')
      expect(assess(dossier).timeline.map(({ event }) => event)).not.toContain(
        'application-keeps-earlier-start-until',
      )
    }
  })
})

describe('a later decision', () => {
  test('is contested in 30 days of its communication, at the office that issued it', () => {
    // 30 free days after 16 June: Friday 17 July; the safe day is the 16th.
    const steps = stepsOf(
      withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I', communicatedOn: '2026-06-16' }),
      '2026-07-01',
    )
    expect(stepOf(steps, 'contest-medical-decision')).toMatchObject({
      by: '2026-07-17',
      safeBy: '2026-07-16',
      where: 'issuing-office',
      path: 'events.0',
    })
  })

  test('whose communication is not told says which fact would tell the day', () => {
    const steps = stepsOf(withEvents({ id: 'review-decision', on: '2026-06-10', degree: 'I' }), '2026-07-01')
    expect(stepOf(steps, 'contest-medical-decision')).toMatchObject({
      within: { days: 30, of: 'communication' },
      needs: ['events.0.communicatedOn'],
    })
  })

  test('of the institute goes to the Superior Commission', () => {
    const steps = stepsOf(
      withEvents({
        id: 'review-decision',
        on: '2026-06-10',
        degree: 'III',
        by: 'institute',
        communicatedOn: '2026-06-16',
      }),
      '2026-07-01',
    )
    expect(stepOf(steps, 'contest-institute-decision')).toMatchObject({
      by: '2026-07-17',
      where: 'national-institute',
      citation: { provision: 'art. 70(8)' },
    })
  })
})

test('after a death only the family has something to ask, within three years', () => {
  const steps = stepsOf(withEvents({ id: 'death', on: '2026-05-30' }), '2026-07-01')
  expect(steps).toMatchObject([
    { act: 'claim-unpaid-sums', by: '2029-05-30', citation: { provision: 'art. 107' } },
    { act: 'claim-the-death-grant', by: '2029-05-30', citation: { provision: 'art. 111' } },
  ])
})

test('nothing is asked of the dead, also in the month of death, and also where the pension had ended before', () => {
  const died = { id: 'death', on: '2026-05-10' } as const
  const acts = (events: Dossier, day: CivilDate) => stepsOf(events, day).map(({ act }) => act)
  expect(acts(withEvents(died), '2026-05-09')).toContain('report-changes')
  expect(acts(withEvents(died), '2026-05-10')).toEqual(['claim-unpaid-sums', 'claim-the-death-grant'])
  const regained = { id: 'review-decision', on: '2025-01-10', degree: 'none' } as const
  expect(acts(withEvents(regained, died), '2026-05-09')).toContain('apply-anew')
  expect(acts(withEvents(regained, died), '2026-05-10')).toEqual([])
})

test('the timeline has nothing after a death that only the living come to', () => {
  // 65 years on 2026-07-07, a review due on 2026-06-20; died on 10 June 2026.
  const old: Dossier = {
    ...MAN,
    person: { sex: 'male', birthDate: '1961-07-07' },
    medicalDecision: { ...MAN.medicalDecision, reviewDueOn: '2026-06-20' },
  }
  const datesOf = (events: Dossier['events']) =>
    assess({ ...old, ...(events ? { events } : {}) }).timeline.flatMap(({ on, event }) =>
      on > '2026-06-10' ? [`${on} ${event}`] : [],
    )
  expect(datesOf(undefined)).toEqual(
    expect.arrayContaining(['2026-06-20 review-due', '2026-07-07 standard-age-reached']),
  )
  expect(datesOf([{ id: 'death', on: '2026-06-10' }])).toEqual([
    '2026-07-01 payment-ends',
    '2029-06-10 unpaid-sums-to-be-claimed-by',
  ])
  // The day before, he can still ask for a review of himself.
  const before = stepsOf({ ...old, events: [{ id: 'death', on: '2026-06-10' }] }, '2026-06-09')
  expect(actsOf(before)).toContain('ask-for-a-review')
  expect(actsOf(before)).not.toContain('go-to-review')
})

describe('the companion allowance, given up for another right', () => {
  const inDegreeI: Dossier = { ...MAN, incapacity: { ...MAN.incapacity, degree: 'I' } }
  const optedOut = { id: 'allowance-option', on: '2025-03-10' } as const
  const actsAsOf = (day: CivilDate, ...events: NonNullable<Dossier['events']>) =>
    actsOf(stepsOf({ ...inDegreeI, events }, day))

  test('is asked back in writing while it is not paid, beside the pension that is', () => {
    expect(actsAsOf('2025-03-09', optedOut)).not.toContain('ask-for-the-allowance-back')
    expect(actsAsOf('2025-07-01', optedOut)[0]).toBe('ask-for-the-allowance-back')
    expect(actsAsOf('2025-07-01')).not.toContain('ask-for-the-allowance-back')
  })

  test('and not in a degree that has none, from the month in which that has effect', () => {
    const placed = { id: 'review-decision', on: '2025-06-10', degree: 'II' } as const
    expect(actsAsOf('2025-06-30', optedOut, placed)).toContain('ask-for-the-allowance-back')
    expect(actsAsOf('2025-07-01', optedOut, placed)).not.toContain('ask-for-the-allowance-back')
  })

  test('and no more once it has been asked for', () => {
    const back = { id: 'allowance-option-back', on: '2025-06-10' } as const
    expect(actsAsOf('2025-06-09', optedOut, back)).toContain('ask-for-the-allowance-back')
    expect(actsAsOf('2025-06-10', optedOut, back)).not.toContain('ask-for-the-allowance-back')
  })
})

test('what is not granted yet is not to be annulled', () => {
  const decided: Dossier = {
    ...MAN,
    pensionDecision: { issuedOn: '2024-11-20', communicatedOn: '2024-11-25' },
  }
  expect(actsOf(stepsOf(decided, '2024-11-19'))).not.toContain('ask-for-annulment')
  expect(actsOf(stepsOf(decided, '2024-11-20'))).toContain('ask-for-annulment')
})

test('of who has died, or is capable again, the day of a next review is not asked', () => {
  const needsOf = (...events: NonNullable<Dossier['events']>) =>
    assess({ ...MAN, payment: { month: '2026-07' }, events }).timelineNeeds
  expect(needsOf()).toContain('medicalDecision.reviewDueOn')
  expect(needsOf({ id: 'death', on: '2025-06-10' })).not.toContain('medicalDecision.reviewDueOn')
  expect(needsOf({ id: 'review-decision', on: '2025-06-10', degree: 'none' })).not.toContain(
    'medicalDecision.reviewDueOn',
  )
})

test('nothing is asked of who has no pension house here', () => {
  const soldier: Dossier = { ...MAN, person: { ...MAN.person, militaryOrPolice: true } }
  const answer = assess(soldier, { asOf: '2026-07-01' })
  expect(answer.nextSteps).toEqual([])
  expect(answer.notComputed[0]).toMatchObject({
    id: 'pension-of-another-house',
    where: 'sectoral-pension-house',
  })
})
