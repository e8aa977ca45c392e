import { describe, expect, test } from 'vitest'
import { type CivilDate, procedure, type ProcedureFacts } from '../../../src/index.js'
import { VERSIONS_OF_LAW_263, VERSIONS_OF_LAW_360 } from '../../across/laws.js'
import { citedBy, faultsOf } from '../../across/comparison/outcome-of-dates.js'

type Start = Exclude<keyof ProcedureFacts, 'law' | 'militaryOrPolice' | 'closedDays'>
/** The event and its day, the term's own field, the last day counted by hand, the article, and whom the term binds. */
type Row = readonly [Start, CivilDate, string, CivilDate, string, 'authority' | 'person']

const OF_LAW_263: readonly Row[] = [
  ['requestRegisteredOn', '2022-09-01', 'decisionDueBy', '2022-10-17', 'art. 71(5)', 'authority'],
  ['decisionIssuedOn', '2022-10-03', 'communicationDueBy', '2022-10-10', 'art. 71(5)', 'authority'],
  ['decisionCommunicatedOn', '2022-10-07', 'contestUntil', '2022-11-07', 'art. 71(6)', 'person'],
  ['contestationRegisteredOn', '2022-11-02', 'rulingDueBy', '2022-12-19', 'art. 71(8)', 'authority'],
  ['rulingIssuedOn', '2022-12-15', 'rulingCommunicationDueBy', '2022-12-21', 'art. 71(8)', 'authority'],
  ['rulingCommunicatedOn', '2022-12-20', 'courtUntil', '2023-01-20', 'art. 71(9)', 'person'],
]

const OF_LAW_360: readonly Row[] = [
  ['requestRegisteredOn', '2025-09-01', 'decisionDueBy', '2025-10-02', 'art. 64(6)', 'authority'],
  ['decisionIssuedOn', '2025-10-02', 'communicationDueBy', '2025-10-08', 'art. 64(6)', 'authority'],
  ['decisionCommunicatedOn', '2025-10-06', 'contestUntil', '2025-11-06', 'art. 64(7)', 'person'],
  ['contestationRegisteredOn', '2025-11-03', 'rulingDueBy', '2025-12-19', 'art. 64(9)', 'authority'],
  ['rulingIssuedOn', '2025-12-15', 'rulingCommunicationDueBy', '2025-12-29', 'art. 64(9)', 'authority'],
  ['rulingCommunicatedOn', '2025-12-29', 'courtUntil', '2026-01-29', 'art. 64(10)', 'person'],
]

describe.each([
  ...VERSIONS_OF_LAW_263.map(law => [law, 'law-263-2010', OF_LAW_263] as const),
  ...VERSIONS_OF_LAW_360.map(law => [law, 'law-360-2023', OF_LAW_360] as const),
])('the procedure under %s', (law, act, rows) => {
  test.each(rows)(
    'from %s on %s: %s %s, by %s, a term of the %s',
    (event, on, term, lastDay, article, binds) => {
      const finding = procedure({ law, [event]: on })
      const safe = binds === 'person' ? { [term]: expect.any(String) } : {}
      expect(finding.value).toEqual({ [term]: lastDay, binds: { [term]: binds }, safe })
      expect(citedBy(finding)).toContain(`${act} ${article}`)
    },
  )

  test('the whole chain comes at once where every day is known', () => {
    const facts = Object.fromEntries(rows.map(([event, on]) => [event, on]))
    expect(procedure({ law, ...facts }).value).toMatchObject({
      ...Object.fromEntries(rows.map(([, , term, lastDay]) => [term, lastDay])),
      binds: Object.fromEntries(rows.map(([, , term, , , binds]) => [term, binds])),
    })
  })

  test('of nothing nothing is known', () => {
    expect(procedure({ law }).value).toEqual({ binds: {}, safe: {} })
  })
})

describe('the two laws differ', () => {
  // From Monday 1 September 2025: 46 days to 17 October, 31 to 2 October; 6 days to 7 September, a Sunday; 11 to the 12th.
  test('in the time to issue the decision and to communicate the ruling, and in no other', () => {
    const on: CivilDate = '2025-09-01'
    const facts = { requestRegisteredOn: on, rulingIssuedOn: on } as const
    expect(procedure({ law: 'law-263-2010-amended-2013', ...facts }).value).toMatchObject({
      decisionDueBy: '2025-10-17',
      rulingCommunicationDueBy: '2025-09-08',
    })
    expect(procedure({ law: 'law-360-2023', ...facts }).value).toMatchObject({
      decisionDueBy: '2025-10-02',
      rulingCommunicationDueBy: '2025-09-12',
    })
  })
})

describe('the events of a procedure come in their order', () => {
  test.each<[Start, Start]>([
    ['requestRegisteredOn', 'decisionIssuedOn'],
    ['decisionIssuedOn', 'decisionCommunicatedOn'],
    ['contestationRegisteredOn', 'rulingIssuedOn'],
    ['rulingIssuedOn', 'rulingCommunicatedOn'],
  ])('%s is not after %s', (earlier, later) => {
    const facts = { law: 'law-360-2023', [earlier]: '2025-09-02', [later]: '2025-09-01' } as const
    expect(faultsOf(() => procedure(facts))).toEqual([`${later}: before-earlier-event`])
  })
})
