import { describe, expect, test } from 'vitest'
import { type CivilDate, suspension, type SuspensionCause } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, faultsOf } from '../../across/comparison/outcome-of-dates.js'

describe.each(VERSIONS_OF_LAW_263)("what is not the pensioner's fault suspends nothing (%s)", law => {
  test.each<[CivilDate, CivilDate]>([
    ['2023-05-15', '2023-06-30'],
    ['2023-01-31', '2023-02-28'],
    ['2024-01-10', '2024-02-29'],
    ['2023-12-20', '2024-01-31'],
    ['2022-11-01', '2022-12-31'],
  ])('a review due on %s moves to %s at the latest, by art. 96 of the norms, holiday or not', (on, to) => {
    const finding = suspension({ law, imputable: false, cause: 'missed-review', on })
    expect(finding.value).toEqual({ suspended: false, reviewMovedTo: to })
    expect(citedBy(finding)).toContain('gd-257-2011 art. 96')
  })

  test.each(['missed-convocation', 'programme-not-followed'] as const)(
    'nor does %s, and no review moves',
    cause => {
      const facts = { law, imputable: false, cause, on: '2023-05-15' } as const
      expect(suspension(facts).value).toEqual({ suspended: false })
    },
  )
})

describe('under Law 360/2023', () => {
  const law = 'law-360-2023'

  test.each<[SuspensionCause]>([
    ['missed-review'],
    ['documents-not-presented'],
    ['missed-convocation'],
    ['programme-not-followed'],
  ])('%s without fault suspends nothing, and no norm moves the review', cause => {
    expect(suspension({ law, imputable: false, cause, on: '2026-02-10' }).value).toEqual({ suspended: false })
  })

  test("a request is nobody's fault and suspends all the same, without an end", () => {
    const facts = { law, imputable: false, cause: 'own-request', on: '2026-02-10' } as const
    expect(suspension(facts).value).toEqual({ suspended: true, from: '2026-03-01' })
    expect(suspension({ ...facts, imputable: true }).value).toEqual({ suspended: true, from: '2026-03-01' })
  })
})

describe('under the notaries', () => {
  test('a decision not sent without fault suspends nothing', () => {
    const facts = { law: 'notaries', cause: 'decision-not-sent', on: '2024-04-30' } as const
    expect(suspension({ ...facts, imputable: false }).value).toEqual({ suspended: false })
    expect(suspension({ ...facts, imputable: true }).value).toEqual({ suspended: true, from: '2024-05-01' })
  })
})

describe('the absence itself', () => {
  test('is not after the day on which it was communicated', () => {
    const facts = {
      law: 'law-263-2010',
      imputable: true,
      cause: 'missed-convocation',
      on: '2012-07-04',
    } as const
    expect(faultsOf(() => suspension({ ...facts, causeArisenOn: '2012-07-05' }))).toEqual([
      'on: before-earlier-event',
    ])
  })
})
