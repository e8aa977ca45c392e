import { describe, expect, test } from 'vitest'
import { amounts, paymentOf } from '../../../src/entries/payment.js'
import { explain } from '../../../src/explanation/index.js'
import { assess, type Dossier } from '../../../src/index.js'

// Law 360/2023 art. 96(11)-(12), 98(5), 101(1) e)-h), 102: causes of suspension that are named here and not reckoned.

const ARTICLES = {
  'international-file-incomplete': 'art. 101(1) h)',
  'life-certificate-missing': 'art. 98(5), art. 101(1) f)',
  'mandate-expired': 'art. 101(1) e)',
  'pay-uncollected': 'art. 96(11)-(12), art. 101(1) g)',
} as const

const CAUSES = [
  [
    'international-file-incomplete',
    'international-file',
    'art. 102 alin. (3)',
    'international file',
    'nemzetközi',
  ],
  ['life-certificate-missing', 'life-certificate', 'art. 98 alin. (5)', 'life certificate', 'életben léti'],
  ['mandate-expired', 'mandate', 'art. 102 alin. (1) lit. g)', 'mandate', 'meghatalmazás'],
  ['pay-uncollected', 'uncollected-pay', 'art. 96 alin. (11)-(12)', 'not collected', 'fel nem vett'],
] as const

/** 22.5 points and 3 potential ones, 81 lei each: 2,066 lei. */
const inMonth = (month: `${number}-${number}`, events: Dossier['events']): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-07' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-10-14' },
  application: { registeredOn: '2024-10-20', grantedOn: '2024-10-14' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '22.5',
  },
  payment: { month },
  ...(events ? { events } : {}),
})

describe.each(CAUSES)('%s', (id, what, ro, en, hu) => {
  const events = [{ id, on: '2025-03-31' }] as const

  test('leaves the month of its day as it was', () => {
    expect(assess(inMonth('2025-03', events)).pension).toMatchObject({ value: { lei: '2066.00' } })
  })

  test('refuses by its name every month after it, and the life as a whole', () => {
    const { pension, payment, review } = assess(inMonth('2025-04', events))
    expect(pension).toMatchObject({ status: 'not-covered', what, on: '2025-04-01' })
    expect(payment).toMatchObject({ status: 'not-covered', what, on: '2025-04-01' })
    const { payment: _, ...noMonth } = inMonth('2025-04', events)
    expect(paymentOf(noMonth)).toMatchObject({ status: 'not-covered', what })
    expect(paymentOf(inMonth('2025-03', events))).toMatchObject({
      value: {
        month: { state: 'in-payment' },
        periods: [{ state: 'in-payment' }, { state: 'undetermined', from: '2025-04-01', notCovered: what }],
      },
    })
    expect(review).not.toMatchObject({ status: 'undetermined' })
  })

  test('is cited by its article, in the refusals and in the period that it opens', () => {
    const citation = { act: 'law-360-2023', provision: ARTICLES[id] }
    const { pension, payment } = assess(inMonth('2025-04', events))
    expect(pension).toHaveProperty('citations', expect.arrayContaining([citation]))
    expect(payment).toHaveProperty('citations', expect.arrayContaining([citation]))
    expect(paymentOf(inMonth('2025-03', events))).toMatchObject({
      value: { periods: [{}, { from: '2025-04-01', citations: [citation] }] },
    })
  })

  test('keeps nobody from being dead: the payment has ended all the same', () => {
    const dead = [...events, { id: 'death', on: '2025-06-20' }] as const
    expect(paymentOf(inMonth('2025-06', dead))).toMatchObject({ status: 'not-covered', what })
    expect(paymentOf(inMonth('2025-07', dead))).toMatchObject({
      value: {
        month: { state: 'ended', cause: 'death' },
        periods: [
          { state: 'in-payment', to: '2025-03-31' },
          { state: 'undetermined', from: '2025-04-01', to: '2025-06-30', notCovered: what },
          { state: 'ended', from: '2025-07-01' },
        ],
      },
    })
  })

  test('waits for a decision that may have ended the payment, and only for that', () => {
    const decided = [...events, { id: 'review-decision', on: '2025-06-20' }] as const
    expect(assess(inMonth('2025-06', decided)).pension).toMatchObject({ status: 'not-covered', what })
    expect(assess(inMonth('2025-07', decided)).pension).toMatchObject({
      status: 'undetermined',
      needs: ['events.1.degree'],
    })
  })

  test('is refused before Law 360/2023 too, without an article: the end of art. 114 of Law 263/2010 was not read', () => {
    const opened2020: Dossier = {
      ...inMonth('2023-06', [{ id, on: '2023-05-31' }]),
      medicalDecision: { issuedOn: '2020-10-14' },
      application: { registeredOn: '2020-10-20', grantedOn: '2020-10-14' },
    }
    const payment = paymentOf(opened2020)
    expect(payment).toMatchObject({ status: 'not-covered', what, on: '2023-06-01' })
    expect(JSON.stringify(payment)).not.toContain(ARTICLES[id])
    expect(paymentOf({ ...opened2020, payment: { month: '2023-05' } })).toMatchObject({
      value: { month: { state: 'in-payment' }, periods: [{}, { from: '2023-06-01', citations: [] }] },
    })
  })

  test('is refused to a notary too, without an article of the public system', () => {
    const dossier = inMonth('2025-04', events)
    const person = { ...dossier.person, notaryAtDecision: true }
    const payment = paymentOf({ ...dossier, scheme: 'notaries', person })
    expect(payment).toMatchObject({ status: 'not-covered', what })
    expect(JSON.stringify(payment)).not.toContain('art. 101')
  })

  test('adds no sum of these months', () => {
    const { value } = amounts(inMonth('2025-03', events), { from: '2025-03', to: '2025-05' })
    expect(value).toMatchObject({ undetermined: ['2025-04', '2025-05'], sum: { pension: '2066.00' } })
  })

  test('changes nothing where the pension had ended before', () => {
    const ended = [{ id: 'review-decision', on: '2025-02-10', degree: 'none' }, ...events] as const
    expect(assess(inMonth('2025-05', ended)).payment).toMatchObject({
      value: { month: { state: 'ended', cause: 'capacity-regained' }, withoutEffect: ['events.1'] },
    })
  })

  test.each([
    ['ro', 'Începând cu 1 aprilie 2025, plata pensiei nu se stabilește aici'],
    ['en', 'From 1 April 2025 on the payment of the pension is not worked out here'],
    ['hu', '2025. április 1-jétől itt nem állapítható meg'],
  ] as const)('ends what the letter of a month before tells of the payment in %s', (language, words) => {
    const letter = explain(assess(inMonth('2025-03', events)), { language }).join('\n')
    expect(letter).toContain(words)
    expect(letter).not.toMatch(/facts are missing|lipsesc informații|Hiányzó adatok/)
  })

  test.each([
    ['ro', ro],
    ['en', en],
    ['hu', hu],
  ] as const)('is named in the letter in %s', (language, words) => {
    const letter = [explain(assess(inMonth('2025-04', events)), { language })].flat().join('\n')
    expect(letter).toContain(words)
  })
})
