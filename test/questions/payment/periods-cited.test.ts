import { expect, test } from 'vitest'
import { paymentOf } from '../../../src/index.js'
import { man } from './lives.js'
import { isOfAssessmentAlone } from '../../../src/questions/payment/one-after-another.js'

// Law 263/2010 art. 78(4), 104(3), 113, 115; Law 360/2023 art. 101, 102: each period of a life names the articles that brought it about, and
// of a term only the one that gives it.

const periods = () => {
  const payment = paymentOf({
    ...man,
    medicalDecision: { issuedOn: '2016-10-14' },
    application: { registeredOn: '2016-10-14', grantedOn: '2016-10-14' },
    payment: { month: '2018-07' },
    events: [
      { id: 'review-missed', on: '2018-03-10' },
      { id: 'review-decision', on: '2018-06-15', degree: 'II' },
      { id: 'resumption-requested', on: '2018-07-02' },
      { id: 'suspension-requested', on: '2025-02-10', requestedOn: '2025-04-10' },
    ],
  })
  return (payment.value?.periods ?? []).map(({ from, state, citations }) => [
    from,
    state,
    ...citations.map(({ act, provision }) => `${act} ${provision}`),
  ])
}

test('a period names what brought it about, and neither how days are counted nor what brought back another', () => {
  expect(periods().slice(0, 3)).toEqual([
    ['2016-10-14', 'in-payment', 'law-263-2010 art. 104(3)'],
    ['2018-04-01', 'suspended', 'law-263-2010 art. 78(4)', 'law-263-2010 art. 113'],
    ['2018-07-01', 'in-payment', 'law-263-2010 art. 115'],
  ])
  const later = periods().slice(3)
  expect(later.map(([from, state]) => [from, state])).toContainEqual(['2025-05-01', 'in-payment'])
  expect(JSON.stringify(later)).not.toContain('art. 115')
})

test('papers asked for by a convocation are of the duty to come; of another event the word says nothing', () => {
  const event = { on: '2025-03-10', askedFor: 'convocation' } as const
  expect(isOfAssessmentAlone({ ...event, id: 'documents-not-presented' })).toBe(true)
  expect(isOfAssessmentAlone({ ...event, id: 'review-missed' })).toBe(false)
})
