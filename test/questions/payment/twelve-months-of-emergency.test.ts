import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'

// No text gives the want of papers of June 2020 twelve months of its own; where it is read to have them, they run from the
// last day for the papers, 15 June 2020, to 15 June 2021, and the pension ends from 1 July 2021 (GEO 55/2020, Law 263/2010 art. 113).

const readings = { 'emergency-twelve-months': 'from-2020-06-15' } as const

/** A decision that was valid to a day of the emergency, far from every age. */
const valid = (emergency: Dossier['emergency'], month: `${number}-${number}`): Dossier => ({
  scheme: 'public',
  person: { sex: 'female', birthDate: '1980-01-24' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2017-01-31', validUntil: '2020-03-23' },
  application: { registeredOn: '2017-02-04', grantedOn: '2017-02-04' },
  contribution: {
    stageAtDecision: { years: 17 },
    stageAtGrant: { years: 17 },
    contributoryStage: { years: 17 },
    points: '12',
  },
  ...(emergency ? { emergency } : {}),
  payment: { month },
})

describe('no papers by 15 June 2020, read to end the pension twelve months later', () => {
  test('the last day to be assessed is 15 June 2021, not twelve months from the day the decision ran out', () => {
    const { payment } = assess(valid({ documentsSent: false }, '2020-09'), { readings })
    expect(payment).toMatchObject({
      value: {
        month: {
          state: 'suspended',
          causes: [{ endsPaymentOn: '2021-07-01', liftedBy: { lastDay: '2021-06-15' } }],
        },
      },
    })
  })

  test.each(['2021-07', '2046-10'] as const)(
    'whether papers were sent is asked for in %s, also after the standard age: the pension may have ended before',
    month => {
      const { payment } = assess(valid(undefined, month), { readings })
      expect(payment).toMatchObject({
        value: { month: { state: 'undetermined', needs: ['emergency.documentsSentOn'] } },
      })
    },
  )

  test('what has ended has no later review; while it is not told whether papers were sent, that is asked for', () => {
    const reviewOf = (emergency: Dossier['emergency']) =>
      assess(valid(emergency, '2021-07'), { readings }).review
    expect(reviewOf({ documentsSent: false })).toMatchObject({ because: 'payment-ended' })
    expect(reviewOf({ documentsSentOn: '2020-06-15' })).toMatchObject({ value: { earliest: '2018-01-31' } })
    expect(reviewOf(undefined)).toMatchObject({ needs: ['emergency.documentsSentOn'] })
    expect(assess(valid({ documentsSent: false }, '2021-06'), { readings }).review).toHaveProperty('value')
  })

  test('by default no such end runs, and the standard age brings the old-age pension whatever was sent', () => {
    const { payment } = assess(valid(undefined, '2046-10'))
    expect(payment).toMatchObject({ value: { month: { state: 'converted', on: '2045-01-24' } } })
  })
})
