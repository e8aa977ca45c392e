import { describe, expect, test } from 'vitest'
import { type CivilDate, resumption, type SuspensionCause } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, faultsOf, refusalOf } from '../../across/comparison/outcome-of-dates.js'

describe.each(VERSIONS_OF_LAW_263)('payment is resumed under %s', law => {
  const ON_REQUEST = ['missed-review', 'missed-convocation', 'examination-refused'] as const

  // The cause ended on Friday 15 September 2023: 30 days between the ends lead to Monday 16 October.
  test.each<[CivilDate, CivilDate, string]>([
    ['2023-09-15', '2023-10-01', 'at once'],
    ['2023-10-16', '2023-10-01', 'on the last day'],
    ['2023-10-17', '2023-11-01', 'a day late, in October'],
    ['2023-11-02', '2023-12-01', 'late, in November'],
  ])('on request of %s: from %s, without back pay (%s)', (requestedOn, from) => {
    for (const cause of ON_REQUEST) {
      const finding = resumption({ law, cause, causeEndedOn: '2023-09-15', requestedOn })
      expect([cause, finding.value]).toEqual([cause, { from, backPay: false }])
      expect(citedBy(finding)).toContain('law-263-2010 art. 115')
    }
  })

  test('the 30 days are a term: from 14 September to Sunday 15 October, so Monday 16 October', () => {
    const facts = { law, cause: 'missed-review', causeEndedOn: '2023-09-14' } as const
    expect(resumption({ ...facts, requestedOn: '2023-10-16' }).value.from).toBe('2023-10-01')
    expect(resumption({ ...facts, requestedOn: '2023-10-17' }).value.from).toBe('2023-11-01')
    const closed = { ...facts, requestedOn: '2023-10-17', closedDays: ['2023-10-16'] } as const
    expect(resumption(closed).value.from).toBe('2023-10-01')
  })

  test('counted as calendar days the last day is one earlier', () => {
    const facts = {
      law,
      cause: 'missed-review',
      causeEndedOn: '2023-09-18',
      requestedOn: '2023-10-19',
    } as const
    const readings = { 'term-counting': 'calendar-days' } as const
    expect(resumption(facts).value.from).toBe('2023-10-01')
    expect(resumption(facts, { readings }).value.from).toBe('2023-11-01')
    expect(resumption(facts).openQuestions.map(({ id }) => id)).toEqual(['term-counting'])
  })

  test.each(ON_REQUEST)(
    'without the day of the request nothing is known of %s: a fault that names it',
    cause => {
      const facts = { law, cause, causeEndedOn: '2023-09-15' }
      expect(faultsOf(() => resumption(facts as never))).toEqual(['requestedOn: missing'])
    },
  )

  test('a programme begun again needs no request: the month after, by art. 81(4)', () => {
    const facts = { law, cause: 'programme-not-followed', causeEndedOn: '2023-09-15' } as const
    const finding = resumption(facts)
    expect(finding.value).toEqual({ from: '2023-10-01', backPay: false })
    expect(citedBy(finding)).toContain('law-263-2010 art. 81(4)')
    expect(resumption({ ...facts, requestedOn: '2023-12-20' }).value.from).toBe('2023-10-01')
  })
})

describe('payment is resumed under law-360-2023', () => {
  const law = 'law-360-2023'

  test.each<[SuspensionCause]>([
    ['missed-review'],
    ['documents-not-presented'],
    ['missed-convocation'],
    ['examination-refused'],
    ['programme-not-followed'],
  ])('after %s in the month after the new decision or the proof, without back pay', cause => {
    const finding = resumption({ law, cause, causeEndedOn: '2026-09-15' })
    expect(finding.value).toEqual({ from: '2026-10-01', backPay: false })
    const ofInstitute = cause === 'missed-convocation' || cause === 'examination-refused'
    // No letter of art. 102 is about the institute.
    expect(citedBy(finding).at(-1)).toMatch(ofInstitute ? /art\. 70\(4\)$/ : /^law-360-2023 art\. 102/)
    expect(resumption({ law, cause, causeEndedOn: '2025-12-31' }).value.from).toBe('2026-01-01')
  })

  const own = { law, cause: 'own-request', causeEndedOn: '2026-06-10', requestedOn: '2026-06-10' } as const

  test('after a suspension on own request from the day of the suspension, with back pay (art. 102(1) k)', () => {
    const finding = resumption({ ...own, suspendedFrom: '2026-03-01' })
    expect(finding.value).toEqual({ from: '2026-03-01', backPay: true })
    expect(citedBy(finding)).toContain('law-360-2023 art. 102(1) k)')
  })

  test('which must be known: a fault that names it', () => {
    expect(faultsOf(() => resumption(own))).toEqual(['suspendedFrom: missing'])
  })

  test('nothing is resumed before it was suspended', () => {
    expect(faultsOf(() => resumption({ ...own, suspendedFrom: '2026-07-01' }))).toEqual([
      'causeEndedOn: before-earlier-event',
      'requestedOn: before-earlier-event',
    ])
  })

  test("a decision not sent is the notaries' cause and none of this law", () => {
    const facts = { law, cause: 'decision-not-sent', causeEndedOn: '2026-09-15' } as const
    expect(refusalOf(() => resumption(facts))).toEqual({ what: 'resumption' })
  })
})

describe('the notaries', () => {
  test('do not publish from when their house pays again: refused', () => {
    const facts = { law: 'notaries', cause: 'decision-not-sent', causeEndedOn: '2024-09-15' } as const
    expect(refusalOf(() => resumption(facts))).toEqual({ what: 'resumption' })
  })
})
