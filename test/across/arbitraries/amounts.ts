import fc from 'fast-check'
import type {
  CompanionAllowanceFacts,
  DecimalInput,
  NetPensionFacts,
  PensionAmountFacts,
  PotentialPointsFacts,
  Recalculation2024Facts,
  Stage,
  StabilityPointsFacts,
} from '../../../src/index.js'
import { VERSIONS_OF_LAW_263, VERSIONS_OF_LAW_360 } from '../laws.js'
import { anyDay, monthBetween } from './dates.js'
import { correctionIndex, decimalUpTo, isAboveZero, lei, points } from './decimals.js'
import { degree, law, present, seldom } from './persons.js'
import { stage } from './stages.js'

type S = Partial<Stage>
type Amount = PensionAmountFacts<S, DecimalInput>

export const potentialPointsFacts: fc.Arbitrary<PotentialPointsFacts<S>> = fc.record({
  law,
  degree,
  potentialStage: stage,
})

export const stabilityPointsFacts: fc.Arbitrary<StabilityPointsFacts<S>> = fc.record({
  law,
  contributoryStage: stage,
})

/** A complete stage of whole months, as the annexes have them, down to the third of a handicap. */
const completeStage = fc
  .integer({ min: 9 * 12 + 4, max: 35 * 12 })
  .map((months): Stage => ({ years: Math.floor(months / 12), months: months % 12, days: 0 }))

/** The index by the day of the first entry to pension, or the caller's own. */
const index = fc.oneof(
  anyDay.map(rightOpenedOn => ({ rightOpenedOn })),
  correctionIndex.map(correctionIndex => ({ correctionIndex })),
)

const parts = fc.oneof(
  { weight: 4, arbitrary: points.map(realisedPoints => ({ realisedPoints })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.record({ points, completeStage }), { minLength: 1, maxLength: 3 })
      .map(segments => ({ segments })),
  },
)

const common = fc.record({
  month: monthBetween('2010-06-01', '2027-06-30'),
  potentialPoints: points,
  pointValue: seldom(decimalUpTo(3000, 1).filter(isAboveZero)),
})

const amountOfLaw263: fc.Arbitrary<Amount> = fc
  .tuple(fc.constantFrom(...VERSIONS_OF_LAW_263), common, parts, index, completeStage)
  .map(([law, common, parts, index, completeStage]) =>
    present({ law, ...common, ...parts, ...index, completeStage }),
  )

const amountOfLaw360: fc.Arbitrary<Amount> = fc
  .tuple(fc.constantFrom(...VERSIONS_OF_LAW_360), common, points, seldom(points))
  .map(([law, common, realisedPoints, stabilityPoints]) =>
    present({ law, ...common, realisedPoints, stabilityPoints }),
  )

export const pensionAmountFacts: fc.Arbitrary<Amount> = fc.oneof(amountOfLaw263, amountOfLaw360)

export const recalculationFacts: fc.Arbitrary<Recalculation2024Facts<S, DecimalInput>> = fc
  .record({
    month: seldom(monthBetween('2024-01-01', '2027-06-30')),
    degree,
    realisedPoints: points,
    potentialPoints: points,
    contributoryStage: stage,
    leiInPayment: lei,
  })
  .map(present)

export const allowanceFacts: fc.Arbitrary<CompanionAllowanceFacts<DecimalInput>> = fc
  .record({
    scheme: fc.constantFrom('public' as const, 'notaries' as const),
    degree: fc.oneof(fc.constant('I' as const), degree),
    month: monthBetween('2011-01-01', '2027-06-30'),
    base: seldom(decimalUpTo(6000, 2).filter(isAboveZero)),
  })
  .map(present)

/** Months outside the table among them, and sums at and around what is free. */
export const netPensionFacts: fc.Arbitrary<NetPensionFacts<DecimalInput>> = fc
  .record({
    month: monthBetween('2010-06-01', '2028-06-30'),
    grossLei: lei,
    handicapCertificate: seldom(fc.constantFrom('grave', 'accentuated', 'medium')),
    otherPensionsLei: seldom(lei),
  })
  .map(present)
