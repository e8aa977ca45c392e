import type { Explainable } from '../../explanation/explainable.js'
import { lettersAmong } from '../../explanation/letters-among.js'
import type { ExplainOptions, InOneLanguage } from '../../explanation/options.js'
import type { Paragraph } from '../../explanation/paragraph.js'
import { EN } from '../../explanation/en/index.js'

export type { Explainable } from '../../explanation/explainable.js'
export type { Audience, ExplainOptions, Format, InOneLanguage } from '../../explanation/options.js'
export type { Paragraph, ParagraphKind, PartOfLetter } from '../../explanation/paragraph.js'
export * from '../labels/en.js'

type Options = InOneLanguage<ExplainOptions, 'en'>

const LETTERS = /* @__PURE__ */ lettersAmong({ en: EN })

/**
 * Puts an answer, or a part of one, into English words: `explain` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step.
 *
 * *Details*: the language need not be named; `format` and `audience` as there.
 *
 * *Errors*: only `invalid-input`: another language, an unknown format or audience, or an answer that this version did not make.
 *
 * @example
 * explain(lawInForce({ on: '2026-05-10' }))[0] // => 'On that day the law in force for a pension in payment is Law 360/2023.'
 */
export const explain = (what: Explainable, options: Options = {}): readonly string[] =>
  LETTERS.explain(what, options)

/**
 * Gives the same content as `explain` as data, in English: `paragraphs` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step: the articles of a paragraph stand beside its text.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`, as of `explain`.
 *
 * @example
 * paragraphs(lawInForce({ on: '2026-05-10' }))[0] // => { kind: 'answer', text: 'On that day the law in force for a pension in payment is Law 360/2023.' }
 */
export const paragraphs = (what: Explainable, options: Options = {}): readonly Paragraph[] =>
  LETTERS.paragraphs(what, options)
