import fc from 'fast-check'
import type { Cause, Degree, Handicap, LawId, PublicLawId, Sex, SpecialStatus } from '../../../src/index.js'
import { LAW_IDS, PUBLIC_LAW_IDS } from '../../../src/law/law-id.js'
import { DEGREES, HANDICAPS, SEXES, SPECIAL_STATUSES } from '../../../src/law/person.js'

export const law: fc.Arbitrary<LawId> = fc.constantFrom(...LAW_IDS)
export const publicLaw: fc.Arbitrary<PublicLawId> = fc.constantFrom(...PUBLIC_LAW_IDS)

export const sex: fc.Arbitrary<Sex> = fc.constantFrom(...SEXES)
export const degree: fc.Arbitrary<Degree> = fc.constantFrom(...DEGREES)

/** Ordinary causes more often than the seven words would give: the conditions of stage are theirs. */
export const cause: fc.Arbitrary<Cause> = fc.oneof(
  fc.constantFrom<Cause>('ordinary-disease', 'accident-outside-work'),
  fc.constantFrom<Cause>('work-accident', 'occupational-disease', 'neoplasm', 'schizophrenia', 'aids'),
)

export const specialStatus: fc.Arbitrary<SpecialStatus> = fc.constantFrom(...SPECIAL_STATUSES)

export const handicap: fc.Arbitrary<Handicap> = fc.constantFrom(...HANDICAPS)

/** A fact that most people's papers do not have. */
export const seldom = <T>(fact: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(fact, { nil: undefined, freq: 3 })

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the fields that came out undefined. */
export const present = <T extends object>(facts: T): Present<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>
