import type { Sex } from '../../law/person.js'
import type { Stage } from '../../values/stage.js'

/** How people of a language write what a form asks; the words for choices are those of the labels. */
export interface Typing {
  readonly months: readonly string[]
  /** What may follow the whole name of a month. */
  readonly monthEnding?: RegExp
  readonly decimalMark: ',' | '.'
  /** What may follow a number. */
  readonly units: readonly string[]
  readonly stageUnits: Readonly<Record<keyof Stage, readonly string[]>>
  /** Words between the parts of a stage that say nothing. */
  readonly joining: readonly string[]
  /** What people say beside the words of the label. */
  readonly sexes: Readonly<Record<Sex, readonly string[]>>
}

/** What was typed, as the fact it is; or what keeps it from being one, with what may have been meant. */
export type Read =
  | { readonly value: unknown }
  | { readonly unreadable: 'ambiguous'; readonly mayBe: readonly string[] }
  | { readonly unreadable: 'not-so-written' }

export const NOT_SO_WRITTEN: Read = { unreadable: 'not-so-written' }
