import fc from 'fast-check'
import type { Dossier, Readings } from '../../../src/index.js'
import { readings } from '../arbitraries/readings.js'
import { askedOf } from './asked.js'
import { isRight } from './completions.js'
import { factAt, pathsOf, withoutFact } from './paths.js'
import { wholeDossier } from './whole-dossiers.js'

/** A dossier that lacks facts, and the readings under which it is answered. */
export interface Part {
  readonly dossier: Dossier
  readonly readings: Partial<Readings>
}

const without = (dossier: Dossier, paths: readonly string[]): Dossier => paths.reduce(withoutFact, dossier)

const askedIn = (dossier: Dossier): readonly string[] =>
  askedOf(dossier)
    .map(({ path }) => path)
    .filter(path => factAt(dossier, path) !== undefined)

/** Without so many, at most, of the facts that are asked for; whatever else there is stays. */
const lacking = (dossier: Dossier, most: number): fc.Arbitrary<Dossier> =>
  fc
    .uniqueArray(fc.constantFrom(...askedIn(dossier)), { minLength: 1, maxLength: most })
    .map(paths => without(dossier, paths))

/** A form just begun. */
const havingFew = (dossier: Dossier): fc.Arbitrary<Dossier> => {
  const paths = pathsOf(dossier).filter(path => !path.startsWith('events.'))
  return fc
    .uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 7 })
    .map(kept => without(dossier, ['events', ...paths.filter(path => !kept.includes(path))]))
}

/** Insured, with neither a start printed nor an end of the insurance told: nearly everything hangs on that end. */
const lackingTheEnd = (dossier: Dossier): fc.Arbitrary<Dossier> => {
  const { insuredByContract: _, sickPayEndedOn: __, ...insurance } = dossier.insurance ?? {}
  const insured: Dossier = { ...dossier, insurance: { ...insurance, insuredAtDecision: true } }
  const open = without(insured, ['application.grantedOn', 'insurance.insuranceEndedOn'])
  return fc.oneof(fc.constant(open), lacking(open, 2))
}

const ALL = 99

const dossier: fc.Arbitrary<Dossier> = wholeDossier
  .chain(whole =>
    fc.oneof(
      { weight: 7, arbitrary: lacking(whole, 4) },
      { weight: 2, arbitrary: lacking(whole, ALL) },
      { weight: 1, arbitrary: havingFew(whole) },
      { weight: 1, arbitrary: lackingTheEnd(whole) },
    ),
  )
  .filter(isRight)

/** Parts of dossiers, one of five under some other readings of what the law leaves open. */
export const partOfDossier: fc.Arbitrary<Part> = fc.record({
  dossier,
  readings: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: readings }),
})
