import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type DossierEvent } from '../../../src/index.js'
import { man, woman } from './lives.js'

// What can still be done about the payment, and until when, as the timeline tells it.

const TERMS = [
  'duty-to-be-fulfilled-by',
  'resumption-to-be-asked-for-by',
  'whole-back-pay-to-be-asked-for-by',
  'unpaid-sums-to-be-claimed-by',
]

const termsOf = (dossier: Dossier, events: readonly DossierEvent[]): readonly string[] =>
  assess({ ...dossier, events })
    .timeline.filter(({ event }) => TERMS.includes(event))
    .map(({ on, event }) => `${on} ${event}`)

describe('months suspended on one’s own request (Law 360/2023 art. 101(5), 102(2))', () => {
  const requested: DossierEvent = { id: 'suspension-requested', on: '2025-03-10', what: 'both' }

  test('are asked back whole within three years of the last day of the first of them', () => {
    // Suspended from 1 April 2025; the first month ends on 30 April, and three years later the claim of it.
    expect(termsOf(man, [requested])).toEqual(['2028-04-30 whole-back-pay-to-be-asked-for-by'])
  })

  test('have no such day once they were asked back', () => {
    const asked: DossierEvent = { id: 'resumption-requested', on: '2025-08-05' }
    expect(termsOf(man, [requested, asked])).toEqual([])
  })

  test('nor after a death before that day; and the family has three years of its own (art. 107)', () => {
    const death: DossierEvent = { id: 'death', on: '2026-02-10' }
    expect(termsOf(man, [requested, death])).toEqual(['2029-02-10 unpaid-sums-to-be-claimed-by'])
  })
})

describe('a review that was missed (Law 360/2023 art. 100(1) f)', () => {
  const missed: DossierEvent = { id: 'review-missed', on: '2025-10-14', imputable: true }

  test('is made good within twelve months of its day, and nothing else is open', () => {
    expect(termsOf(man, [missed])).toEqual(['2026-10-14 duty-to-be-fulfilled-by'])
  })

  test.each([
    ['2026-09-30', []],
    ['2026-10-20', ['2026-10-14 duty-to-be-fulfilled-by']],
  ] as const)(
    'is told where a death comes in the month of that day, and not where it came before: %s',
    (on, told) => {
      expect(
        termsOf(man, [missed, { id: 'death', on }]).filter(term => term.endsWith('duty-to-be-fulfilled-by')),
      ).toEqual(told)
    },
  )
})

describe('the request after work beside the pension (Law 263/2010 art. 115)', () => {
  const begun: DossierEvent = { id: 'work-started', on: '2015-03-10', kind: 'employee', hoursShare: '1' }
  const ended: DossierEvent = { id: 'work-ended', on: '2015-06-10' }

  test('is named with its last day only where nothing is told of it', () => {
    const events = [begun, ended]
    // Thirty free days after 10 June end on Saturday, 11 July; the term goes on to Monday.
    expect(termsOf(woman, events)).toEqual(['2015-07-13 resumption-to-be-asked-for-by'])
    expect(termsOf(woman, [{ ...begun, requestedOn: '2015-06-20' }, ended])).toEqual([])
  })

  test('of a programme taken up again under Law 360/2023 there is no such day', () => {
    const left: DossierEvent = { id: 'programme-left', on: '2026-02-10', imputable: true }
    const resumed: DossierEvent = { id: 'programme-resumed', on: '2026-05-05' }
    expect(termsOf(man, [left, resumed])).not.toContainEqual(
      expect.stringMatching(/ resumption-to-be-asked-for-by$/),
    )
  })
})
