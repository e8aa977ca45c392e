import { describe, expect, test } from 'vitest'
import { assess, assessSystems, type CivilDate, type Dossier, explain } from '../../src/index.js'
import { MAN, withEvents } from '../assessment/next-steps/lives.js'

const letter = (dossier: Dossier, asOf?: CivilDate, language: 'ro' | 'en' | 'hu' = 'ro'): string =>
  explain(assess(dossier, asOf ? { asOf } : {}), { language, audience: 'person' }).join('\n')

/** Law 263/2010, degree II since 2015. */
const OF_2015: Dossier = {
  ...MAN,
  person: { sex: 'female', birthDate: '1970-03-10' },
  medicalDecision: { issuedOn: '2015-05-15' },
  application: { registeredOn: '2015-05-15' },
  pensionDecision: {},
  contribution: {
    stageAtDecision: { years: 22, months: 6 },
    stageAtGrant: { years: 22, months: 6 },
    contributoryStage: { years: 22, months: 6 },
    points: '20',
  },
  payment: { month: '2022-05' },
}

/** 65 on 10 October 2026. */
const NEAR_OLD_AGE: Dossier = {
  ...withEvents({ id: 'review-missed', on: '2026-03-10' }),
  person: { sex: 'male', birthDate: '1961-10-10' },
  contribution: {
    stageAtDecision: { years: 30 },
    stageAtGrant: { years: 30 },
    contributoryStage: { years: 30 },
    points: '30',
  },
}

describe('what follows if nothing is done', () => {
  const unsent: Dossier = {
    ...OF_2015,
    medicalDecision: { issuedOn: '2018-05-15', reviewDueOn: '2020-04-20' },
    application: { registeredOn: '2018-05-15' },
    emergency: { documentsSent: false },
    payment: { month: '2020-09' },
  }

  test('has followed already where the payment is suspended by it', () => {
    expect(letter(unsent)).toContain('Plata este suspendată deja de la 1 iulie 2020.')
    expect(letter(unsent)).not.toContain('plata se suspendă de la')
    expect(letter({ ...unsent, payment: { month: '2020-06' } })).toContain(
      'Altfel plata se suspendă de la 1 iulie 2020',
    )
  })

  test('lasts until old age, where that lifts the suspension', () => {
    expect(letter(NEAR_OLD_AGE)).toContain('Altfel plata rămâne suspendată până la 10 octombrie 2026.')
  })

  test('lasts until Law 360/2023 lifts a suspension for work, but not until a told decision does', () => {
    const atWork: Dossier = {
      ...OF_2015,
      events: [{ id: 'work-started', on: '2021-03-15', kind: 'employee', hoursShare: '1' }],
    }
    expect(letter(atWork, '2022-05-01')).toContain(
      'Altfel plata rămâne suspendată până la 1 septembrie 2024.',
    )
    const decided = withEvents(
      { id: 'convocation-missed', on: '2026-03-10', by: 'office' },
      { id: 'review-decision', on: '2026-09-10', degree: 'II' },
    )
    expect(letter(decided, '2026-07-01')).toContain('Altfel plata rămâne suspendată. ')
  })

  test('speaks of a decision in time only where a term runs', () => {
    const called = (by: 'office' | 'institute') =>
      letter(withEvents({ id: 'convocation-missed', on: '2026-03-10', by }))
    expect(called('office')).toContain('Cereți și faceți expertizarea medicală (decizia nouă')
    expect(called('institute')).toContain('ca să aveți decizia nouă la termen')
  })
})

describe('what was held of a fault', () => {
  test.each([
    { id: 'programme-left', on: '2026-03-10' },
    { id: 'documents-not-presented', on: '2026-03-10', askedFor: 'review' },
    { id: 'review-missed', on: '2026-03-10' },
  ] as const)('is said of $id as of a reason, not of an absence', event => {
    const text = letter(withEvents(event), '2026-07-01')
    expect(text).toContain('Nu s-a spus dacă a existat un motiv întemeiat: s-a considerat că nu.')
    expect(text).toContain('Dacă motivul nu ține de dumneavoastră, aduceți dovada lui')
    expect(text).not.toContain('ați lipsit')
  })
})

describe('an end to come', () => {
  test('is not said to hang on anything where a death or a decision without a degree brings it', () => {
    for (const event of [
      { id: 'death', on: '2026-07-10' },
      { id: 'review-decision', on: '2026-07-10', degree: 'none' },
    ] as const)
      expect(letter(withEvents(event))).toContain('Pensia încetează la 1 august 2026.')
    expect(letter(withEvents({ id: 'review-missed', on: '2026-03-10' }))).toContain(
      'Pensia încetează la 1 aprilie 2027, dacă până atunci nu se schimbă nimic.',
    )
  })
})

test('an event without effect has a reason that is true also of who has neither lost nor converted the pension', () => {
  const { contribution, ...others } = NEAR_OLD_AGE
  const goesOn: Dossier = {
    ...others,
    person: { sex: 'male', birthDate: '1960-12-10' },
    contribution: { ...contribution, contributoryStage: { years: 12 } },
    events: [{ id: 'review-decision', on: '2026-03-10', degree: 'III' }],
  }
  expect(letter(goesOn)).toContain(
    'ori se împlinea vârsta standard, de la care expertiza medicală nu mai schimbă nimic.',
  )
})

describe('months kept back and paid later', () => {
  const asked = withEvents(
    { id: 'suspension-requested', on: '2026-02-10', what: 'both' },
    { id: 'resumption-requested', on: '2026-05-10' },
  )
  const inApril: Dossier = { ...asked, payment: { month: '2026-04' } }

  test('are told so once', () => {
    expect(letter(inApril)).toContain(
      'Lunile de la 1 martie 2026 până la 31 mai 2026 se plătesc mai târziu, odată cu reluarea plății de la 1 iunie 2026.',
    )
    expect(letter(inApril)).not.toMatch(/Plata s-a reluat|Plata se reia/)
    expect(letter(inApril, undefined, 'en')).toContain(
      'The months from 1 March 2026 to 31 May 2026 are paid later, once payment resumes on 1 June 2026.',
    )
    expect(letter(inApril, undefined, 'hu')).toContain(
      'A 2026. március 1-jétől 2026. május 31-ig tartó hónapokat később fizetik ki, amikor a folyósítás 2026. június 1-jén újraindul.',
    )
  })

  test('and the month after them is paid again', () => {
    expect(letter(asked)).toContain('Plata s-a reluat la 1 iunie 2026.')
  })
})

test('a score to which no correction index is applied is not said to be left by one', () => {
  const of2012: Dossier = {
    ...OF_2015,
    medicalDecision: { issuedOn: '2012-07-02' },
    application: { registeredOn: '2012-07-05' },
    payment: { month: '2012-10' },
  }
  expect(letter(of2012)).toContain(', fără indice de corecție.')
  expect(letter({ ...of2012, payment: { month: '2014-10' } })).toContain(
    'care după aplicarea indicelui de corecție devine',
  )
})

test('of several systems the one that does not pay the allowance says that another does', () => {
  const { public: ofPublic } = assessSystems({
    shared: {
      person: { sex: 'male', birthDate: '1980-07-07', notaryAtDecision: true },
      incapacity: { degree: 'I', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2024-10-14' },
      payment: { month: '2026-07', allowanceBase: '4000' },
    },
    systems: {
      public: {
        scheme: 'public',
        application: { registeredOn: '2024-10-20' },
        insurance: { insuredAtDecision: false, insuranceEndedOn: '2015-01-31' },
        contribution: {
          stageAtDecision: { years: 10 },
          stageAtGrant: { years: 10 },
          contributoryStage: { years: 10 },
          points: '10',
        },
      },
      notaries: {
        scheme: 'notaries',
        application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
        insurance: { insuredAtDecision: true },
        contribution: { stageAtDecision: { years: 12 }, stageAtGrant: { years: 12 }, points: '10' },
      },
    },
  })
  expect(ofPublic?.companionAllowance).toMatchObject({ because: 'paid-by-another-system' })
  const [, ...lines] = explain(ofPublic!, { language: 'ro', audience: 'person' })
  expect(lines.join('\n')).toContain('o plătește alt sistem de pensii')
})
