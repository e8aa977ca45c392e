import { describe, expect, test } from 'vitest'
import { assess, type Assessment, type Dossier } from '../../../src/index.js'

// Lives that a second implementation, written from the law alone, told otherwise.

interface Right {
  readonly birthDate: string
  readonly on: string
  readonly years: number
  readonly month: string
  readonly events?: readonly object[]
  readonly more?: object
}

const answersOf = ({ birthDate, on, years, month, events = [], more = {} }: Right): Assessment =>
  assess({
    scheme: 'public',
    person: { sex: 'male', birthDate },
    incapacity: { degree: 'II', cause: 'ordinary-disease' },
    medicalDecision: { issuedOn: on },
    application: { registeredOn: on, grantedOn: on },
    contribution: {
      stageAtDecision: { years },
      stageAtGrant: { years },
      contributoryStage: { years },
      points: '20',
    },
    payment: { month, leiInPayment: '1000' },
    events,
    ...more,
  } as Dossier)

const decision = (on: string, degree: string) => ({ id: 'review-decision', on, degree })

describe('a judgment of 2025 on what Law 263/2010 left is judged by it (Law 360/2023 art. 150)', () => {
  const of = (month: string, effectiveFrom = '2024-02-01') =>
    answersOf({
      birthDate: '1975-02-02',
      on: '2018-02-21',
      years: 20,
      month,
      events: [
        // At 50, on the day of the judgment, Table 3 asks for 23 years.
        { id: 'judgment', on: '2025-02-28', degree: 'I', effectiveFrom, stageAtDecision: { years: 23 } },
      ],
    })

  test('in months of that law by its rate and its formula', () => {
    // 180 months x 0.70 / 12 = 10.5; 30.5 / 35 = 0.87143, x 1.15 = 1.00214, x 2,032 = 2,036.35, up.
    expect(of('2024-05')).toMatchObject({
      points: { value: { monthly: '0.70', potential: '10.50000' } },
      pension: { value: { lei: '2037.00' } },
    })
    // The month before it has effect: 180 x 0.55 / 12 = 8.25; 28.25 / 35 = 0.80714, x 1.15 = 0.92821, x 2,032 = 1,886.12, up.
    expect(of('2024-01')).toMatchObject({ pension: { value: { lei: '1887.00' } } })
  })

  test('and the step that tells the law says by which article it stays', () => {
    const { points } = of('2024-05')
    expect('steps' in points && points.steps.filter(({ rule }) => rule === 'law.in-force-on-day')).toEqual([
      expect.objectContaining({
        facts: expect.objectContaining({ on: '2024-02-01' }) as unknown,
        result: 'law-263-2010-amended-2013',
        citation: { act: 'law-360-2023', provision: 'art. 150' },
      }),
    ])
  })

  test('and from September 2024 those points at the reference point', () => {
    // 30.5 x 81 = 2,470.5, up.
    expect(of('2024-09')).toMatchObject({ pension: { value: { lei: '2471.00' } } })
  })

  test('of effect since Law 360/2023 it is recalculated by that law', () => {
    // 180 x 0.25 / 12 = 3.75; 23.75 x 81 = 1,923.75, up.
    expect(of('2024-11', '2024-11-01')).toMatchObject({
      points: { value: { monthly: '0.25' } },
      pension: { value: { lei: '1924.00' } },
    })
  })
})

describe('a ruling and a decision of one month that find the same degree', () => {
  // Degree I decided on 2019-03-10 is what the ruling replaces; both of October 2020 find II again, from 2020-11-01.
  const of = (last: object) =>
    answersOf({
      birthDate: '1975-02-02',
      on: '2018-02-21',
      years: 20,
      month: '2021-05',
      events: [
        { ...decision('2019-03-10', 'I'), stageAtDecision: { years: 20 } },
        {
          id: 'ruling',
          on: '2020-10-12',
          degree: 'II',
          replaces: '2019-03-10',
          stageAtDecision: { years: 16 },
        },
        { ...decision('2020-10-19', 'II'), ...last },
      ],
    })

  test('change it by the later of them, the only one with an effect (Law 263/2010 art. 76(1), 78(3))', () => {
    // At 45 Table 3 asks for 20 years; 180 x 0.55 / 12 = 8.25.
    expect(of({ stageAtDecision: { years: 20 } }).points).toMatchObject({ value: { potential: '8.25000' } })
    expect(of({ stageAtDecision: { years: 19 } }).points).toMatchObject({ value: { potential: '0.00000' } })
    expect(of({}).points).toMatchObject({ needs: ['events.2.stageAtDecision'] })
  })
})

describe('who is exempt by the time on the pension', () => {
  const of = (onPension: object) =>
    answersOf({
      birthDate: '1957-05-10',
      on: '2012-05-10',
      years: 30,
      month: '2018-09',
      events: [decision('2018-06-10', 'II')],
      ...onPension,
    })

  test('is told so by the review and by the payment alike: 30 years and 6 on the pension, 61 years old', () => {
    expect(of({}).review).toMatchObject({
      value: { exempt: true, ground: 'within-5-years-with-complete-stage' },
      openQuestions: [{ id: 'exemption-stage-263' }],
    })
  })

  test('a year less is too little', () => {
    expect(of({ years: 28 }).review).toMatchObject({ value: { exempt: false } })
  })
})

describe('where the complete stage hangs on the papers of the emergency of 2020, of which nothing is told', () => {
  // A woman of July 1961: 62 years and 1 month on 2023-08-03, 32 years and 3 months of complete stage; 31 at the grant on 2019-06-30.
  // With papers in time, 2y 5m drawn by December 2021 make 33y 5m; without them nothing was drawn from July 2020 on: 32 years.
  const of = (event: object, emergency: object = {}, month = '2023-12') =>
    answersOf({
      birthDate: '1961-07-03',
      on: '2019-06-30',
      years: 31,
      month,
      more: {
        person: { sex: 'female', birthDate: '1961-07-03' },
        medicalDecision: { issuedOn: '2019-06-30', reviewDueOn: '2020-04-23' },
        ...emergency,
      },
      events: [event],
    })
  const sent = { emergency: { documentsSentOn: '2020-06-10' } }
  const unsent = { emergency: { documentsSent: false } }
  const left = { id: 'programme-left', on: '2021-12-14', foundOn: '2022-04-05', noResumptionRequest: true }

  test('so does whether a programme left ended the pension before its conversion', () => {
    const needs = ['emergency.documentsSentOn']
    expect(of(left).conversion).toMatchObject({ status: 'undetermined', needs })
    expect(of(left).payment).toMatchObject({
      value: { month: { state: 'undetermined', needs }, notOwed: [] },
    })
    expect(of(left, sent).conversion).toMatchObject({ value: { on: '2023-08-03' } })
    expect(of(left, sent).payment).toMatchObject({ value: { notOwed: [{ path: 'events.0' }] } })
    expect(of(left, unsent).conversion).toMatchObject({ status: 'not-due', because: 'payment-ended' })
  })

  test('and whether a decision of then is reviewed', () => {
    const decided = { ...decision('2021-12-14', 'II'), noResumptionRequest: true }
    const month = '2022-03'
    expect(of(decided, {}, month).review).toMatchObject({ needs: ['emergency.documentsSentOn'] })
    expect(of(decided, sent, month).review).toMatchObject({ value: { exempt: true } })
    expect(of(decided, unsent, month).review).toMatchObject({
      value: { exempt: false, earliest: '2022-12-14' },
    })
    // Before it has effect the first is in force; what has ended is not reviewed, whatever was drawn.
    expect(of(decided, {}, '2021-12').review).toMatchObject({ value: { earliest: '2020-06-30' } })
    const ended = decision('2022-02-10', 'none')
    expect(of(decided, { events: [decided, ended] }, '2022-03').review).toMatchObject({
      status: 'not-due',
      because: 'payment-ended',
    })
    // Four years more are enough in any case, four fewer in none.
    const withYears = (years: number) => {
      const contribution = { stageAtGrant: { years }, contributoryStage: { years }, points: '20' }
      return of(decided, { contribution }, month).review
    }
    expect(withYears(35)).toMatchObject({ value: { exempt: true } })
    expect(withYears(27)).toMatchObject({ value: { exempt: false } })
  })
})

describe('after twelve months have ended a pension', () => {
  const of = (month: string) =>
    answersOf({
      birthDate: '1980-08-30',
      on: '2025-10-01',
      years: 20,
      month,
      events: [{ id: 'review-missed', on: '2025-10-31' }],
    }).review

  test('nothing is left to review', () => {
    expect(of('2026-11')).toMatchObject({ status: 'not-due', because: 'payment-ended' })
    expect(of('2026-10')).toMatchObject({ value: { exempt: false } })
  })
})

describe('a pension granted in the emergency of 2020, by a decision that was valid until a day before', () => {
  const of = (emergency: object, grantedOn = '2020-03-19', month = '2020-07') =>
    answersOf({
      birthDate: '1978-02-28',
      on: '2020-03-19',
      years: 23,
      month,
      more: {
        medicalDecision: { issuedOn: '2019-08-31', validUntil: '2020-03-18' },
        application: { registeredOn: '2020-03-10', grantedOn },
        emergency,
      },
    })

  test('is suspended from July where nothing was sent by 15 June', () => {
    expect(of({ documentsSent: false }).headline.state).toMatchObject({
      state: 'suspended',
      causes: [{ cause: 'emergency-documents', from: '2020-07-01' }],
    })
    expect(of({ documentsSentOn: '2020-06-15' }).headline.state).toMatchObject({ state: 'in-payment' })
    expect(of({}).pension).toMatchObject({
      status: 'undetermined',
      needs: ['emergency.documentsSentOn'],
    })
  })

  test('not so where it was granted after that day', () => {
    expect(of({ documentsSent: false }, '2020-06-16').headline.state).toMatchObject({ state: 'in-payment' })
    expect(of({ documentsSent: false }, '2020-06-15').headline.state).toMatchObject({ state: 'suspended' })
  })
})

test('of an absence before any law covered here the review knows nothing, in whatever month, and in none', () => {
  const reviewIn = (payment: object) =>
    assess({
      scheme: 'public',
      application: { registeredOn: '1968-02-29' },
      events: [{ id: 'programme-left', on: '1970-09-15' }],
      ...payment,
    } as Dossier).review
  expect(reviewIn({})).toMatchObject({ status: 'undetermined' })
  expect(reviewIn({ payment: { month: '1968-03' } })).toMatchObject({ status: 'undetermined' })
})

test('a pension that ended on the very day of the standard age does not go on from it', () => {
  const { conversion } = answersOf({
    birthDate: '1973-01-01',
    on: '2021-12-31',
    years: 13,
    month: '2037-12',
    events: [decision('2037-12-31', 'none')],
  })
  expect(conversion).toMatchObject({ status: 'not-due', because: 'payment-ended' })
})

test('a ruling after the standard age gives nothing back where twelve months have ended the pension too', () => {
  const of = (month: string) =>
    answersOf({
      birthDate: '1963-01-02',
      on: '2024-10-14',
      years: 20,
      month,
      events: [
        { id: 'review-missed', on: '2026-07-27' },
        decision('2027-07-28', 'none'),
        { id: 'ruling', on: '2030-04-09', degree: 'II', replaces: '2027-07-28' },
      ],
    })
  // Twelve months from 27 July 2026 end in July 2027; 65 on 2 January 2028.
  expect(of('2031-01').headline.state).toMatchObject({ state: 'ended', on: '2027-08-01' })
  expect(of('2031-01').conversion).toMatchObject({ status: 'not-due', because: 'payment-ended' })
})

test('a standard age between an end and the ruling that undoes it is covered by no section', () => {
  const of = (month: string) => {
    const { payment, conversion, review } = answersOf({
      birthDate: '1953-11-07',
      on: '2013-11-06',
      years: 28,
      month,
      events: [
        decision('2014-11-06', 'none'),
        { id: 'ruling', on: '2018-11-09', degree: 'II', replaces: '2014-11-06' },
      ],
    })
    return [payment, conversion, review].map(section =>
      'status' in section ? `${section.status} ${'what' in section ? section.what : ''}` : 'value',
    )
  }
  expect(of('2019-01')).toEqual([
    'not-covered resumption',
    'not-covered resumption',
    'not-covered resumption',
  ])
  expect(of('2015-05')).toEqual(['value', 'not-covered resumption', 'not-due '])
})
