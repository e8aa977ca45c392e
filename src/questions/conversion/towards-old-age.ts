import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { addedStagePaidFromOf } from './added-stage.js'
import { earlyPensionOpenOf } from './early-pension-open.js'
import {
  type AddedStageFacts,
  addedStageSchema,
  type EarlyPensionFacts,
  earlyPensionSchema,
  type TimeOnPensionFacts,
  timeOnPensionSchema,
} from './facts.js'
import type { Finding } from './steps.js'
import { timeOnPensionOf } from './time-on-pension.js'

/**
 * Decides whether an early pension is open to who draws an invalidity pension.
 *
 * *Law*: Law 263/2010 closes it; Law 360/2023 art. 72(4) opens it.
 *
 * *Errors*: `invalid-input`; `not-covered` with `early-pension` for the notaries.
 *
 * @example
 * earlyPensionOpen({ law: 'law-360-2023' }).value // => true
 */
export const earlyPensionOpen = (facts: EarlyPensionFacts, options?: Options): Finding<boolean> =>
  ask('early-pension-open', earlyPensionSchema, earlyPensionOpenOf, facts, options)

/**
 * Decides how much of the time on an invalidity pension counts towards the old-age pension.
 *
 * *Law*: Law 263/2010 art. 49(1) a) (an assimilated period); Law 360/2023 (time from 2024-09-01 does not count;
 * `pension-time-before-2024` for the time before).
 *
 * *Details*: both days included; completed months and the days that remain, 30 of which make a month. Under Law
 * 360/2023 what counts is non-contributory.
 *
 * *Errors*: `invalid-input`; `not-covered` with `time-on-pension` for the notaries.
 *
 * @example
 * timeOnPension({ law: 'law-360-2023', drawnFrom: '2022-03-01', drawnUntil: '2026-02-28' }).value // => { years: 2, months: 6, days: 0 }
 */
export const timeOnPension = (facts: TimeOnPensionFacts, options?: Options): Finding<Stage> =>
  ask('time-on-pension', timeOnPensionSchema, timeOnPensionOf, facts, options)

/**
 * Decides from when stage found after the pension was granted is paid for.
 *
 * *Law*: Law 360/2023 art. 94; the same rule under Law 263/2010. Wrong amounts are put right ex officio too.
 *
 * *Details*: on request, from the first of the month after it.
 *
 * *Errors*: `invalid-input`; `not-covered` with `added-stage` for the notaries.
 *
 * @example
 * addedStagePaidFrom({ law: 'law-360-2023', requestedOn: '2026-03-31' }).value // => '2026-04-01'
 */
export const addedStagePaidFrom = (facts: AddedStageFacts, options?: Options): Finding<CivilDate> =>
  ask('added-stage-paid-from', addedStageSchema, addedStagePaidFromOf, facts, options)
