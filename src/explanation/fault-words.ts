import type { FactRow } from '../dossier/fact-row.js'
import type { FaultCode } from '../schema/faults.js'
import type { Stage } from '../values/stage.js'

type Kind = FactRow['kind']

/** What a fault may be of that is no fact of a dossier. */
export const NAMED_PLACES = [
  'events',
  'closedDays',
  'options',
  'options.language',
  'options.format',
  'options.audience',
  'options.sections',
  'options.readings',
  'law',
  'shared',
  'systems',
  'changes',
] as const
export type NamedPlace = (typeof NAMED_PLACES)[number]

/** How a language tells a fault; clauses begin with a small letter and end without a full stop. */
export interface FaultWords {
  /** The whole sentence: of what the fault is, and the clause. */
  readonly told: (name: string, problem: string) => string
  /** Each with what was given, and with the other field where there is one. */
  readonly problems: Readonly<Record<FaultCode, (given: string, other?: string) => string>>
  /** Of a fact of the kind, that what was given is none. */
  readonly unreadable: Readonly<Record<Kind, (given: string) => string>>
  readonly value: string
  readonly quoted: (text: string) => string
  /** How a fact of the kind is typed. */
  readonly examples: Readonly<Record<Exclude<Kind, 'choice'>, string>>
  readonly write: (example: string) => string
  readonly chooseAmong: (choices: readonly string[]) => string
  readonly between: (least: number, most: number) => string
  readonly partOfStage: (name: string, part: keyof Stage) => string
  readonly input: string
  readonly places: Readonly<Record<NamedPlace, string>>
  readonly closedDay: (number: number) => string
  readonly event: (number: number) => string
}
