import type { GatheredBy } from '../schema/stage-in-life.js'
import type { Scheme } from '../law/law-id.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { VOCABULARIES, VocabularyName } from './vocabularies.js'

/**
 * What is held of a fact that is left out: it is asked for wherever a rule looks at it; it is so, or not so; the rules
 * find it themselves, and the caller's own wins over theirs; or it is a day of which nothing is known yet.
 */
export type LeftOut = 'asked' | 'so' | 'not-so' | 'by-the-rules' | 'not-known-yet'

interface Row {
  /** The name under which the rules know it. */
  readonly as: string
  readonly leftOut: LeftOut
  /** With this other fact given, this one is not so where it is left out. */
  readonly notSoBeside?: string
  /** Of the pensioners of one system only. */
  readonly ofScheme?: Scheme
  /** Another fact that, given, makes this one needless. */
  readonly settledBy?: string
}

export interface ChoiceRow extends Row {
  readonly kind: 'choice'
  readonly vocabulary: VocabularyName
  /** What can be said only of who was born by a day. */
  readonly bornBy?: { readonly word: string; readonly day: CivilDate }
}

export interface FlagRow extends Row {
  readonly kind: 'flag'
}

export interface DayRow extends Row {
  readonly kind: 'day'
  /** The days that it follows in law, the nearest of them: it is not before one, and after the birth. */
  readonly follows: readonly string[]
  /** It lies in the working life, or follows a day that does. */
  readonly inWorkingLife?: true
  /** What the day ends lasted on another day, where this flag is true. */
  readonly lastedTo?: LastedTo
}

export interface LastedTo {
  readonly day: string
  readonly flag: string
  /** The last day of what may have lasted longer, and then counts. */
  readonly orLast: string
}

export interface MonthRow extends Row {
  readonly kind: 'month'
}

/** In years of 12 months and months of 30 days. */
export interface StageRow extends Row {
  readonly kind: 'stage'
  /** The stage of which it is a part. */
  readonly within: string | null
  /** An earlier stage, which it has in it. */
  readonly since?: string
  /** The day by which it was gathered: a working life can hold it by then. */
  readonly gatheredBy?: GatheredBy
}

export interface DecimalRow extends Row {
  readonly kind: 'decimal'
  readonly unit: 'points' | 'lei' | 'factor'
  /** A sum is made by it: it is more than zero. */
  readonly aboveZero?: true
}

/** One fact of a dossier: what it is, what it lies between, and what holds while it is left out. */
export type FactRow = ChoiceRow | FlagRow | DayRow | MonthRow | StageRow | DecimalRow

/** Facts by their paths, in the order in which a form asks. */
export type FactTable = Readonly<Record<string, FactRow>>

/** What may stand for a fact, its stages and decimals as the caller writes them or as the rules take them. */
export type ValueOf<R extends FactRow, S, D> = R extends {
  readonly vocabulary: infer V extends VocabularyName
}
  ? (typeof VOCABULARIES)[V][number]
  : {
      readonly flag: boolean
      readonly day: CivilDate
      readonly month: CivilMonth
      readonly stage: S
      readonly decimal: D
      readonly choice: never
    }[R['kind']]
