import { describe, expect, test } from 'vitest'
import { type Against, type CivilDate, contestation, type PublicLawId } from '../../../src/index.js'
import { PUBLIC_LAWS, VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { citedBy, refusalOf } from '../../across/comparison/outcome-of-dates.js'

/** What is contested, the day of communication, the last day counted by hand, before whom, and the article. */
type Row = readonly [Against, CivilDate, CivilDate, string, string]

const OF_LAW_263: readonly Row[] = [
  ['medical-decision', '2023-03-06', '2023-04-06', 'regional-medical-commission', 'art. 71(6)'],
  ['commission-ruling', '2019-09-02', '2019-10-03', 'tribunal', 'art. 71(9)'],
  ['pension-decision', '2019-01-15', '2019-02-15', 'central-contestation-commission', 'art. 149'],
  ['pension-commission-ruling', '2019-04-02', '2019-05-03', 'tribunal', 'art. 151'],
]

const OF_LAW_360: readonly Row[] = [
  ['medical-decision', '2025-06-10', '2025-07-11', 'regional-medical-commission', 'art. 64(7)'],
  ['commission-ruling', '2025-09-01', '2025-10-02', 'tribunal', 'art. 64(10)'],
  ['institute-decision', '2026-02-02', '2026-03-05', 'superior-commission', 'art. 70(8)'],
  ['institute-ruling', '2026-02-02', '2026-03-05', 'tribunal', 'art. 70(9)'],
  ['pension-decision', '2025-04-09', '2025-05-26', 'tribunal', 'art. 127(1)'],
]

describe.each(VERSIONS_OF_LAW_263)('under %s', law => {
  test.each(OF_LAW_263)('a %s communicated on %s is contested to %s before the %s', (...row) => {
    const [against, communicatedOn, lastDay, body, article] = row
    const finding = contestation({ law, against, communicatedOn })
    expect(finding.value).toMatchObject({ lastDay, body, ifUncontested: 'final' })
    expect(citedBy(finding)).toContain(`law-263-2010 ${article}`)
  })

  test('the conclusions of the institute bind and are final: that they cannot be contested is an answer (art. 80(1))', () => {
    const { value, steps } = contestation({
      law,
      against: 'institute-decision',
      communicatedOn: '2023-03-06',
    })
    expect(value).toEqual({ contestable: false, final: true })
    expect(steps.map(({ citation }) => citation)).toEqual([{ act: 'law-263-2010', provision: 'art. 80(1)' }])
  })

  test('no ruling is given on them, so none goes to court', () => {
    const facts = { law, against: 'institute-ruling', communicatedOn: '2023-03-06' } as const
    expect(refusalOf(() => contestation(facts))).toEqual({ what: 'court-against-institute-ruling' })
  })
})

describe('under Law 360/2023', () => {
  const law: PublicLawId = 'law-360-2023'

  test.each(OF_LAW_360)('a %s communicated on %s is contested to %s before the %s', (...row) => {
    const [against, communicatedOn, lastDay, body, article] = row
    const finding = contestation({ law, against, communicatedOn })
    expect(finding.value).toMatchObject({ lastDay, body, ifUncontested: 'final' })
    expect(citedBy(finding)).toContain(`law-360-2023 ${article}`)
  })

  test('there is no commission for pension decisions, and so no ruling of one to contest', () => {
    const facts = { law, against: 'pension-commission-ruling', communicatedOn: '2025-06-10' } as const
    expect(refusalOf(() => contestation(facts))).toEqual({ what: 'court-against-central-commission' })
  })
})

describe('a military or police person', () => {
  test.each(PUBLIC_LAWS)(
    'contests a medical decision before the central medico-military commission, in the same time (%s)',
    law => {
      const facts = { law, against: 'medical-decision', communicatedOn: '2023-03-06' } as const
      const military = contestation({ ...facts, militaryOrPolice: true }).value
      expect(military).toMatchObject({ body: 'central-medico-military-commission', lastDay: '2023-04-06' })
      const civil = contestation({ ...facts, militaryOrPolice: false }).value
      expect(civil).toMatchObject({ body: 'regional-medical-commission', lastDay: '2023-04-06' })
    },
  )

  test('goes to the same tribunal against a ruling', () => {
    const facts = { law: 'law-360-2023', against: 'commission-ruling', communicatedOn: '2025-09-01' } as const
    expect(contestation({ ...facts, militaryOrPolice: true }).value.body).toBe('tribunal')
  })
})
