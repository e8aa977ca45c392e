import type { Basis } from '../../law/citation.js'
import type { Body, TermId } from './steps.js'

/** The way of a contestation: in how many days, before whom, and where that stands. */
export interface Road {
  readonly term: TermId
  readonly days: number
  /** Shorter than `days` where another reading gives less time. */
  readonly shortestDays: number
  readonly basis: Basis
  readonly body: Body
}
