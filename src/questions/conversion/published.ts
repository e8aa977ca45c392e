import type { Stage } from '../../values/stage.js'
import {
  type AddedStageFacts,
  addedStageFacts,
  type EarlyPensionFacts,
  earlyPensionFacts,
  type TimeOnPensionFacts,
  timeOnPensionFacts,
  conversionFacts,
  type ConversionFacts,
} from './facts.js'
import type { DecimalInput } from '../../schema/scalars.js'
import { standard } from '../../schema/standard.js'
import type { StandardSchema } from '../../schema/standard-schema.js'

/** What `conversion` takes. */
export const conversionSchema: StandardSchema<
  ConversionFacts<Partial<Stage>, DecimalInput>,
  ConversionFacts
> = standard(conversionFacts)

/** What `earlyPensionOpen` takes. */
export const earlyPensionOpenSchema: StandardSchema<EarlyPensionFacts, EarlyPensionFacts> =
  standard(earlyPensionFacts)

/** What `timeOnPension` takes. */
export const timeOnPensionSchema: StandardSchema<TimeOnPensionFacts, TimeOnPensionFacts> =
  standard(timeOnPensionFacts)

/** What `addedStagePaidFrom` takes. */
export const addedStagePaidFromSchema: StandardSchema<AddedStageFacts, AddedStageFacts> =
  standard(addedStageFacts)
