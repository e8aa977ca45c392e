import type { Explainable } from '../../explanation/explainable.js'
import { lettersAmong } from '../../explanation/letters-among.js'
import type { ExplainOptions, InOneLanguage } from '../../explanation/options.js'
import type { Paragraph } from '../../explanation/paragraph.js'
import { RO } from '../../explanation/ro/index.js'

export type { Explainable } from '../../explanation/explainable.js'
export type { Audience, ExplainOptions, Format, InOneLanguage } from '../../explanation/options.js'
export type { Paragraph, ParagraphKind, PartOfLetter } from '../../explanation/paragraph.js'
export * from '../labels/ro.js'

type Options = InOneLanguage<ExplainOptions, 'ro'>

const LETTERS = /* @__PURE__ */ lettersAmong({ ro: RO })

/**
 * Puts an answer, or a part of one, into Romanian words: `explain` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step.
 *
 * *Details*: the language need not be named; `format` and `audience` as there.
 *
 * *Errors*: only `invalid-input`: another language, an unknown format or audience, or an answer that this version did not make.
 *
 * @example
 * explain(lawInForce({ on: '2026-05-10' }))[0] // => 'La data indicată se aplică Legea nr. 360/2023.'
 */
export const explain = (what: Explainable, options: Options = {}): readonly string[] =>
  LETTERS.explain(what, options)

/**
 * Gives the same content as `explain` as data, in Romanian: `paragraphs` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step: the articles of a paragraph stand beside its text.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`, as of `explain`.
 *
 * @example
 * paragraphs(lawInForce({ on: '2026-05-10' }))[0] // => { kind: 'answer', text: 'La data indicată se aplică Legea nr. 360/2023.' }
 */
export const paragraphs = (what: Explainable, options: Options = {}): readonly Paragraph[] =>
  LETTERS.paragraphs(what, options)
