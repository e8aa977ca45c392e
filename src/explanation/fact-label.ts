import { InvalidInputError } from '../schema/errors.js'
import type { DossierPath } from '../schema/dossier.js'
import { type Language, labelOptions } from '../schema/explanation.js'
import { fault } from '../schema/faults.js'
import { deepFreeze } from '../values/frozen.js'
import { PHRASEBOOKS } from './languages.js'
import type { Choices, Phrasebook } from './phrasebook.js'
import { validOptions } from './valid-options.js'

/** How a form names a fact, and each of the words that it lets choose. */
export interface FactLabel {
  readonly label: string
  readonly choices?: Readonly<Record<string, string>>
}

const withCapital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const isChoice = (id: DossierPath, { choices }: Phrasebook): id is DossierPath & keyof Choices =>
  Object.hasOwn(choices, id)

/**
 * Names a fact of a dossier for a form, and the words among which it is chosen.
 *
 * *Details*: `id` is that of `nextQuestion`; `choices` has a word for each of its `allowed` values.
 *
 * *Errors*: only `invalid-input`: a path that no dossier has, or an unknown language.
 *
 * @example
 * factLabel('person.sex', { language: 'en' }) // => { choices: { female: 'female', male: 'male' } }
 */
export const factLabel = (id: DossierPath, options: { readonly language: Language }): FactLabel => {
  const { language } = validOptions(labelOptions, options)
  const phrases = PHRASEBOOKS[language]
  if (typeof id !== 'string' || !Object.hasOwn(phrases.facts, id)) {
    throw new InvalidInputError([fault('id', 'not-allowed', Object.keys(phrases.facts))])
  }
  return deepFreeze({
    label: withCapital(phrases.facts[id]),
    ...(isChoice(id, phrases) ? { choices: phrases.choices[id] } : {}),
  })
}
