import type { DossierPath } from '../dossier/dossier.js'
import { type ChoiceOfEvent, EVENT_FACTS, type EventAt, type EventFact, eventAt } from '../dossier/events.js'
import { FACTS } from '../dossier/facts.js'
import { capital } from '../grammar/numerals.js'
import { InvalidInputError } from '../schema/errors.js'
import { fault, faultsOfArgument } from '../schema/faults.js'
import { validate } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { PHRASEBOOKS } from './languages.js'
import { type Language, labelOptions } from './options.js'
import type { Choices, Phrasebook } from './phrasebook.js'

/** How a form names a fact, and each of the words that it lets choose. */
export interface FactLabel {
  readonly label: string
  readonly choices?: Readonly<Record<string, string>>
}

const isFact = (id: unknown, facts: Phrasebook['facts']): id is DossierPath =>
  typeof id === 'string' && Object.hasOwn(facts, id)

const isChoice = (id: DossierPath, { choices }: Phrasebook): id is DossierPath & keyof Choices =>
  Object.hasOwn(choices, id)

const choicesOf = (id: DossierPath, phrases: Phrasebook): Pick<FactLabel, 'choices'> => {
  if (isChoice(id, phrases)) return { choices: phrases.choices[id] }
  const { yes, no } = phrases.connectives
  return FACTS[id].kind === 'flag' ? { choices: { true: yes, false: no } } : {}
}

const isChoiceOfEvent = (fact: EventFact, { eventChoices }: Phrasebook): fact is ChoiceOfEvent =>
  Object.hasOwn(eventChoices, fact)

const labelOfEvent = (event: EventAt, phrases: Phrasebook): FactLabel => {
  const { ofEvent, yes, no } = phrases.connectives
  const { fact, place } = event
  const label = capital(ofEvent[fact](place + 1))
  if (isChoiceOfEvent(fact, phrases)) return { label, choices: phrases.eventChoices[fact] }
  return EVENT_FACTS[fact].kind === 'flag' ? { label, choices: { true: yes, false: no } } : { label }
}

/**
 * Names a fact of a dossier for a form, and the words among which it is chosen.
 *
 * *Details*: `id` is that of `nextQuestion`; `choices` has a word for each of its `allowed` values, `true` and `false`
 * among them.
 *
 * *Errors*: only `invalid-input`: a path that no dossier has, or an unknown language.
 *
 * @example
 * factLabel('person.sex', { language: 'en' }) // => { choices: { female: 'female', male: 'male' } }
 */
export const factLabel = (id: string, options: { readonly language: Language }): FactLabel => {
  const validated = validate(labelOptions, options)
  const facts = PHRASEBOOKS.en.facts
  const event = typeof id === 'string' ? eventAt(id) : undefined
  const isKnown = isFact(id, facts) || event !== undefined
  if (!validated.valid || !isKnown) {
    throw new InvalidInputError([
      ...(isKnown ? [] : [fault('id', 'not-allowed', Object.keys(facts))]),
      ...(validated.valid ? [] : faultsOfArgument('options', validated.faults)),
    ])
  }
  const phrases = PHRASEBOOKS[validated.facts.language]
  if (event) return deepFreeze(labelOfEvent(event, phrases))
  const path = id as DossierPath
  return deepFreeze({ label: capital(phrases.facts[path]), ...choicesOf(path, phrases) })
}
