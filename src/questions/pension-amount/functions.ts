import { ask } from '../../schema/ask.js'
import type { DecimalInput } from '../../schema/scalars.js'
import type { Options } from '../../schema/validate.js'
import type { Stage } from '../../values/stage.js'
import { pensionAmountOf } from './amount.js'
import { pensionAmountSchema, recalculation2024Schema } from './facts-checked.js'
import type { PensionAmountFacts, Recalculation2024Facts } from './facts.js'
import {
  alsoNeededForRecalculation2024,
  type Recalculation2024,
  recalculation2024Of,
} from './recalculation-2024.js'
import type { Finding, PensionAmount } from './steps.js'

/**
 * Decides the pension of a month, by the law that opened the right.
 *
 * *Law*: Law 263/2010 art. 94, 95, 102, 170 (months to 2024-08); Law 360/2023 art. 83-85 (months from 2024-09).
 *
 * *Details*: points have five decimals (`points-fifth-decimal`), lei two; any fraction of a leu goes up to a
 * whole leu. Under Law 263/2010 the divisor is the complete stage. The social indemnity is noted, never added.
 *
 * *Errors*: `invalid-input`; `not-covered` with `pension-point`, `reference-point`, `correction-index` where the
 * value of the month or of the first entry to pension is not known and the caller gives none, and with
 * `notaries-point-value`; with it the notaries' product goes to the ban and is marked uncertain.
 *
 * @example
 * pensionAmount({
 *   law: 'law-360-2023', month: '2026-06', realisedPoints: 15, potentialPoints: '4.00000',
 * }).value.lei // => '1539.00'
 */
export const pensionAmount = (
  facts: PensionAmountFacts<Partial<Stage>, DecimalInput>,
  options?: Options,
): Finding<PensionAmount> => ask('pension-amount', pensionAmountSchema, pensionAmountOf, facts, options)

/**
 * Decides what a pension opened under Law 263/2010 and in payment on 2024-09-01 pays from that day on.
 *
 * *Law*: Law 360/2023 art. 144: the larger of the sum of its points x the reference point and the amount due for
 * August 2024, which stays frozen until the first overtakes it (art. 144(5)-(6)).
 *
 * *Details*: `month` left out is September 2024. Points of five decimals, lei up to a whole leu.
 *
 * *Errors*: `invalid-input`; `not-covered` with `reference-point` outside the months known.
 *
 * @example
 * recalculation2024({
 *   realisedPoints: '20', potentialPoints: '5.5', contributoryStage: { years: 20 }, leiInPayment: 1480,
 * }).value.lei // => '2066.00'
 */
export const recalculation2024 = (
  facts: Recalculation2024Facts<Partial<Stage>, DecimalInput>,
  options?: Options,
): Finding<Recalculation2024> =>
  ask(
    'recalculation-2024',
    recalculation2024Schema,
    recalculation2024Of,
    facts,
    options,
    alsoNeededForRecalculation2024,
  )
