import type { Answer } from '../engine/answer.js'
import type { SectionContext as AnySectionContext } from '../engine/section-context.js'
import type { Inquiry } from '../law/inquiry.js'
import type { Facts } from './dossier.js'

/** The facts of one dossier, and the sections on which another may rest. */
export type SectionContext<RestsOn> = AnySectionContext<Facts, RestsOn>

/** How one section is answered, from the sections on which it rests. */
export type SectionRule<Value, RestsOn, Rules> = (
  context: SectionContext<RestsOn>,
  inquiry: Inquiry<Rules>,
) => Answer<Value>
