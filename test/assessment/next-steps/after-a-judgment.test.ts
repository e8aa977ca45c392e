import { describe, expect, test } from 'vitest'
import { assess, type CivilDate, type Dossier, type DossierEvent } from '../../../src/index.js'
import { explain } from '../../../src/explanation/index.js'
import { MAN } from './lives.js'

// Handbook 16.8, 21: a judgment stands in the place of what was decided before it. Who has one went to court against that, and is not
// told to contest it any more.

/** When the first decision was communicated is not told. */
const withEvents = (...events: readonly DossierEvent[]): Dossier => ({
  ...MAN,
  medicalDecision: { issuedOn: '2024-10-14' },
  events,
})

const AGAINST = ['contest-medical-decision', 'contest-institute-decision', 'go-to-court-against-ruling']

const regained: DossierEvent = {
  id: 'review-decision',
  on: '2026-02-03',
  presentedOn: '2026-02-03',
  degree: 'none',
}
const ruled: DossierEvent = { id: 'ruling', on: '2026-04-10', degree: 'none', replaces: '2026-02-03' }
const judged: DossierEvent = { id: 'judgment', on: '2026-06-20', degree: 'II', effectiveFrom: '2026-03-01' }

const against = (events: readonly DossierEvent[], asOf?: CivilDate) =>
  assess(withEvents(...events), asOf ? { asOf } : {}).nextSteps.filter(({ act }) => AGAINST.includes(act))

const told = (event: DossierEvent, communicatedOn: CivilDate): DossierEvent => ({ ...event, communicatedOn })

describe('what a judgment undid can be contested no more', () => {
  test.each([
    ['the decision that ended the pension', [regained, judged]],
    ['that decision, once it is told when it was communicated', [told(regained, '2026-02-06'), judged]],
    ['the ruling on it', [regained, ruled, judged]],
    ['that ruling, once it is told when it was communicated', [regained, told(ruled, '2026-04-14'), judged]],
    ['the first decision', [{ ...judged, degree: 'I', effectiveFrom: '2024-10-14' }]],
  ] as const)('%s', (_, events) => {
    expect(against(events)).toEqual([])
  })

  test('nor does the letter say so', () => {
    const letter = explain(assess(withEvents(regained, judged)), { language: 'en', audience: 'person' }).join(
      '\n',
    )
    expect(letter).not.toContain('3 February 2026')
  })
})

test('the day by which it could be is told as kept, not as missed', () => {
  const { timeline } = assess(withEvents(told(regained, '2026-02-06'), judged), { asOf: '2026-07-01' })
  expect(timeline).toContainEqual(
    expect.objectContaining({ event: 'medical-decision-contestable-until', path: 'events.0', state: 'done' }),
  )
})

test('where the judgment does not tell from when it has effect, or takes the place of a later degree, the decision stays', () => {
  const { effectiveFrom: _, ...undated } = judged
  expect(against([regained, undated])).toMatchObject([{ decidedOn: '2026-02-03' }])
  // In degree III from 1 March on, and in degree II from 1 May.
  const placed: DossierEvent = { ...regained, degree: 'III' }
  expect(against([placed, { ...judged, effectiveFrom: '2026-05-01' }])).toMatchObject([
    { decidedOn: '2026-02-03' },
  ])
  expect(against([placed, judged])).toEqual([])
})

test('a decision after the judgment can be contested', () => {
  const later: DossierEvent = { id: 'review-decision', on: '2026-09-10', degree: 'III' }
  expect(against([regained, judged, later])).toMatchObject([
    { act: 'contest-medical-decision', decidedOn: '2026-09-10', path: 'events.2' },
  ])
})

test('as could the decision before the judgment came', () => {
  expect(against([regained, judged], '2026-02-10')).toMatchObject([
    { act: 'contest-medical-decision', decidedOn: '2026-02-03' },
  ])
})
