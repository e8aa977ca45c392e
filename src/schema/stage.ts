import * as v from 'valibot'
import { NO_STAGE, type Stage } from '../values/stage.js'
import { optional, record } from './record.js'
import { wholeNumber } from './scalars.js'
import { NO, type Schema, schemaOf } from './schema.js'

const parts = /* @__PURE__ */ record<Partial<Stage>>({
  years: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 99)),
  months: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 11)),
  days: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(0, 29)),
})

const complete = (given: Partial<Stage>): Stage => ({ ...NO_STAGE, ...given })

/** Years, months and days of contribution; parts left out count zero, and nothing is normalised silently. */
export const stage: Schema<Stage> = /* @__PURE__ */ schemaOf<Stage>(
  () => ({ kind: 'completed', record: parts }),
  taken => {
    const given = parts.quick(taken)
    return given === NO ? NO : complete(given)
  },
  () => v.pipe(parts.thorough(), v.transform(complete)),
)
