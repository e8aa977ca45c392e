import fc from 'fast-check'
import type { ChangeOfDegreeFacts, ConversionFacts, DecimalInput, Stage } from '../../../src/index.js'
import { standardRetirement } from '../independent/index.js'
import { dayFrom } from './days.js'
import { birthDate, dateBetween, dayInLifeOf, daysLater, sameOrLater } from './dates.js'
import { lei } from './decimals.js'
import { cause, degree, law, present, seldom, sex, specialStatus } from './persons.js'
import { stage } from './stages.js'

type S = Partial<Stage>

/** At, just below and just above the minimum of the person's own row, or any. */
const besideMinimum = (minimum: Stage): fc.Arbitrary<Stage> =>
  fc.oneof(
    fc.constantFrom(
      minimum,
      { ...minimum, days: minimum.days + 1 },
      minimum.months === 0
        ? { years: minimum.years - 1, months: 11, days: 29 }
        : { ...minimum, months: minimum.months - 1, days: 29 },
    ),
    stage,
  )

/** The standard age, the reduced one and the minimum stage of one row meet. */
export const conversionFacts: fc.Arbitrary<ConversionFacts<S, DecimalInput>> = fc
  .record({ law, sex, birthDate, degree, invalidityLei: lei, oldAgeLei: seldom(lei) })
  .chain(facts => {
    const retirement = standardRetirement(facts)
    const [minimum, reached] =
      'minimumStage' in retirement
        ? [retirement.minimumStage, retirement.reachedOn]
        : [{ years: 15, months: 0, days: 0 }, daysLater(facts.birthDate, 23_000)]
    return fc.record({
      facts: fc.constant(facts),
      contributoryStage: besideMinimum(minimum),
      reducedAgeReachedOn: seldom(
        fc
          .oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -3000, max: 400 }))
          .map(days => daysLater(reached, days)),
      ),
    })
  })
  .map(({ facts, ...more }) => present({ ...facts, ...more }))

/** Decided in each law, and on the last days of Law 263/2010. */
const dayOfNewDecision = fc.oneof(
  dateBetween('2011-01-01', '2026-12-31'),
  dateBetween('2024-08-29', '2024-09-03'),
  dateBetween('2013-03-12', '2013-03-17'),
)

/** Decided after the grant; no right of Law 360/2023 before that law. */
const isOfItsLaw = (facts: ChangeOfDegreeFacts<S>): boolean =>
  facts.firstGrantedOn <= facts.newDecisionIssuedOn &&
  (facts.law !== 'law-360-2023' || facts.newDecisionIssuedOn >= '2024-09-01')

export const changeFacts: fc.Arbitrary<ChangeOfDegreeFacts<S>> = fc
  .tuple(birthDate, dayOfNewDecision)
  .chain(([birthDate, newDecisionIssuedOn]) =>
    fc.record({
      law,
      sex,
      birthDate: fc.constant(birthDate),
      cause,
      specialStatus: seldom(specialStatus),
      firstDegree: degree,
      newDegree: degree,
      firstGrantedOn: dayInLifeOf(birthDate),
      firstPotentialStage: fc.oneof({ weight: 3, arbitrary: stage }, fc.constant({ years: 0 })),
      // Whose first degree gave none is asked for it.
      stageAtFirstGrant: stage,
      newDecisionIssuedOn: fc.constant(newDecisionIssuedOn),
      stageAtNewDecision: stage,
      reviewedOn: fc.integer({ min: 0, max: 60 }).map(days => daysLater(newDecisionIssuedOn, -days)),
    }),
  )
  .map(present)
  .filter(isOfItsLaw)

export const timeFacts = fc
  .tuple(law, dateBetween('2011-01-01', '2026-01-01'))
  .chain(([law, drawnFrom]) =>
    fc.record({
      law: fc.constant(law),
      drawnFrom: fc.constant(drawnFrom),
      drawnUntil: fc.oneof(sameOrLater(drawnFrom), dayFrom(drawnFrom), fc.constant('2024-09-01' as const)),
    }),
  )
  .filter(({ drawnFrom, drawnUntil }) => drawnFrom <= drawnUntil)
