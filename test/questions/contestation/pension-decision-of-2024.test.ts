import { describe, expect, test } from 'vitest'
import { type CivilDate, contestation } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, faultsOf } from '../../across/comparison/outcome-of-dates.js'

const OLD = 'law-263-2010-amended-2013'
const against = 'pension-decision'

describe('the day on which a pension decision was issued divides the roads', () => {
  // Communicated on 8 January 2024: 30 days to Thursday 8 February, 45 days to Friday 23 February.
  const communicatedOn: CivilDate = '2024-01-08'

  test('issued on 2023-12-31: 30 days, before the Central Contestation Commission', () => {
    const finding = contestation({ law: OLD, against, communicatedOn, issuedOn: '2023-12-31' })
    expect(finding.value).toMatchObject({ lastDay: '2024-02-08', body: 'central-contestation-commission' })
    expect(citedBy(finding)).toContain('law-263-2010 art. 149')
    expect(finding.openQuestions.map(({ id }) => id)).toEqual(['term-counting'])
  })

  test('issued on 2024-01-01: 45 days, straight to the tribunal, while the law leaves the commission open', () => {
    const facts = { law: OLD, against, communicatedOn, issuedOn: '2024-01-01' } as const
    const finding = contestation(facts)
    expect(finding.value).toMatchObject({ lastDay: '2024-02-23', body: 'tribunal' })
    expect(citedBy(finding)).toContain('law-360-2023 art. 127(1)')
    const open = finding.openQuestions.find(({ id }) => id === 'pension-contest-2024')
    const [other] = open?.others ?? []
    expect(other?.reading).toBe('commission-30')
    expect(other?.value).toMatchObject({ lastDay: '2024-02-08', body: 'central-contestation-commission' })
  })

  test('issued on 2024-01-01 and read otherwise: 30 days, before the commission', () => {
    const facts = { law: OLD, against, communicatedOn, issuedOn: '2024-01-01' } as const
    const { value } = contestation(facts, { readings: { 'pension-contest-2024': 'commission-30' } })
    expect(value).toMatchObject({ lastDay: '2024-02-08', body: 'central-contestation-commission' })
  })

  // Communicated on 5 September 2024: 30 days to Sunday 6 October, so the 7th; 45 days to Monday 21 October.
  test('issued on 2024-08-31, communicated under Law 360/2023: still open', () => {
    const facts = {
      law: 'law-360-2023',
      against,
      issuedOn: '2024-08-31',
      communicatedOn: '2024-09-05',
    } as const
    expect(contestation(facts).value).toMatchObject({ lastDay: '2024-10-21', body: 'tribunal' })
    const other = contestation(facts, { readings: { 'pension-contest-2024': 'commission-30' } }).value
    expect(other).toMatchObject({ lastDay: '2024-10-07', body: 'central-contestation-commission' })
  })

  test('issued on 2024-09-01: the tribunal, and nothing is open about it', () => {
    const facts = {
      law: 'law-360-2023',
      against,
      issuedOn: '2024-09-01',
      communicatedOn: '2024-09-05',
    } as const
    const readings = { 'pension-contest-2024': 'commission-30' } as const
    expect(contestation(facts).value).toMatchObject({ lastDay: '2024-10-21', body: 'tribunal' })
    expect(contestation(facts, { readings }).value).toEqual(contestation(facts).value)
    // Counted as calendar days the term ends on Sunday 20 October and moves to the same Monday.
    expect(contestation(facts).openQuestions).toEqual([])
  })
})

describe.each(VERSIONS_OF_LAW_263)('where the day of issue decides, it must be known (%s)', law => {
  test('communicated on 2024-01-01 or later without it: a fault that names it', () => {
    const facts = { law, against, communicatedOn: '2024-01-01' } as const
    expect(faultsOf(() => contestation(facts))).toEqual(['issuedOn: missing'])
    expect(faultsOf(() => contestation({ ...facts, communicatedOn: '2024-08-30' }))).toEqual([
      'issuedOn: missing',
    ])
  })

  test('communicated on 2023-12-31 it was issued before 2024: the commission, to 31 January', () => {
    const { value } = contestation({ law, against, communicatedOn: '2023-12-31' })
    expect(value).toMatchObject({ lastDay: '2024-01-31', body: 'central-contestation-commission' })
  })

  test('other decisions need no day of issue', () => {
    const facts = { law, against: 'medical-decision', communicatedOn: '2024-02-05' } as const
    expect(faultsOf(() => contestation(facts))).toEqual([])
  })
})
