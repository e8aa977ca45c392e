import type { Explainable } from '../../explanation/explainable.js'
import { lettersAmong } from '../../explanation/letters-among.js'
import type { ExplainOptions, InOneLanguage } from '../../explanation/options.js'
import type { Paragraph } from '../../explanation/paragraph.js'
import { HU } from '../../explanation/hu/index.js'

export type { Explainable } from '../../explanation/explainable.js'
export type { Audience, ExplainOptions, Format, InOneLanguage } from '../../explanation/options.js'
export type { Paragraph, ParagraphKind, PartOfLetter } from '../../explanation/paragraph.js'
export * from '../labels/hu.js'

type Options = InOneLanguage<ExplainOptions, 'hu'>

const LETTERS = /* @__PURE__ */ lettersAmong({ hu: HU })

/**
 * Puts an answer, or a part of one, into Hungarian words: `explain` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step.
 *
 * *Details*: the language need not be named; `format` and `audience` as there.
 *
 * *Errors*: only `invalid-input`: another language, an unknown format or audience, or an answer that this version did not make.
 *
 * @example
 * explain(lawInForce({ on: '2026-05-10' }))[0] // => 'A megadott napon alkalmazandó jogszabály a 360/2023-as törvény.'
 */
export const explain = (what: Explainable, options: Options = {}): readonly string[] =>
  LETTERS.explain(what, options)

/**
 * Gives the same content as `explain` as data, in Hungarian: `paragraphs` of `./explanation`, without the other languages.
 *
 * *Law*: that of each step: the articles of a paragraph stand beside its text.
 *
 * *Details*: the language need not be named.
 *
 * *Errors*: only `invalid-input`, as of `explain`.
 *
 * @example
 * paragraphs(lawInForce({ on: '2026-05-10' }))[0] // => { kind: 'answer', text: 'A megadott napon alkalmazandó jogszabály a 360/2023-as törvény.' }
 */
export const paragraphs = (what: Explainable, options: Options = {}): readonly Paragraph[] =>
  LETTERS.paragraphs(what, options)
