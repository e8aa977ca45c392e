import { own } from '../values/bare.js'
import type { FaultCode } from './faults.js'

/** Where a rule between fields is broken. */
export interface Clash {
  /** The field that bears the fault. */
  readonly at: string
  /** The field beside which it cannot stand. */
  readonly beside?: string
}

interface Rule {
  /** It is asked once every field it reads is right by itself. */
  readonly reads: readonly string[]
  readonly code: FaultCode
}

/** A rule between fields, given by their paths. */
export interface CrossCheck<T> extends Rule, Clash {
  readonly holds: (facts: Partial<T>) => boolean
}

/** A rule between the items of a list, or between them and other fields: it finds where it is broken. */
export interface ListCheck<T> extends Rule {
  readonly clashesIn: (facts: Partial<T>) => readonly Clash[]
}

export type Check<T> = CrossCheck<T> | ListCheck<T>

export const isOfList = <T>(check: Check<T>): check is ListCheck<T> => Object.hasOwn(check, 'clashesIn')

/** Where a check finds its rule broken, as `at` and `beside`. */
export const clashesOf = <T>(check: Check<T>, facts: Partial<T>): readonly Clash[] => {
  if (isOfList(check)) return check.clashesIn(facts)
  if (check.holds(facts)) return []
  return [check]
}

/** Of a clash, whatever objects inherit from their host. */
export const besideOf = (clash: Clash): string | undefined => own(clash, 'beside')
