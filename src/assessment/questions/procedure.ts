import { CHAIN, procedureBy } from '../../contestation/rules.js'
import { lawInForceOn } from '../../law/which-law.js'
import { PROCEDURE_PATHS } from '../facts.js'
import type { Question } from '../question.js'
import { answered, undetermined } from '../section.js'

export const procedure: Question<'procedure'> = {
  // Each date lets its own term run, so none is missing for the others.
  reads: [],
  answer: ({ facts: { procedureDates, closedDays } }, inquiry) => {
    const isKnown = CHAIN.some(({ from }) => procedureDates?.[from] !== undefined)
    if (!isKnown) return undetermined(Object.values(PROCEDURE_PATHS))
    const facts = { ...procedureDates, ...(closedDays ? { closedDays } : {}) }
    return answered(procedureBy(facts, on => lawInForceOn({ on }, inquiry), inquiry))
  },
}
