import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CivilDate,
  eligibility,
  type EligibilityFacts,
  entitlementStart,
  firstEligibleStage,
  latestApplicationFor,
  type LatestApplicationFacts,
  NotCoveredError,
  potentialStage,
  type PotentialStageFacts,
  requiredStage,
  type Stage,
  standardRetirement,
  whatRemovesTheCap,
} from '../../../src/index.js'
import { anyDay, daysLater, sameOrLater } from '../arbitraries/dates.js'
import { present, publicLaw, seldom } from '../arbitraries/persons.js'
import { eligibilityFacts, potentialStageFacts } from '../arbitraries/questions.js'
import { readings } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'
import { dayNumber } from '../independent/day-number.js'
import { daysOf, stageDaysBetween, stageOf } from '../independent/stage-days.js'

const covered = <T>(ask: () => T): T | undefined => {
  try {
    return ask()
  } catch (error) {
    if (error instanceof NotCoveredError) return undefined
    throw error
  }
}

type Options = Parameters<typeof potentialStage>[1]

describe('what the cap takes away', () => {
  type Facts = PotentialStageFacts<Partial<Stage>>
  const isCapped = (facts: Facts, options: Options): boolean =>
    potentialStage(facts, options).value.boundBy.startsWith('standard-age')

  test('is nothing a day of grant earlier, and something on every day after the day named', () => {
    fc.assert(
      fc.property(potentialStageFacts, readings, (facts, readings) => {
        const cap = covered(() => whatRemovesTheCap(facts, { readings }).value)
        if (!cap) return
        expect(cap.capped).toBe(isCapped(facts, { readings }))
        if (!cap.capped) return
        const { grantedBy } = cap
        expect(isCapped({ ...facts, grantedOn: grantedBy }, { readings })).toBe(false)
        expect(isCapped({ ...facts, grantedOn: daysLater(grantedBy, 1) }, { readings })).toBe(true)
      }),
      runs(800),
    )
  })

  test('is nothing with the stage named, and something with a day of stage less', () => {
    fc.assert(
      fc.property(potentialStageFacts, readings, (facts, readings) => {
        const cap = covered(() => whatRemovesTheCap(facts, { readings }).value)
        if (!cap?.capped) return
        const less = stageOf(daysOf(cap.stageAtGrant) - 1)
        expect(isCapped({ ...facts, stageAtGrant: cap.stageAtGrant }, { readings })).toBe(false)
        expect(isCapped({ ...facts, stageAtGrant: less }, { readings })).toBe(true)
      }),
      runs(800),
    )
  })

  test('and what is credited make up what a grant on the day named is credited', () => {
    fc.assert(
      fc.property(potentialStageFacts, facts => {
        const cap = covered(() => whatRemovesTheCap(facts).value)
        if (!cap?.capped) return
        const whole = potentialStage({ ...facts, grantedOn: cap.grantedBy }).value.stage
        expect(daysOf(cap.lost) + daysOf(potentialStage(facts).value.stage)).toBe(daysOf(whole))
      }),
      runs(400),
    )
  })
})

describe('the latest application', () => {
  const facts: fc.Arbitrary<LatestApplicationFacts> = anyDay
    .chain(decisionIssuedOn =>
      fc.record({
        law: publicLaw,
        decisionIssuedOn: fc.constant(decisionIssuedOn),
        insuredAtDecision: fc.boolean(),
        insuredByContract: seldom(fc.boolean()),
        insuranceEndedOn: sameOrLater(decisionIssuedOn),
        startsBy: fc.oneof(
          sameOrLater(decisionIssuedOn),
          fc.integer({ min: -40, max: 60 }).map(days => daysLater(decisionIssuedOn, days)),
        ),
      }),
    )
    .map(present)
    .filter(({ decisionIssuedOn }) => decisionIssuedOn >= '2001-01-01')

  test('gives the start named, which is not after the day wanted; a day later the start is after it', () => {
    fc.assert(
      fc.property(facts, readings, (facts, readings) => {
        const { startsBy, ...person } = facts
        const startIf = (applicationRegisteredOn: CivilDate): CivilDate =>
          entitlementStart({ ...person, applicationRegisteredOn }, { readings }).value
        const latest = latestApplicationFor(facts, { readings }).value
        if (latest.attainable) {
          expect(startIf(latest.lastDay)).toBe(latest.startsOn)
          expect(latest.startsOn <= startsBy).toBe(true)
          expect(startIf(daysLater(latest.lastDay, 1)) > startsBy).toBe(true)
        } else {
          expect(latest.earliestStart > startsBy).toBe(true)
          expect(startIf(person.decisionIssuedOn) > startsBy).toBe(true)
        }
      }),
      runs(1500),
    )
  })
})

describe('the first day on which the stage is there', () => {
  type Facts = EligibilityFacts<Partial<Stage>>

  /** The forward answer on another decision day, the stage having grown by a day for each day passed. */
  const isThereOn = (day: CivilDate, facts: Facts, options: Options): boolean => {
    const { applicationRegisteredOn: _, stageInLast5Years: __, ...person } = facts
    const grown = stageDaysBetween(dayNumber(facts.decisionIssuedOn), dayNumber(day))
    const stageAtDecision = stageOf(daysOf(facts.stageAtDecision) + grown)
    const { law, birthDate } = facts
    const then = eligibility({ ...person, decisionIssuedOn: day, stageAtDecision }, options)
    // Table 3 opens the potential stage there, and that only in degrees I and II.
    if (law !== 'law-263-2010-amended-2013' || facts.degree === 'III') return then.value.entitled
    const isFree = then.steps.some(step => step.rule === 'eligibility.whatever-the-stage' && step.result)
    const required = requiredStage({ law, birthDate, decisionIssuedOn: day }, options).value
    return isFree || daysOf(stageAtDecision) >= daysOf(required)
  }

  const eve = (day: CivilDate): CivilDate => daysLater(day, -1)

  test('is a day on which the forward rule says yes and its eve one on which it says no', () => {
    let seen = 0
    fc.assert(
      fc.property(eligibilityFacts, readings, (facts, { 'unread-2-of-5-rule': _, ...readings }) => {
        const found = covered(() => firstEligibleStage(facts, { readings }).value)
        if (!found?.metFrom || !found.metUntil) return
        const { metFrom, metUntil } = found
        const { law, sex, birthDate } = facts
        const { reachedOn } = standardRetirement({ law, sex, birthDate }).value
        expect(isThereOn(metFrom, facts, { readings })).toBe(true)
        expect(isThereOn(metUntil, facts, { readings })).toBe(true)
        if (metFrom > facts.decisionIssuedOn) {
          seen += 1
          expect(isThereOn(eve(metFrom), facts, { readings })).toBe(false)
        }
        const next = daysLater(metUntil, 1)
        if (next < reachedOn) expect(isThereOn(next, facts, { readings })).toBe(false)
        else expect(next).toBe(reachedOn)
      }),
      runs(1500),
    )
    expect(seen).toBeGreaterThan(50)
  })

  test('is the day of the decision exactly where nothing is missing below the standard age', () => {
    fc.assert(
      fc.property(eligibilityFacts, facts => {
        const found = covered(() => firstEligibleStage(facts).value)
        if (!found) return
        const { law, sex, birthDate, decisionIssuedOn } = facts
        const isBelow = decisionIssuedOn < standardRetirement({ law, sex, birthDate }).value.reachedOn
        const isNothingMissing = daysOf(found.missingStage) === 0
        expect(found.metFrom === decisionIssuedOn).toBe(isBelow && isNothingMissing)
      }),
      runs(800),
    )
  })
})
