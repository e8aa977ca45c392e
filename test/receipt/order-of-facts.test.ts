import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, type DossierEvent, receiptOf, receiptsOf, replay } from '../../src/index.js'
import { dateBetween } from '../across/arbitraries/dates.js'
import { fullDossier } from '../across/arbitraries/dossiers.js'
import { runs } from '../across/arbitraries/settings.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'

const event = fc.record<DossierEvent>({
  id: fc.constantFrom('review-missed', 'convocation-missed', 'suspension-requested', 'review-decision'),
  on: dateBetween('2030-01-01', '2030-12-31'),
  degree: fc.constantFrom('I', 'II', 'III', 'none'),
})

/** After every grant, and no two on one day, on which they may contradict one another. */
const events = fc.uniqueArray(event, { minLength: 2, maxLength: 5, selector: ({ on }) => on })

const closedDays = fc.uniqueArray(dateBetween('2026-07-01', '2026-12-31'), { minLength: 2, maxLength: 4 })

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })

/** A dossier and the same one with its lists in another order. */
const twoOrders: fc.Arbitrary<readonly [Dossier, Dossier]> = fc
  .tuple(fullDossier, events, closedDays)
  .chain(([dossier, events, closedDays]) =>
    fc.record({ events: shuffled(events), closedDays: shuffled(closedDays) }).map(
      lists =>
        [
          { ...dossier, events, closedDays },
          { ...dossier, ...lists },
        ] as const,
    ),
  )

const MISSED = { id: 'review-missed', on: '2027-05-10' } as const
const DECIDED = { id: 'review-decision', on: '2027-06-01', degree: 'I' } as const

const withEvents = (...events: readonly DossierEvent[]): Dossier => ({ ...WOMAN_OF_2026, events })

describe('the order in which facts are listed', () => {
  test('of events and of closed days changes neither the input nor an answer', () => {
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(receiptOf(other)).toEqual(receiptOf(one))
        expect(replay(receiptOf(one), other)).toMatchObject({ confirmed: true, sameInput: true })
      }),
      runs(20),
    )
  })

  test('does not count in one of several systems or in what they share', () => {
    const systems = (events: readonly DossierEvent[], closedDays: Dossier['closedDays'] & object) => ({
      shared: { events },
      systems: { house: { scheme: 'public' as const, closedDays } },
    })
    const one = receiptsOf(systems([MISSED, DECIDED], ['2027-07-01', '2027-06-30']))
    expect(receiptsOf(systems([DECIDED, MISSED], ['2027-06-30', '2027-07-01']))).toEqual(one)
  })
})

describe('what is listed otherwise than by its order', () => {
  const { input } = receiptOf(withEvents(MISSED, DECIDED))

  test('is another input: an event left out, another day, or the facts of two events exchanged', () => {
    const others = [
      withEvents(MISSED),
      withEvents(MISSED, { ...DECIDED, on: '2027-06-02' }),
      withEvents({ ...MISSED, on: DECIDED.on }, { ...DECIDED, on: MISSED.on }),
    ]
    expect(new Set([input, ...others.map(other => receiptOf(other).input)]).size).toBe(4)
  })

  test('is another input where it stands twice', () => {
    expect(receiptOf(withEvents(MISSED, DECIDED, MISSED)).input).not.toBe(input)
    expect(receiptOf({ closedDays: ['2027-07-01', '2027-07-01'] }).input).not.toBe(
      receiptOf({ closedDays: ['2027-07-01'] }).input,
    )
  })
})

describe('a part without facts', () => {
  test('says as much as none, in a dossier as in what systems share and add', () => {
    expect(receiptOf({ person: {}, events: [] }).input).toBe(receiptOf({}).input)
    expect(receiptsOf({ shared: { person: {} }, systems: { house: { payment: {} } } })).toEqual(
      receiptsOf({ shared: {}, systems: { house: {} } }),
    )
  })

  test('but a system without facts of its own is one more system', () => {
    const inputWith = (systems: Readonly<Record<string, Dossier>>) =>
      receiptsOf({ shared: {}, systems })['house']?.input
    expect(inputWith({ house: {}, notaries: {} })).not.toBe(inputWith({ house: {} }))
  })
})
