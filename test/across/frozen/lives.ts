import fc from 'fast-check'
import { type Dossier, dossierSchema } from '../../../src/index.js'
import { dateBetween, daysLater, monthBetween, sameOrLater } from '../arbitraries/dates.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { withStagesLived } from '../arbitraries/lived.js'
import { partOf } from '../arbitraries/parts-of-dossier.js'
import { decimalUpTo, isAboveZero } from '../arbitraries/decimals.js'
import { present, seldom } from '../arbitraries/persons.js'
import { stage } from '../arbitraries/stages.js'

type Day = `${number}-${number}-${number}`

const isRight = (dossier: Dossier): boolean => !('issues' in dossierSchema['~standard'].validate(dossier))

const often = <T>(fact: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(fact, { nil: undefined, freq: 2 })

const insuranceAround = (day: Day) =>
  fc
    .record({
      insuredAtDecision: fc.boolean(),
      insuredByContract: seldom(fc.boolean()),
      sickPayEndedOn: seldom(sameOrLater(day)),
      insuranceEndedOn: often(sameOrLater(day)),
    })
    .map(present)

/** The days of the medical decision, each a while after the one before it. */
const procedureFrom = (issuedOn: Day) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      seldom(fc.integer({ min: 200, max: 1200 })),
    )
    .map(([gaps, given, review]) => {
      const [before = 0, ...after] = gaps
      const days: Day[] = []
      for (const gap of after) days.push(daysLater(days.at(-1) ?? issuedOn, gap))
      const [communicatedOn, contestationRegisteredOn, rulingIssuedOn, rulingCommunicatedOn] = days.map(
        (day, place) => (given[place] ? day : undefined),
      )
      return present({
        issuedOn,
        requestRegisteredOn: given[4] ? daysLater(issuedOn, -before) : undefined,
        communicatedOn,
        contestationRegisteredOn,
        rulingIssuedOn,
        rulingCommunicatedOn,
        reviewDueOn: review === undefined ? undefined : daysLater(issuedOn, review),
      })
    })

/** Most people have no handicap, no special status and no military past. */
const person: fc.Arbitrary<Dossier> = fc
  .tuple(fullDossier, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }))
  .map(([full, chances]) => {
    const { specialStatus, handicap, militaryOrPolice, ...rest } = full.person ?? {}
    const [special = 0, ill = 0, military = 0] = chances
    return {
      ...full,
      person: {
        ...rest,
        ...(specialStatus && special > 6 ? { specialStatus } : {}),
        ...(handicap && ill > 7 ? { handicap } : {}),
        ...(militaryOrPolice !== undefined && military > 8 ? { militaryOrPolice } : {}),
      },
    }
  })

/** An application with no day of the grant printed: the start is the rules' to find. */
const opening: fc.Arbitrary<Dossier> = person.chain(full =>
  fc
    .record({
      insurance: insuranceAround(full.medicalDecision?.issuedOn as Day),
      isPrinted: fc.boolean(),
      appliedWithin: fc.integer({ min: 0, max: 60 }),
      professionStageOn2013: seldom(stage),
      closedDays: seldom(fc.array(dateBetween('2011-01-01', '2026-12-31'), { maxLength: 3 })),
    })
    .map(({ insurance, isPrinted, appliedWithin, professionStageOn2013, closedDays }) => {
      const registeredOn = daysLater(full.medicalDecision?.issuedOn as Day, appliedWithin)
      return {
        ...full,
        insurance,
        application: isPrinted ? (full.application ?? {}) : { registeredOn },
        ...(closedDays ? { closedDays } : {}),
        ...(professionStageOn2013 ? { contribution: { ...full.contribution, professionStageOn2013 } } : {}),
      }
    }),
)

const eventsAfter = (from: Day) =>
  fc.array(
    fc
      .record({
        id: fc.constantFrom(
          'review-missed' as const,
          'convocation-missed' as const,
          'programme-left' as const,
          'suspension-requested' as const,
          'review-decision' as const,
          'review-decision' as const,
        ),
        after: fc.integer({ min: 200, max: 2200 }),
        told: seldom(fc.integer({ min: 0, max: 60 })),
        imputable: seldom(fc.boolean()),
        degree: fc.constantFrom('I' as const, 'II' as const, 'III' as const, 'none' as const),
        hasDegree: fc.integer({ min: 0, max: 9 }),
      })
      .map(({ id, after, told, imputable, degree, hasDegree }) => {
        const on = daysLater(from, after)
        return present({
          id,
          on,
          reportedOn: told === undefined ? undefined : daysLater(on, told),
          imputable,
          degree: id === 'review-decision' && hasDegree > 0 ? degree : undefined,
        })
      }),
    { minLength: 1, maxLength: 4 },
  )

/** What became of the pension afterwards, and the month asked for. */
const life: fc.Arbitrary<Dossier> = opening.chain(open => {
  const issuedOn = open.medicalDecision?.issuedOn as Day
  return fc
    .record({
      medicalDecision: procedureFrom(issuedOn),
      events: eventsAfter(open.application?.grantedOn ?? issuedOn),
      irreversible: seldom(fc.boolean()),
      decided: fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 20 }), fc.boolean()),
      contested: seldom(fc.integer({ min: 0, max: 60 })),
      month: monthBetween('2012-01-01', '2026-12-31'),
      pointValue: seldom(decimalUpTo(2000, 1).filter(isAboveZero)),
    })
    .map(({ medicalDecision, events, irreversible, decided, contested, month, pointValue }) => {
      const [wait, post, isDecided] = decided
      const decisionOn = daysLater(open.application?.registeredOn as Day, wait)
      const communicatedOn = daysLater(decisionOn, post)
      return {
        ...open,
        medicalDecision,
        incapacity: { ...open.incapacity, ...(irreversible === undefined ? {} : { irreversible }) },
        ...(isDecided
          ? {
              pensionDecision: present({
                issuedOn: decisionOn,
                communicatedOn,
                contestedOn: contested === undefined ? undefined : daysLater(communicatedOn, contested),
              }),
            }
          : {}),
        events,
        payment: { ...open.payment, month, ...(pointValue ? { pointValue } : {}) },
      } as Dossier
    })
})

/** Without a few of its facts, or with a few of them only. */
const partial: fc.Arbitrary<Dossier> = fc.oneof(opening, life).chain(partOf)

const KINDS = { opening: [opening, 350], life: [life, 350], partial: [partial, 300] } as const

/** The dossiers whose answers are frozen, each with its name. */
export const frozenDossiers = (seed: number): readonly (readonly [string, Dossier])[] =>
  Object.entries(KINDS).flatMap(([kind, [arbitrary, count]]) =>
    fc
      .sample(arbitrary.map(withStagesLived).filter(isRight), { seed, numRuns: count })
      .map((dossier, place) => [`${kind}-${String(place + 1).padStart(3, '0')}`, dossier] as const),
  )
