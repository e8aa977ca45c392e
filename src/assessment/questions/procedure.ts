import { CHAIN, procedureBy } from '../../contestation/rules.js'
import { PROCEDURE_PATHS } from '../facts.js'
import { lawOfEvent } from '../law-of-event.js'
import type { Question } from '../question.js'
import { answered, undetermined } from '../section.js'

export const procedure: Question<'procedure'> = {
  id: 'procedure',
  // Each date lets its own term run, so none is missing for the others.
  reads: [],
  answer: ({ facts: person }, inquiry) => {
    const { procedureDates, closedDays } = person
    const isKnown = CHAIN.some(({ from }) => procedureDates?.[from] !== undefined)
    if (!isKnown) return undetermined(Object.values(PROCEDURE_PATHS))
    const facts = { ...procedureDates, ...(closedDays ? { closedDays } : {}) }
    return answered(procedureBy(facts, on => lawOfEvent(person, on, inquiry), inquiry))
  },
}
