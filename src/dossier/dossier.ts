import type { DecimalInput } from '../schema/scalars.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import type { DossierEvent } from './events.js'
import type { ValueOf } from './fact-row.js'
import type { FACTS } from './facts.js'
import type { DossierFields } from './fields.js'

/** Where a fact stands in a dossier: `person.birthDate`. */
export type DossierPath = keyof typeof FACTS

type RowAt<P extends DossierPath> = (typeof FACTS)[P]

/**
 * What is known of one person in one pension system: the facts of the table, by their paths. Any part of it may be
 * left out, and put in later: nothing here is changed by who answers it.
 */
export type Dossier<S = Partial<Stage>, D = DecimalInput> = DossierFields<S, D> & {
  /** What happened after the grant, in any order. */
  events?: readonly DossierEvent<S, D>[]
  /** Non-working days beside the public holidays. */
  closedDays?: readonly CivilDate[]
}

/** A dossier found right, its stages whole and its decimals text. */
export type ValidDossier = AsFound<Dossier<Stage, DecimalString>>

/** As it was found, frozen with its parts. */
type AsFound<T> = { readonly [K in keyof T]: T[K] extends Listed ? T[K] : Readonly<T[K]> }
type Listed = readonly unknown[] | undefined

/** The facts that are chosen among words. */
export type ChoicePath = {
  [P in DossierPath]: RowAt<P>['kind'] extends 'choice' ? P : never
}[DossierPath]
export type WordAt<P extends ChoicePath> = ValueOf<RowAt<P>, never, never> & string

type NameAt<P extends DossierPath> = RowAt<P>['as']
type PathsLeftOut<L> = {
  [P in DossierPath]: RowAt<P>['leftOut'] extends L ? P : never
}[DossierPath]

/** The facts that are asked for where a rule looks at them. */
export type AskedPath = PathsLeftOut<'asked'>

/** Every fact by the name under which the rules know it: those that are asked for, and those that may be left out. */
export type Facts = {
  readonly [P in AskedPath as NameAt<P>]: ValueOf<RowAt<P>, Stage, DecimalString>
} & {
  readonly [P in Exclude<DossierPath, AskedPath> as NameAt<P>]?: ValueOf<RowAt<P>, Stage, DecimalString>
} & Pick<ValidDossier, 'events' | 'closedDays'>
/** Those that are given. */
export type GivenFacts = Partial<Facts>
