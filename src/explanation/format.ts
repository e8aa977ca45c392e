import type { Formats as WaysToWrite } from '../grammar/formats.js'
import type { Citation } from '../law/citation.js'
import { ACTS } from '../law/acts.js'
import type { ActId } from '../law/articles/of-acts.js'
import { InvalidInputError } from '../schema/errors.js'
import { type Fault, fault, faultsOfArgument } from '../schema/faults.js'
import { record } from '../schema/record.js'
import type { Schema } from '../schema/schema.js'
import { civilDate, civilMonth, type DecimalInput, decimalText, oneOf, text } from '../schema/scalars.js'
import { stage } from '../schema/stage.js'
import { validate } from '../schema/validate.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { Stage } from '../values/stage.js'
import { among, type Books, type LanguageAmong } from './among.js'

/** What can be written as a language writes it, and what it takes. */
export interface Formats {
  /** A sum in lei. */
  readonly lei: DecimalInput
  /** A decimal without a unit: points, an index. */
  readonly decimal: DecimalInput
  /** A day of the calendar. */
  readonly day: CivilDate
  /** A month of the calendar. */
  readonly month: CivilMonth
  /** A contribution stage in years, months and days. */
  readonly stage: Partial<Stage>
  /** An article with its act. */
  readonly citation: Citation
}

/** What `format` writes: lei, days, months, stages, articles and the like. */
export type FormatKind = keyof Formats

// The provision is as free as the acts are many: which stand in an act is known to the rules that cite them.
const citation: Schema<Citation> = record({
  act: oneOf(Object.keys(ACTS) as ActId[]),
  provision: text(),
}) as Schema<Citation>

const SCHEMAS: { readonly [K in FormatKind]: Schema<unknown> } = {
  lei: decimalText,
  decimal: decimalText,
  day: civilDate,
  month: civilMonth,
  stage,
  citation,
}

const KINDS = Object.keys(SCHEMAS)

const isKind = (kind: unknown): kind is FormatKind => typeof kind === 'string' && Object.hasOwn(SCHEMAS, kind)

/** The ways to write of an entry, in each language that it has. */
export const formatAmong = (
  books: Books<WaysToWrite>,
): (<K extends FormatKind>(kind: K, value: Formats[K], options: unknown) => string) => {
  const { option, bookOf } = among(books)
  const schema = record<LanguageAmong>({ language: option })
  return (kind, value, options) => {
    const chosen = validate(schema, options)
    const given = isKind(kind) ? validate(SCHEMAS[kind], value) : undefined
    const faults: readonly Fault[] = [
      ...(given ? [] : [fault('kind', 'not-allowed', KINDS)]),
      ...(given && !given.valid ? faultsOfArgument('value', given.faults) : []),
      ...(chosen.valid ? [] : faultsOfArgument('options', chosen.faults)),
    ]
    if (faults.length > 0 || !given?.valid || !chosen.valid) throw new InvalidInputError(faults)
    // The schema of the kind has found the value to be what its format takes.
    return (bookOf(chosen.facts)[kind] as (value: unknown) => string)(given.facts)
  }
}
