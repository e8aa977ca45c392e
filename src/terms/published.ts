import { endOfTermFacts, type EndOfTermFacts } from './facts.js'
import { standard } from '../schema/standard.js'
import type { StandardSchema } from '../schema/standard-schema.js'

/** What `endOfTerm` takes. */
export const endOfTermSchema: StandardSchema<EndOfTermFacts, EndOfTermFacts> = standard(endOfTermFacts)
