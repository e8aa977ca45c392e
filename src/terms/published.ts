import { endOfTermSchema, type EndOfTermFacts } from './facts.js'
import { standard } from '../schema/standard.js'
import type { StandardSchema } from '../schema/standard-schema.js'

/** What `endOfTerm` takes. */
export const standardEndOfTerm: StandardSchema<EndOfTermFacts, EndOfTermFacts> = standard(endOfTermSchema)
