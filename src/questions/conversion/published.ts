import type { DecimalInput } from '../../schema/scalars.js'
import type { StandardSchema } from '../../schema/standard-schema.js'
import { standard } from '../../schema/standard.js'
import type { Stage } from '../../values/stage.js'
import {
  type AddedStageFacts,
  addedStageSchema,
  type EarlyPensionFacts,
  earlyPensionSchema,
  type TimeOnPensionFacts,
  timeOnPensionSchema,
  conversionSchema,
  type ConversionFacts,
} from './facts.js'

/** What `conversion` takes. */
export const standardConversion: StandardSchema<
  ConversionFacts<Partial<Stage>, DecimalInput>,
  ConversionFacts
> = standard(conversionSchema)

/** What `earlyPensionOpen` takes. */
export const standardEarlyPensionOpen: StandardSchema<EarlyPensionFacts, EarlyPensionFacts> =
  standard(earlyPensionSchema)

/** What `timeOnPension` takes. */
export const standardTimeOnPension: StandardSchema<TimeOnPensionFacts, TimeOnPensionFacts> =
  standard(timeOnPensionSchema)

/** What `addedStagePaidFrom` takes. */
export const standardAddedStagePaidFrom: StandardSchema<AddedStageFacts, AddedStageFacts> =
  standard(addedStageSchema)
