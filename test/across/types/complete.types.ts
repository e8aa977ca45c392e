// What an entry of a list has to bring: without its words, its rule, its schema or its bounds it does not compile.
import type { TIMELINE_EVENTS } from '../../../src/assessment/timeline/entry.js'
import type { Question } from '../../../src/assessment/section-values.js'
import type { ReasonWhyNotDue } from '../../../src/law/not-due.js'
import type { SectionName } from '../../../src/assessment/section-names.js'
import type { DossierPath } from '../../../src/dossier/dossier.js'
import type { FactRow } from '../../../src/dossier/fact-row.js'
import type { WithStatus } from '../../../src/engine/status.js'
import type { Phrasebook } from '../../../src/explanation/phrasebook.js'

type Without<T, K extends keyof T> = { readonly [P in Exclude<keyof T, K>]: T[P] }

declare const phrases: Phrasebook

// ------------------------------------------------------------ a section
declare const headings: Without<Phrasebook['headings'], 'review'>
// @ts-expect-error a section without its heading
export const noHeading: Phrasebook['headings'] = headings
declare const rules: Without<{ readonly [N in SectionName]: Question<N> }, 'points'>
// @ts-expect-error a section without its rule
export const noRule: { readonly [N in SectionName]: Question<N> } = rules

// ------------------------------------------------------------ an event of the timeline
declare const events: Without<Phrasebook['events'], 'payment-ends'>
// @ts-expect-error an event without its words
export const noEvent: Phrasebook['events'] = events
export const everyEvent: Readonly<Record<(typeof TIMELINE_EVENTS)[number], string>> = phrases.events

// ------------------------------------------------------------ a status and a reason
declare const reasons: Without<Phrasebook['notDue'], 'degree'>
// @ts-expect-error a reason why nothing is due without its words
export const noReason: Readonly<Record<ReasonWhyNotDue, string>> = reasons
// @ts-expect-error a status that is in no list
export interface Postponed extends WithStatus<'postponed'> {
  readonly until: string
}

// ------------------------------------------------------------ a fact
declare const labels: Without<Phrasebook['facts'], 'person.birthDate'>
// @ts-expect-error a fact without its label
export const noLabel: Readonly<Record<DossierPath, string>> = labels
declare const choices: Without<Phrasebook['choices'], 'incapacity.degree'>
// @ts-expect-error a choice without the words for its words
export const noChoices: Phrasebook['choices'] = choices
export const day: FactRow = { kind: 'day', as: 'revisedOn', follows: ['person.birthDate'], leftOut: 'asked' }
// @ts-expect-error a day without the days that it follows
export const noBounds: FactRow = { kind: 'day', as: 'revisedOn', leftOut: 'asked' }
// @ts-expect-error a stage without the whole of which it is a part, or that it is none
export const noWhole: FactRow = { kind: 'stage', as: 'stageOfService', leftOut: 'asked' }
// @ts-expect-error a choice without its words
export const noWords: FactRow = { kind: 'choice', as: 'colour', leftOut: 'asked' }
// @ts-expect-error a vocabulary that there is none of
export const noList: FactRow = { kind: 'choice', vocabulary: 'colours', as: 'colour', leftOut: 'asked' }
// @ts-expect-error a sum without its unit
export const noUnit: FactRow = { kind: 'decimal', as: 'bonus', leftOut: 'asked' }
// @ts-expect-error a fact of which nothing is said where it is left out
export const noDefault: FactRow = { kind: 'flag', as: 'isRetired' }
// @ts-expect-error a kind without a schema
export const noKind: FactRow = { kind: 'colour', as: 'colour', leftOut: 'asked' }
