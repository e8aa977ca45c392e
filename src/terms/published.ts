import type { StandardSchema } from '../schema/standard-schema.js'
import { standard } from '../schema/standard.js'
import { endOfTermSchema, type EndOfTermFacts } from './facts.js'

/** What `endOfTerm` takes. */
export const standardEndOfTerm: StandardSchema<EndOfTermFacts, EndOfTermFacts> = standard(endOfTermSchema)
