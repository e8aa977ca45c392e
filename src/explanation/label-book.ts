import type { SectionName } from '../assessment/section-names.js'
import type { EventHead } from '../dossier/begun-events.js'
import type { ChoicePath, DossierPath, WordAt } from '../dossier/dossier.js'
import type { ChoiceOfEvent, DossierEventId, EventFact, WordOfEvent } from '../dossier/events.js'
import type { DoubtsInWords } from '../grammar/words.js'
import type { LawId } from '../law/law-id.js'
import type { OpenQuestionId } from '../law/open-questions.js'
import type { FaultWords } from './fault-words.js'

/** The words for what a form lets choose. */
export type Choices = { readonly [P in ChoicePath]: Readonly<Record<WordAt<P>, string>> }

/** The words for what an event lets choose. */
export type EventChoices = {
  readonly [F in ChoiceOfEvent]: Readonly<Record<WordOfEvent<F>, string>>
}

/** What stands over each section, over the dates, over the few lines that say it all, and over what is asked elsewhere. */
export type Headings = Readonly<Record<'summary' | SectionName | 'timeline' | 'notComputed', string>>

/** What holds labels together. */
export interface ConnectivesOfLabels {
  /** A fact of another of the person's pension systems. */
  readonly ofSystem: (fact: string, system: string) => string
  /** What an event lacks; events are counted from 1. */
  readonly ofEvent: Readonly<Record<EventHead | EventFact, (number: number) => string>>
  /** The answer to what happened, or happened beside the events before it. */
  readonly nothingHappened: (number: number) => string
  /** Why a form asks: the headings of the sections that wait. */
  readonly neededFor: (sections: readonly string[]) => string
  readonly yes: string
  readonly no: string
}

/** What a form says in one language: facts, choices, faults. Complete: a fact without its words does not compile. */
export interface LabelBook {
  readonly headings: Headings
  readonly openQuestions: DoubtsInWords<OpenQuestionId>
  /** A noun phrase for each, fit for a label of a form. */
  readonly facts: Readonly<Record<DossierPath, string>>
  readonly choices: Choices
  readonly eventChoices: EventChoices
  readonly eventKinds: Readonly<Record<DossierEventId, string>>
  readonly connectives: ConnectivesOfLabels
  readonly faults: FaultWords
  /** Each law by its name. */
  readonly laws: Readonly<Record<LawId, string>>
}
