import type { Explainable } from './explainable.js'
import { PHRASEBOOKS } from './languages.js'
import { lettersAmong } from './letters-among.js'
import type { ExplainOptions } from './options.js'
import type { Paragraph } from './paragraph.js'

const LETTERS = /* @__PURE__ */ lettersAmong(PHRASEBOOKS)

/**
 * Puts a finding, a section, a whole assessment, one step, one date of a timeline or one next step into words: what was decided, from
 * which facts, by which article, with which rounding and row of a table; what is open, and what another reading would
 * give; what is still needed.
 *
 * *Law*: that of each step, cited as the language cites it.
 *
 * *Details*: Romanian, English or Hungarian; plain text, or Markdown; the lines of `paragraphs`, a line an element: join
 * them by line breaks. A whole assessment reads like a decision letter: its headings are numbered in plain text, and
 * each reason is told once. For `audience: 'person'` it is a page in plain words: what is paid, since when and until
 * when, what to do by which day, what to do who does not agree, what comes next, why, and the articles last. Numbers, dates and plurals have the local form, from data and not from the host's locale.
 * It reads the answer and changes nothing in it.
 *
 * *Errors*: only `invalid-input`: an unknown language, format or audience, or an answer that this version did not make.
 *
 * @example
 * explain(lawInForce({ on: '2026-05-10' }), { language: 'en' })[0] // => 'On that day the law in force for a pension in payment is Law 360/2023.'
 */
export const explain = (what: Explainable, options: ExplainOptions): readonly string[] =>
  LETTERS.explain(what, options)

/**
 * Gives the same content as `explain` as data: each paragraph with what it is there for, so that a page draws it in its
 * own way.
 *
 * *Law*: that of each step: the articles of a paragraph stand beside its text.
 *
 * *Details*: `kind` is one of a closed list; `section` names, in a whole assessment, the part in which a paragraph
 * stands, and that part begins with its heading; a reason names the `rule` of its step. `format` changes nothing here.
 * `explain` makes its lines of these paragraphs.
 *
 * *Errors*: only `invalid-input`, as of `explain`.
 *
 * @example
 * paragraphs(lawInForce({ on: '2026-05-10' }), { language: 'en' })[0] // => { kind: 'answer', text: 'On that day the law in force for a pension in payment is Law 360/2023.' }
 */
export const paragraphs = (what: Explainable, options: ExplainOptions): readonly Paragraph[] =>
  LETTERS.paragraphs(what, options)
