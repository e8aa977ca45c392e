import type { JsonSchema } from '../../../src/schema/json-schema.js'
import { labelled } from './labels.js'
import { pointing, TypeWriter } from './of-type.js'
import type { PublicTypes } from './public-types.js'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** What `assess` gives, in full: without `sections`. */
export const assessment = (types: PublicTypes): JsonSchema => {
  const writer = new TypeWriter(types)
  const { schema, definitions } = pointing(writer.inFull(types.typeNamed('Assessment')), writer.definitions)
  const comment = types.commentOn(types.symbolNamed('Assessment'))
  return { $schema: DRAFT, ...labelled(schema, 'Assessment', comment), $defs: definitions }
}
