import type { Phrasebook } from '../phrasebook.js'
import { cite } from './citations.js'
import { CONCLUSIONS } from './conclusions/index.js'
import { CONNECTIVES } from './connectives.js'
import { EVENTS } from './events.js'
import { CHOICES, EVENT_CHOICES, FACTS } from './facts.js'
import { HEADINGS, NOT_DUE } from './headings.js'
import { OPEN_QUESTIONS_IN_WORDS } from './open-questions/index.js'
import { SENTENCES } from './sentences/index.js'
import { SUBJECTS } from './subjects.js'

/** Everything in English. */
export const EN: Phrasebook = {
  headings: HEADINGS,
  sentences: SENTENCES,
  conclusions: CONCLUSIONS,
  openQuestions: OPEN_QUESTIONS_IN_WORDS,
  notDue: NOT_DUE,
  subjects: SUBJECTS,
  facts: FACTS,
  choices: CHOICES,
  eventChoices: EVENT_CHOICES,
  events: EVENTS,
  connectives: CONNECTIVES,
  cite,
}
