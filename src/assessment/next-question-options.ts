import { EVENT_HEADS, type EventHeadPath } from '../dossier/begun-events.js'
import { EVENT_FACTS } from '../dossier/events.js'
import { FACT_PATHS, type NeedPath, type QuestionPath } from '../dossier/paths.js'
import { optional, record } from '../schema/record.js'
import { deferred, type Schema } from '../schema/schema.js'
import { flag, oneOf, text } from '../schema/scalars.js'
import { listOf } from '../schema/list-of.js'
import { type Options, readingsChosen } from '../schema/validate.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'

export type { QuestionPath } from '../dossier/paths.js'

export interface NextQuestionOptions extends Options {
  /** The sections that are wanted; all of them where this is left out. */
  readonly sections?: readonly SectionName[]
  /** What the person cannot tell: it is not asked for again. */
  readonly unknown?: readonly NeedPath[]
  /** The question of what happened that was answered by `nothing-happened`: it is not asked again. */
  readonly settled?: readonly EventHeadPath<'id'>[]
  /** Whether to ask as well for what is simply not so where it is left out: a handicap, a special status. */
  readonly optional?: boolean
}

const anyOf = (words: readonly string[]): string => `(?:${words.join('|').replaceAll('.', '\\.')})`
const inEvents = (words: readonly string[]): string => `events\\.(?:0|[1-9]\\d{0,2})\\.${anyOf(words)}`

const ofEvent = (): string => inEvents([...EVENT_HEADS, ...Object.keys(EVENT_FACTS)])

export const questionPath: Schema<QuestionPath> = /* @__PURE__ */ deferred(() =>
  text(new RegExp(`^(?:${anyOf(FACT_PATHS)}|${ofEvent()})$`), 'not-allowed'),
)
/** What is needed of another system is not asked here, and may be named all the same. */
const needPath: Schema<NeedPath> = /* @__PURE__ */ deferred(() =>
  text(new RegExp(`^(?:(?:systems\\.[^]+\\.)?${anyOf(FACT_PATHS)}|${ofEvent()})$`), 'not-allowed'),
)
const whatHappened: Schema<EventHeadPath<'id'>> = /* @__PURE__ */ deferred(() =>
  text(new RegExp(`^${inEvents(['id'])}$`), 'not-allowed'),
)
/** The day of an event, where the whole answer waits for it. */
export const dayOfAnEvent: Schema<EventHeadPath<'on'>> = /* @__PURE__ */ deferred(() =>
  text(new RegExp(`^${inEvents(['on'])}$`), 'not-allowed'),
)

export const nextQuestionOptions: Schema<NextQuestionOptions> = record<NextQuestionOptions>({
  readings: optional(readingsChosen),
  sections: optional(listOf(oneOf(SECTION_NAMES))),
  unknown: optional(listOf(needPath)),
  settled: optional(listOf(whatHappened)),
  optional: optional(flag),
})
