import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { type RequiredDocumentsFacts, requiredDocumentsSchema } from './facts.js'
import { fittingPapers } from './fitting-papers.js'
import type { Finding, Paper } from './steps.js'

/**
 * Lists the papers that a case calls for: each with its title in three languages, whether the original, a copy or both
 * are asked for, where it is handed in, by which ways and by whom.
 *
 * *Law*: the pension houses' lists under the norms of Law 263/2010 (Government Decision 257/2011), which Law
 * 360/2023 keeps in substance; the place: Law 263/2010 art. 71(2), 103(2), Law 360/2023 art. 64(2)-(3), 89(2), 93(6),
 * 166. What was sent at a distance in 2020: a notice of the houses.
 *
 * *Details*: `application`, `medical-assessment`, `distance-review-2020` and `distance-new-case-2020` call for their
 * basic papers, every other fact for the papers it adds (`docs/documents.md` lists them). A paper with `onlyBy` is asked
 * for where it goes that way alone; `by` tells the way, and leaves out what is asked for another. Of the notaries'
 * application only the medical decision is known, and no `ways`. The order is that of the lists, whatever the order of
 * the facts. `citation` is that of the place; the steps cite the lists.
 *
 * *Errors*: `invalid-input` for a fact or a way that is not of the list.
 *
 * @example
 * requiredDocuments({ law: 'law-360-2023', facts: ['work-accident'] }).value[0]?.where // => 'territorial-pension-house'
 */
export const requiredDocuments = (
  facts: RequiredDocumentsFacts,
  options?: Options,
): Finding<readonly Paper[]> =>
  ask('required-documents', requiredDocumentsSchema, fittingPapers, facts, options)
