import { LAWS } from '../../grammar/en/citations.js'
import { EVENT_KINDS } from '../../questions/payment/words/en-events.js'
import type { LabelBook } from '../label-book.js'
import { CONNECTIVES } from './connectives.js'
import { CHOICES, EVENT_CHOICES, FACTS } from './facts.js'
import { FAULTS } from './faults.js'
import { HEADINGS } from './headings.js'
import { OPEN_QUESTIONS } from './open-questions.js'

/** What a form says in English. */
export const LABELS: LabelBook = {
  headings: HEADINGS,
  openQuestions: OPEN_QUESTIONS,
  facts: FACTS,
  choices: CHOICES,
  eventChoices: EVENT_CHOICES,
  eventKinds: EVENT_KINDS,
  connectives: CONNECTIVES,
  faults: FAULTS,
  laws: LAWS,
}
