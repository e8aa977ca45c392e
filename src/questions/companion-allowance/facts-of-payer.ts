import type { CrossCheck } from '../../schema/check.js'
import { notBefore } from '../../schema/cross-checks.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, oneOf, text } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import { stage } from '../../schema/stage.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { ALLOWANCE_PAYER_RULES, type AllowancePayerRule } from './steps.js'

/** A pension system in which the person is or was insured. */
export interface InsuredSystem<S = Stage> {
  /** A name of your own for the system; the answer tells the payer by it. */
  readonly id: string
  /** The first day of insurance in it. */
  readonly insuredFrom: CivilDate
  /** The last day of insurance; absent while it lasts. */
  readonly insuredUntil?: CivilDate
  /** The contribution stage in it. */
  readonly stage: S
}

/** What `companionAllowancePayer` asks. */
export interface AllowancePayerFacts<S = Stage> {
  /** Whose tie-break is asked. */
  readonly rule: AllowancePayerRule
  /** The systems that pay an invalidity pension. */
  readonly systems: readonly InsuredSystem<S>[]
  /** The first day of the pension, on which the systems are compared. */
  readonly pensionDate: CivilDate
}

const system = record<InsuredSystem>(
  {
    id: text(),
    insuredFrom: civilDate,
    insuredUntil: optional(civilDate),
    stage,
  },
  notBefore('insuredFrom', 'insuredUntil'),
)

const someSystem: CrossCheck<AllowancePayerFacts> = {
  reads: ['systems'],
  at: 'systems',
  code: 'missing',
  holds: ({ systems = [] }) => systems.length > 0,
}

const namedOnce: CrossCheck<AllowancePayerFacts> = {
  reads: ['systems'],
  at: 'systems',
  code: 'contradictory',
  holds: ({ systems = [] }) => new Set(systems.map(({ id }) => id)).size === systems.length,
}

const begunByThen: CrossCheck<AllowancePayerFacts> = {
  reads: ['systems', 'pensionDate'],
  at: 'pensionDate',
  code: 'before-earlier-event',
  holds: ({ systems = [], pensionDate }) =>
    pensionDate === undefined || systems.every(({ insuredFrom }) => insuredFrom <= pensionDate),
}

export const allowancePayerSchema: Schema<AllowancePayerFacts> = record<AllowancePayerFacts>(
  {
    rule: oneOf(ALLOWANCE_PAYER_RULES),
    systems: listOf(system),
    pensionDate: civilDate,
  },
  someSystem,
  namedOnce,
  begunByThen,
)
