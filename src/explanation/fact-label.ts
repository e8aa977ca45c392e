import { headAt } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import { eventAt } from '../dossier/events.js'
import { capital } from '../grammar/numerals.js'
import { InvalidInputError } from '../schema/errors.js'
import { fault, faultsOfArgument } from '../schema/faults.js'
import { validate } from '../schema/validate.js'
import { own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { type ChoicesInWords, choicesAt } from './choices-at.js'
import { factInWords } from './fact-names.js'
import { PHRASEBOOKS } from './languages.js'
import { type LabelOptions, labelOptions } from './options.js'
import type { Phrasebook } from './phrasebook.js'

/** How a form names a fact, and each of the words that it lets choose. */
export interface FactLabel {
  readonly label: string
  readonly choices?: ChoicesInWords
  /** Why it is asked: the sections that wait for it. */
  readonly why?: string
}

const isFact = (id: unknown, facts: Phrasebook['facts']): id is DossierPath =>
  typeof id === 'string' && Object.hasOwn(facts, id)

const labelOf = (id: string, phrases: Phrasebook): FactLabel => {
  const choices = choicesAt(id, phrases)
  return { label: capital(factInWords(id, phrases)), ...(choices ? { choices } : {}) }
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
