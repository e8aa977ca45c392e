import { feelin } from './feelin.mjs'
import { jsonLogic } from './json-logic.mjs'
import { jsonRulesEngine } from './json-rules-engine.mjs'
import { oursByAssess, oursByTenSections } from './ours-by-assess.mjs'
import { oursByFunctions } from './ours-by-functions.mjs'
import { plain, plainFromDates } from './plain.mjs'
import { publicodes } from './publicodes.mjs'
import { zen, zenWithTrace } from './zen.mjs'

/** Each is prepared once, outside the time that is taken, and then gives the lei payable of a case. */
export const ENGINES = [
  plain,
  plainFromDates,
  jsonLogic,
  jsonRulesEngine,
  zen,
  zenWithTrace,
  publicodes,
  feelin,
  oursByFunctions,
  oursByTenSections,
  oursByAssess,
]
