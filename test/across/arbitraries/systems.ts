import fc from 'fast-check'
import type { Stage } from '../../../src/index.js'
import { daysLater } from './dates.js'
import { present } from './persons.js'

const PENSION_DATE = '2022-01-10' as const
const IDS = ['public', 'notaries', 'lawyers'] as const

/** Joined and left on one of few days, so that two often tie; on the pension date itself, its eve and its morrow. */
const system = fc
  .record({
    insuredFrom: fc.constantFrom('1997-01-01' as const, '2005-06-30' as const, '2012-01-01' as const),
    insuredUntil: fc.option(
      fc.oneof(
        fc.constantFrom('2012-12-31' as const, '2015-03-01' as const),
        fc.integer({ min: -1, max: 1 }).map(days => daysLater(PENSION_DATE, days)),
      ),
      { nil: undefined },
    ),
    stage: fc.constantFrom<Partial<Stage>>(
      { years: 10 },
      { years: 9, months: 11, days: 29 },
      { years: 15 },
      { years: 15, days: 1 },
    ),
  })
  .map(present)

/** From one to three systems in any order, each named once. */
export const payerFacts = fc
  .record({
    rule: fc.constantFrom('law-360-2023' as const, 'notaries' as const),
    systems: fc.array(system, { minLength: 1, maxLength: 3 }),
    ids: fc.shuffledSubarray([...IDS], { minLength: 3 }),
  })
  .map(({ rule, systems, ids }) => ({
    rule,
    systems: systems.map((one, place) => ({ ...one, id: ids[place] ?? '' })),
    pensionDate: PENSION_DATE,
  }))
