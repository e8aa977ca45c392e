import { headAt } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import { type ChoiceOfEvent, EVENT_FACTS, type EventFact, eventAt } from '../dossier/events.js'
import { FACTS } from '../dossier/facts.js'
import type { Choices, LabelBook } from './label-book.js'

/** Each word that a fact lets choose, as the language says it. */
export type ChoicesInWords = Readonly<Record<string, string>>

const isChoice = (id: string, choices: Choices): id is keyof Choices => Object.hasOwn(choices, id)

const isChoiceOfEvent = (fact: EventFact, { eventChoices }: LabelBook): fact is ChoiceOfEvent =>
  Object.hasOwn(eventChoices, fact)

const yesOrNo = ({ connectives: { yes, no } }: LabelBook): ChoicesInWords => ({ true: yes, false: no })

/** The choices of a fact, where it has any; of what happened, that nothing did, or nothing more. */
export const choicesAt = (id: string, phrases: LabelBook): ChoicesInWords | undefined => {
  const head = headAt(id)
  if (head?.head === 'id') {
    const nothing = phrases.connectives.nothingHappened(head.place + 1)
    return { ...phrases.eventKinds, 'nothing-happened': nothing }
  }
  const event = eventAt(id)
  if (event && isChoiceOfEvent(event.fact, phrases)) return phrases.eventChoices[event.fact]
  if (event) return EVENT_FACTS[event.fact].kind === 'flag' ? yesOrNo(phrases) : undefined
  if (isChoice(id, phrases.choices)) return phrases.choices[id]
  return Object.hasOwn(FACTS, id) && FACTS[id as DossierPath].kind === 'flag' ? yesOrNo(phrases) : undefined
}
