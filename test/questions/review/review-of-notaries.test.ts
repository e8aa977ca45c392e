import { describe, expect, test } from 'vitest'
import { type CivilDate, effectOfReview, newDecisionDueBy, reviewWindow } from '../../../src/index.js'
import { PUBLIC_LAWS } from '../../across/laws.js'
import { faultsOf } from '../../across/comparison/outcome-of-dates.js'

const law = 'notaries'
const moving = { readings: { 'notaries-deadline-holiday': 'moves-to-next-working-day' } } as const

describe('a notary sends the new decision by the end of the month after the month of the review', () => {
  test.each<[CivilDate, CivilDate, string]>([
    ['2024-03-10', '2024-04-30', 'a Tuesday'],
    ['2024-03-01', '2024-04-30', 'whatever the day of the month'],
    ['2024-03-31', '2024-04-30', 'whatever the day of the month'],
    ['2024-01-31', '2024-02-29', 'February of a leap year'],
    ['2025-11-05', '2025-12-31', 'a Wednesday'],
    ['2025-12-05', '2026-01-31', 'over the end of a year, a Saturday'],
    ['2024-07-10', '2024-08-31', 'a Saturday'],
    ['2023-03-15', '2023-04-30', 'a Sunday'],
  ])('reviewed on %s: by %s (%s)', (reviewedOn, dueBy) => {
    expect(newDecisionDueBy({ law, reviewedOn }).value).toBe(dueBy)
  })

  test.each<[CivilDate, CivilDate, string]>([
    ['2024-07-10', '2024-09-02', 'Saturday to Monday'],
    ['2025-12-05', '2026-02-02', 'Saturday to Monday'],
    ['2023-03-15', '2023-05-02', 'Sunday, then labour day'],
    ['2024-03-10', '2024-04-30', 'a working day stays'],
  ])('read as moving, reviewed on %s: by %s (%s)', (reviewedOn, dueBy) => {
    expect(newDecisionDueBy({ law, reviewedOn }, moving).value).toBe(dueBy)
  })

  test('the question is shown on a day without work and on no other', () => {
    expect(newDecisionDueBy({ law, reviewedOn: '2024-03-10' }).openQuestions).toEqual([])
    const others = [{ reading: 'moves-to-next-working-day', value: '2024-09-02' }]
    expect(newDecisionDueBy({ law, reviewedOn: '2024-07-10' }).openQuestions).toEqual([
      { id: 'notaries-deadline-holiday', reading: 'does-not-move', moves: 'date', others },
    ])
  })
})

describe('a review changes the pension', () => {
  test.each<[CivilDate, CivilDate]>([
    ['2026-03-31', '2026-04-01'],
    ['2026-04-01', '2026-05-01'],
    ['2025-12-31', '2026-01-01'],
  ])(
    'of the public system on the first of the month after the issue: issued on %s, from %s',
    (issuedOn, from) => {
      for (const law of PUBLIC_LAWS) {
        expect(effectOfReview({ law, decisionIssuedOn: issuedOn, reviewedOn: '2025-01-15' }).value).toBe(from)
      }
    },
  )

  test('of the notaries on the first of the month after the sending deadline: two months after the review month', () => {
    const reviewed = { decisionIssuedOn: '2024-03-20', reviewedOn: '2024-03-10' } as const
    expect(effectOfReview({ law, ...reviewed }).value).toBe('2024-05-01')
    expect(effectOfReview({ law: 'law-263-2010-amended-2013', ...reviewed }).value).toBe('2024-04-01')
  })

  test('the day of the review counts for the notaries, not the day of issue', () => {
    const late = { law, decisionIssuedOn: '2024-05-06', reviewedOn: '2024-03-10' } as const
    expect(effectOfReview(late).value).toBe('2024-05-01')
  })

  test('a deadline that moves into the next month moves the effect by a month', () => {
    const reviewed = { law, decisionIssuedOn: '2024-07-20', reviewedOn: '2024-07-10' } as const
    expect(effectOfReview(reviewed).value).toBe('2024-09-01')
    expect(effectOfReview(reviewed, moving).value).toBe('2024-10-01')
    expect(effectOfReview(reviewed).openQuestions.map(({ id }) => id)).toEqual(['notaries-deadline-holiday'])
  })

  test('without the day of the review the notaries have no deadline: a fault that names it', () => {
    const facts = { law, decisionIssuedOn: '2024-03-20' } as const
    expect(faultsOf(() => effectOfReview(facts))).toEqual(['reviewedOn: missing'])
    expect(faultsOf(() => effectOfReview({ ...facts, law: 'law-360-2023' }))).toEqual([])
  })
})

describe("the notaries' review is the public one, under the law in force on the day", () => {
  test('it looks at all stage to August 2024, at the contributory stage from September', () => {
    const sixty = { law, sex: 'male', birthDate: '1964-03-10', stage: { years: 35 } } as const
    const ground = 'within-5-years-with-complete-stage'
    expect(reviewWindow({ ...sixty, decisionIssuedOn: '2024-08-31' }).value).toEqual({ exempt: true, ground })
    expect(reviewWindow({ ...sixty, decisionIssuedOn: '2024-09-01' }).value.exempt).toBe(false)
  })
})
