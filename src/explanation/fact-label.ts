import { SECTION_NAMES } from '../assessment/section-names.js'
import { headAt } from '../dossier/begun-events.js'
import type { DossierPath } from '../dossier/dossier.js'
import { eventAt } from '../dossier/events.js'
import { FACTS } from '../dossier/facts.js'
import { isOfASystem, type NeedPath } from '../dossier/paths.js'
import { capital } from '../grammar/numerals.js'
import { InvalidInputError } from '../schema/errors.js'
import { fault, faultsOfArgument } from '../schema/faults.js'
import { listOf } from '../schema/list-of.js'
import { optional, record } from '../schema/record.js'
import { oneOf } from '../schema/scalars.js'
import { validate } from '../schema/validate.js'
import { own } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { among, type Books, type LanguageAmong } from './among.js'
import { type ChoicesInWords, choicesAt } from './choices-at.js'
import { factInWords } from './fact-names.js'
import type { LabelOptions } from './options.js'
import type { LabelBook } from './label-book.js'

/** How a form names a fact, and each of the words that it lets choose. */
export interface FactLabel {
  /** The name of the fact, with a capital and without a full stop. */
  readonly label: string
  /** The words for what may be chosen, by their ids; absent where nothing is chosen. */
  readonly choices?: ChoicesInWords
  /** Why it is asked: the sections that wait for it. */
  readonly why?: string
}

const isFact = (id: unknown): id is DossierPath => typeof id === 'string' && Object.hasOwn(FACTS, id)

const labelOf = (id: string, phrases: LabelBook): FactLabel => {
  const choices = choicesAt(id, phrases)
  return { label: capital(factInWords(id, phrases)), ...(choices ? { choices } : {}) }
}

const whyOf = (
  neededFor: LabelOptions['neededFor'] = [],
  { connectives, headings }: LabelBook,
): Pick<FactLabel, 'why'> =>
  neededFor.length > 0 ? { why: connectives.neededFor(neededFor.map(name => headings[name])) } : {}

/** A fact of an event, or one that is needed of another system. */
const isOfEventOrSystem = (id: unknown): boolean =>
  typeof id === 'string' && (eventAt(id) !== undefined || headAt(id) !== undefined || isOfASystem(id))

interface OptionsAmong extends LanguageAmong, Pick<LabelOptions, 'neededFor'> {}

/** The names of facts of an entry, in each language that it has. */
export const factLabelAmong = (books: Books<LabelBook>): ((id: NeedPath, options: unknown) => FactLabel) => {
  const { option, bookOf } = among(books)
  const schema = record<OptionsAmong>({ language: option, neededFor: optional(listOf(oneOf(SECTION_NAMES))) })
  return (id, options) => {
    const validated = validate(schema, options)
    const isKnown = isFact(id) || isOfEventOrSystem(id)
    if (!validated.valid || !isKnown) {
      throw new InvalidInputError([
        ...(isKnown ? [] : [fault('id', 'not-allowed', Object.keys(FACTS))]),
        ...(validated.valid ? [] : faultsOfArgument('options', validated.faults)),
      ])
    }
    const phrases = bookOf(validated.facts)
    return deepFreeze({ ...labelOf(id, phrases), ...whyOf(own(validated.facts, 'neededFor'), phrases) })
  }
}
