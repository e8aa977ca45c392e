import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import {
  type MonthlyPointsFacts,
  monthlyPointsSchema,
  type PotentialPointsFacts,
  potentialPointsSchema,
  type StabilityPointsFacts,
  stabilityPointsSchema,
} from './facts.js'
import { monthlyPointsOf, potentialPointsOf } from './points-of-stage.js'
import { stabilityPointsOf } from './stability.js'
import type { Finding } from './steps.js'

/**
 * Decides the points that a month of potential stage is worth.
 *
 * *Law*: Law 263/2010 art. 98(1); Law 360/2023 art. 87(1); the notaries' Regulation.
 *
 * *Details*: two decimals, as the law prints them. They are monthly: a year is worth the same number of points,
 * not twelve times as many.
 *
 * *Errors*: `invalid-input`; `not-covered` with `monthly-points` for degree III of the notaries.
 *
 * @example
 * monthlyPoints({ law: 'law-360-2023', degree: 'II' }).value // => '0.20'
 */
export const monthlyPoints = (facts: MonthlyPointsFacts, options?: Options): Finding<DecimalString> =>
  ask('monthly-points', monthlyPointsSchema, monthlyPointsOf, facts, options)

/**
 * Decides the points of a potential stage.
 *
 * *Law*: Law 263/2010 art. 95 and 98(1); Law 360/2023 art. 85(2) and 87(1); the notaries' Regulation.
 *
 * *Details*: months x monthly points / 12 in the public laws; a sum of monthly points for the notaries. Days
 * count as days/30 of a month (`stage-arithmetic`). Five decimals, half up (`points-fifth-decimal`).
 *
 * *Errors*: `invalid-input`; `not-covered` with `monthly-points` for degree III of the notaries.
 *
 * @example
 * potentialPoints({ law: 'law-360-2023', degree: 'II', potentialStage: { years: 20 } }).value // => '4.00000'
 */
export const potentialPoints = (
  facts: PotentialPointsFacts<Partial<Stage>>,
  options?: Options,
): Finding<DecimalString> => ask('potential-points', potentialPointsSchema, potentialPointsOf, facts, options)

/**
 * Decides the stability points of a contributory stage.
 *
 * *Law*: Law 360/2023 art. 85(3)-(6): 0.50 for each contributory year over 25, 0.75 over 30, 1.00 over 35. The
 * other laws give none.
 *
 * *Details*: pro rata for parts of a year, five decimals. The caller leaves out time in which a pension was
 * drawn together with insured income (art. 85(6)).
 *
 * *Errors*: `invalid-input`.
 *
 * @example
 * stabilityPoints({ law: 'law-360-2023', contributoryStage: { years: 36 } }).value // => '7.25000'
 */
export const stabilityPoints = (
  facts: StabilityPointsFacts<Partial<Stage>>,
  options?: Options,
): Finding<DecimalString> => ask('stability-points', stabilityPointsSchema, stabilityPointsOf, facts, options)
