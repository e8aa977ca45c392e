import type { SectionContext } from '../../dossier/section-rule.js'
import type { Answer } from '../../engine/answer.js'
import { notDue } from '../../law/not-due.js'
import type { EntitledSection } from './answers.js'

/** Goes on for an entitled person; for another nothing is due. */
export const uponEntitlement = <T>(
  context: SectionContext<EntitledSection>,
  then: () => Answer<T>,
): Answer<T> => context.upon('entitled', is => (is ? then() : notDue('not-entitled')))
