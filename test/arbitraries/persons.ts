import fc from 'fast-check'
import type { Cause, Degree, Handicap, LawId, Sex, SpecialStatus } from '../../src/index.js'

export const law: fc.Arbitrary<LawId> = fc.constantFrom(
  'law-263-2010',
  'law-263-2010-amended-2013',
  'law-360-2023',
  'notaries',
)

export const publicLaw: fc.Arbitrary<Exclude<LawId, 'notaries'>> = fc.constantFrom(
  'law-263-2010',
  'law-263-2010-amended-2013',
  'law-360-2023',
)

export const sex: fc.Arbitrary<Sex> = fc.constantFrom('female', 'male')
export const degree: fc.Arbitrary<Degree> = fc.constantFrom('I', 'II', 'III')

/** Ordinary causes more often than the seven words would give: the conditions of stage are theirs. */
export const cause: fc.Arbitrary<Cause> = fc.oneof(
  fc.constantFrom<Cause>('ordinary-disease', 'accident-outside-work'),
  fc.constantFrom<Cause>('work-accident', 'occupational-disease', 'neoplasm', 'schizophrenia', 'aids'),
)

export const specialStatus: fc.Arbitrary<SpecialStatus> = fc.constantFrom(
  'pupil-or-student-in-practice',
  'revolution-1989',
  'military-service',
  'military-school',
  'posted-worker',
)

export const handicap: fc.Arbitrary<Handicap> = fc.constantFrom('grave', 'accentuated', 'medium', 'blind')

/** A fact that most people's papers do not have. */
export const seldom = <T>(fact: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(fact, { nil: undefined, freq: 3 })

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the fields that came out undefined. */
export const present = <T extends object>(facts: T): Present<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>
