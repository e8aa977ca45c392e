import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation, procedure } from '../../../src/index.js'

// The emergency ran from Monday 16 March to Thursday 14 May 2020. Left out of the count, its days are skipped: of 30
// days and one from 1 March, 14 pass by 15 March and the other 17 from 15 May on, to Sunday 31 May; Monday is 1 June.

const law = 'law-263-2010-amended-2013'
const suspended = { readings: { 'terms-in-emergency': 'suspended' } } as const

const decision = (communicatedOn: CivilDate) =>
  ({ law, against: 'medical-decision', communicatedOn }) as const

describe('whether a term of the person stood still in the emergency of 2020 is an open question', () => {
  test.each<[CivilDate, CivilDate, CivilDate, string]>([
    ['2020-02-12', '2020-03-16', '2020-05-15', 'over on Saturday 14 March, moved into the emergency'],
    ['2020-02-13', '2020-03-16', '2020-05-15', 'over on Sunday 15 March'],
    ['2020-02-14', '2020-03-16', '2020-05-15', 'one day left'],
    ['2020-02-15', '2020-03-17', '2020-05-18', 'two days left: 15 and 16 May, a Saturday'],
    ['2020-03-01', '2020-04-01', '2020-06-02', '17 days left'],
    ['2020-03-16', '2020-04-16', '2020-06-15', 'all 31 left: to Sunday 14 June'],
    ['2020-04-10', '2020-05-11', '2020-06-15', 'begun inside it: the same'],
    ['2020-05-13', '2020-06-15', '2020-06-15', 'one day of it left: 13 and 14 June, a weekend'],
  ])('communicated on %s: to %s, or to %s where it stood still (%s)', (communicatedOn, running, still) => {
    expect(contestation(decision(communicatedOn)).value.lastDay).toBe(running)
    expect(contestation(decision(communicatedOn), suspended).value.lastDay).toBe(still)
  })

  test('the other reading is shown with its day', () => {
    const { openQuestions } = contestation(decision('2020-03-01'))
    const open = openQuestions.find(({ id }) => id === 'terms-in-emergency')
    expect(open?.reading).toBe('not-suspended')
    expect(open?.others.map(({ reading, value }) => [reading, value.lastDay])).toEqual([
      ['suspended', '2020-06-02'],
    ])
  })

  test.each<[CivilDate, CivilDate, string]>([
    ['2020-02-11', '2020-03-13', 'over on the Friday before it'],
    ['2020-05-15', '2020-06-15', 'begun on the day after it'],
    ['2019-03-16', '2019-04-16', 'of another year'],
  ])('a term from %s ends on %s under both readings: %s', (communicatedOn, lastDay) => {
    const finding = contestation(decision(communicatedOn))
    expect(finding.value.lastDay).toBe(lastDay)
    expect(contestation(decision(communicatedOn), suspended).value.lastDay).toBe(lastDay)
    expect(finding.openQuestions.map(({ id }) => id)).not.toContain('terms-in-emergency')
  })

  test('a filing of 2 June is late or in time by the reading', () => {
    const facts = { ...decision('2020-03-01'), filedOn: '2020-06-02' } as const
    expect(contestation(facts).value).toMatchObject({ inTime: false, daysLate: 62 })
    expect(contestation(facts, suspended).value).toMatchObject({ inTime: true })
  })

  test('both questions at once: calendar days that stood still, 16 of 30 left, to Saturday 30 May', () => {
    const readings = { 'terms-in-emergency': 'suspended', 'term-counting': 'calendar-days' } as const
    expect(contestation(decision('2020-03-01'), { readings }).value.lastDay).toBe('2020-06-02')
  })
})

describe('in the procedure', () => {
  const facts = {
    law,
    requestRegisteredOn: '2020-03-01',
    decisionCommunicatedOn: '2020-03-01',
    contestationRegisteredOn: '2020-03-01',
    rulingCommunicatedOn: '2020-03-01',
  } as const

  test("only the person's own terms can have stood still: the authority's run on, 46 days to 16 April", () => {
    expect(procedure(facts, suspended).value).toMatchObject({
      decisionDueBy: '2020-04-16',
      contestUntil: '2020-06-02',
      rulingDueBy: '2020-04-16',
      courtUntil: '2020-06-02',
    })
  })

  test('by default all of them run', () => {
    expect(procedure(facts).value).toMatchObject({
      decisionDueBy: '2020-04-16',
      contestUntil: '2020-04-01',
      rulingDueBy: '2020-04-16',
      courtUntil: '2020-04-01',
    })
  })
})
