import { headPath } from '../dossier/begun-events.js'
import { type DossierEventId, type EventFact, eventPath } from '../dossier/events.js'
import { own } from '../values/bare.js'
import type { Form } from './form.js'
import type { QuestionPath } from './next-question-options.js'

/** What an event of each kind may be asked for, beside its day. */
const ASKED_OF: Partial<Readonly<Record<DossierEventId, readonly EventFact[]>>> = {
  'review-missed': ['requestedOn', 'noResumptionRequest'],
  'documents-not-presented': ['askedFor', 'reportedOn', 'requestedOn', 'noResumptionRequest'],
  'convocation-missed': ['by', 'reportedOn', 'requestedOn', 'noResumptionRequest'],
  'examination-refused': ['by', 'reportedOn', 'requestedOn', 'noResumptionRequest'],
  'programme-left': ['foundOn', 'requestedOn', 'noResumptionRequest'],
  'work-started': ['kind', 'hoursShare', 'requestedOn', 'noResumptionRequest'],
  'review-decision': ['degree', 'stageAtDecision'],
  ruling: ['replaces', 'degree', 'stageAtDecision'],
  judgment: ['effectiveFrom', 'degree', 'stageAtDecision'],
}

/** What is taken for granted of an event, and asked for only on wish. */
const TAKEN_FOR_GRANTED: readonly EventFact[] = ['imputable', 'what', 'presentedOn']

/** The facts of the events told so far that may still be asked for. */
export const askableOfEvents = (
  { dossier: { events = [] } }: Form,
  optional: boolean,
): readonly QuestionPath[] =>
  events.flatMap((event, place): readonly QuestionPath[] => {
    const facts = [...(own(ASKED_OF, event.id) ?? []), ...(optional ? TAKEN_FOR_GRANTED : [])]
    const open = facts.filter(fact => own(event, fact) === undefined)
    return [
      ...(event.on === undefined ? [headPath(place, 'on')] : []),
      ...open.map(fact => eventPath(place, fact)),
    ]
  })
