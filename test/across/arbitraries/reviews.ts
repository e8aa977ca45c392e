import fc from 'fast-check'
import type { CivilDate, ReviewExemptionFacts, ReviewWindowFacts, Stage } from '../../../src/index.js'
import { dateBetween, daysLater, monthsLater } from './dates.js'
import { law, present, seldom, sex } from './persons.js'
import { stage } from './stages.js'
import { FIRST_DAY, LAST_DAY } from './days.js'

/** Women and men of annex 5, from those near the standard age under Law 263/2010 to the young of 2035. */
const birthDate = dateBetween('1953-01-01', '1990-12-31')

/** Ages near which a review ends: sixty, the standard ages of women, and 65. */
const AGES_IN_MONTHS = [55 * 12, 58 * 12, 60 * 12, 61 * 12, 62 * 12, 63 * 12, 64 * 12, 65 * 12]

/** Days around such an age; for who has none of them before 2036, the last day compared. */
const nearAnEdge = (birthDate: CivilDate): fc.Arbitrary<CivilDate> =>
  fc
    .tuple(fc.constantFrom(...AGES_IN_MONTHS), fc.integer({ min: -400, max: 2 }))
    .map(([months, days]) => daysLater(monthsLater(birthDate, months), days))
    .map(on => (on < FIRST_DAY ? FIRST_DAY : on > LAST_DAY ? LAST_DAY : on))

const reviewed = birthDate.chain(birthDate =>
  fc
    .record({
      law,
      sex,
      birthDate: fc.constant(birthDate),
      irreversible: seldom(fc.boolean()),
      stage: fc.option(stage, { nil: undefined }),
      contributoryStage: fc.option(stage, { nil: undefined }),
      on: fc.oneof(nearAnEdge(birthDate), dateBetween(FIRST_DAY, LAST_DAY)),
    })
    .map(present),
)

export const reviewExemptionFacts: fc.Arbitrary<ReviewExemptionFacts<Partial<Stage>>> = reviewed

/** Due, where a day is set, around the first and the third year after the decision. */
export const reviewWindowFacts: fc.Arbitrary<ReviewWindowFacts<Partial<Stage>>> = fc
  .tuple(
    reviewed,
    seldom(
      fc.oneof(
        fc.integer({ min: 364, max: 367 }),
        fc.integer({ min: 1094, max: 1097 }),
        fc.integer({ min: 0, max: 1500 }),
      ),
    ),
  )
  .map(([{ on, ...facts }, days]) => ({
    ...facts,
    decisionIssuedOn: on,
    ...(days === undefined ? {} : { reviewDueOn: daysLater(on, days) }),
  }))
