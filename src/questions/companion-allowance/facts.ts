import { SCHEMES, type Scheme } from '../../law/law-id.js'
import { type Degree, DEGREES } from '../../law/person.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilMonth, decimalAboveZero, oneOf } from '../../schema/scalars.js'
import type { CivilMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'

/** What `companionAllowance` asks. */
export interface CompanionAllowanceFacts<D = DecimalString> {
  /** The pension system that pays it. */
  readonly scheme: Scheme
  /** The degree in that month: only I has an allowance. */
  readonly degree: Degree
  /** The month paid for. */
  readonly month: CivilMonth
  /** The caller's own base: the insured minimum income of the notaries, or a value not published here. */
  readonly base?: D
}

export const companionAllowanceSchema: Schema<CompanionAllowanceFacts> = record<CompanionAllowanceFacts>({
  scheme: oneOf(SCHEMES),
  degree: oneOf(DEGREES),
  month: civilMonth,
  base: optional(decimalAboveZero),
})
