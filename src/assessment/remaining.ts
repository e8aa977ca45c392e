import { headPath, LAST_PLACE } from '../dossier/begun-events.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { partAt } from '../values/part-at.js'
import { askableOfDossier } from './askable-of-dossier.js'
import { askableOfEvents } from './askable-of-events.js'
import type { Form, Question } from './form.js'
import { happeningsFor } from './happenings.js'
import type { QuestionPath } from './next-question-options.js'
import { isHeldNotSo } from './optional-facts.js'
import { waitingIn } from './waiting.js'

/** What happened is asked for last, and once as long as nothing is told. */
const whatHappened = ({ dossier, answers, wanted }: Form, isSettled: boolean): readonly QuestionPath[] => {
  const place = dossier.events?.length ?? 0
  const canHappen = !isSettled || happeningsFor(answers, wanted).length > 0
  return place <= LAST_PLACE && canHappen ? [headPath(place, 'id')] : []
}

const optionalFacts = ({ dossier }: Form): readonly QuestionPath[] =>
  FACT_PATHS.filter(path => isHeldNotSo(path, dossier) && partAt(dossier, path) === undefined)

/**
 * How many questions a form has left at most, the next one among them: every fact that a section may still ask for by
 * the system, the law and the events told so far. Sections that have their answers ask for nothing more; a day of an
 * event that is not told yet, or what is asked for on wish, can open them again.
 */
export const remainingFrom = (form: Form, next: Question, optional: boolean): number => {
  const { dossier, answers, wanted, unknown } = form
  const isBegun = dossier.events?.some(({ on }) => on === undefined) === true
  const canOpen = optional || isBegun || waitingIn(answers, wanted).length > 0
  const asked = new Set<QuestionPath>([
    next.id,
    ...(canOpen ? askableOfDossier(form) : []),
    ...(canOpen ? askableOfEvents(form, optional) : []),
    ...whatHappened(form, !canOpen),
    ...(optional ? optionalFacts(form) : []),
  ])
  return [...asked].filter(path => !unknown.includes(path)).length
}
