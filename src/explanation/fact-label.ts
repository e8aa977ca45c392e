import { type EventHead, headAt } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import { type ChoiceOfEvent, EVENT_FACTS, type EventAt, type EventFact, eventAt } from '../dossier/events.js'
import { FACTS } from '../dossier/facts.js'
import { capital } from '../grammar/numerals.js'
import { InvalidInputError } from '../schema/errors.js'
import { fault, faultsOfArgument } from '../schema/faults.js'
import { validate } from '../schema/validate.js'
import { own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { PHRASEBOOKS } from './languages.js'
import { type LabelOptions, labelOptions } from './options.js'
import type { Choices, Phrasebook } from './phrasebook.js'

/** How a form names a fact, and each of the words that it lets choose. */
export interface FactLabel {
  readonly label: string
  readonly choices?: Readonly<Record<string, string>>
  /** Why it is asked: the sections that wait for it. */
  readonly why?: string
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

/** What happened: the kinds of events, or nothing, or nothing more. */
const labelOfHead = (
  { place, head }: { readonly place: number; readonly head: EventHead },
  { connectives, eventKinds }: Phrasebook,
): FactLabel => {
  const label = capital(connectives.ofEvent[head](place + 1))
  if (head === 'on') return { label }
  return { label, choices: { ...eventKinds, 'nothing-happened': connectives.nothingHappened(place + 1) } }
}

const labelOf = (id: string, phrases: Phrasebook): FactLabel => {
  const head = headAt(id)
  if (head) return labelOfHead(head, phrases)
  const event = eventAt(id)
  if (event) return labelOfEvent(event, phrases)
  const path = id as DossierPath
  return { label: capital(phrases.facts[path]), ...choicesOf(path, phrases) }
}

const whyOf = (
  neededFor: LabelOptions['neededFor'] = [],
  { connectives, headings }: Phrasebook,
): Pick<FactLabel, 'why'> =>
  neededFor.length > 0 ? { why: connectives.neededFor(neededFor.map(name => headings[name])) } : {}

/**
 * Names a fact of a dossier for a form, and the words among which it is chosen.
 *
 * *Details*: `id` is that of `nextQuestion`; `choices` has a word for each of its `allowed` values, `true` and `false`
 * among them; with the `neededFor` of the question, `why` tells the sections that wait.
 *
 * *Errors*: only `invalid-input`: a path that no dossier has, or an unknown language.
 *
 * @example
 * factLabel('person.sex', { language: 'en' }) // => { choices: { female: 'female', male: 'male' } }
 */
export const factLabel = (id: string, options: LabelOptions): FactLabel => {
  const validated = validate(labelOptions, options)
  const facts = PHRASEBOOKS.en.facts
  const isOfEvent = typeof id === 'string' && (eventAt(id) !== undefined || headAt(id) !== undefined)
  const isKnown = isFact(id, facts) || isOfEvent
  if (!validated.valid || !isKnown) {
    throw new InvalidInputError([
      ...(isKnown ? [] : [fault('id', 'not-allowed', Object.keys(facts))]),
      ...(validated.valid ? [] : faultsOfArgument('options', validated.faults)),
    ])
  }
  const phrases = PHRASEBOOKS[validated.facts.language]
  return deepFreeze({ ...labelOf(id, phrases), ...whyOf(own(validated.facts, 'neededFor'), phrases) })
}
