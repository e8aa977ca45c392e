import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { type RequiredDocumentsFacts, requiredDocumentsSchema } from './facts.js'
import { fittingPapers } from './fitting-papers.js'
import type { Finding, Paper } from './steps.js'

/**
 * Lists the papers that a case calls for, each with its title in Romanian and English, and whether the original, a
 * copy or both are asked for.
 *
 * *Law*: the pension houses' lists under the norms of Law 263/2010 (Government Decision 257/2011), which Law
 * 360/2023 keeps in substance.
 *
 * *Details*: `application`, `medical-assessment`, `distance-review-2020` and `distance-new-case-2020` call for their
 * basic papers, every other fact for the papers it adds (`docs/documents.md` lists them). Of the notaries' application
 * only the medical decision is known. The order is that of the lists, whatever the order of the facts.
 *
 * *Errors*: `invalid-input` for a fact that is not of the list.
 *
 * @example
 * requiredDocuments({ law: 'law-360-2023', facts: ['work-accident'] }).value[0]?.id // => 'work-accident-form'
 */
export const requiredDocuments = (
  facts: RequiredDocumentsFacts,
  options?: Options,
): Finding<readonly Paper[]> =>
  ask('required-documents', requiredDocumentsSchema, fittingPapers, facts, options)
