import {
  assess,
  type Dossier,
  InvalidInputError,
  type Readings,
  type Section,
} from '../../../../src/index.js'
import { type Outcome, secondAssessment, type WholeDossier } from '../../independent/dossier/index.js'
import { text } from '../beside/same.js'
import { shown } from './shown.js'

/** The sections that are findings. */
export const SECTIONS = [
  'law',
  'standardRetirement',
  'eligibility',
  'entitlementStart',
  'potentialStage',
  'payment',
  'points',
  'pension',
  'companionAllowance',
  'net',
  'conversion',
  'review',
  'procedure',
] as const
export type SectionName = (typeof SECTIONS)[number]

export interface Difference {
  /** A section, or what is compared beside them. */
  readonly section: string
  readonly library: unknown
  readonly second: unknown
  readonly asked?: unknown
}

/** Facts asked of a life are many; the second implementation says only that some is missing. */
const isWaiting = (outcome: Outcome): boolean => 'needs' in outcome && outcome.needs.length === 0

const isSame = (library: Section<unknown>, shownHere: unknown, second: Outcome): boolean =>
  isWaiting(second)
    ? 'status' in library && library.status === 'undetermined'
    : text(shownHere) === text(second)

const monthOf = (section: unknown): unknown => (section as { value?: { month?: unknown } }).value?.month

const onlyMonth = (second: Outcome): boolean =>
  'value' in second && JSON.stringify(Object.keys(second.value as object)) === '["month"]'

/** What both tell of a section; where facts are missing it is enough that the library waits too. */
export const sectionPair = (
  section: SectionName,
  told: Section<unknown>,
  second: Outcome,
): { readonly library: unknown; readonly second: Outcome } => {
  const library = onlyMonth(second)
    ? { value: { month: monthOf(shown(section, told)) } }
    : shown(section, told)
  return { library: isSame(told, library, second) ? second : library, second }
}

export interface ComparedSection {
  readonly section: SectionName
  readonly library: unknown
  readonly second: Outcome
}

/** Each section as both tell it. */
export const comparedSections = (
  dossier: Dossier,
  readings: Partial<Readings>,
): readonly ComparedSection[] => {
  const assessment = assess(dossier, { readings })
  const assessed = secondAssessment({ ...(dossier as WholeDossier), readings })
  return SECTIONS.map(section => ({
    section,
    ...sectionPair(section, assessment[section] as Section<unknown>, assessed[section]),
  }))
}

/** Where the library and the second implementation come apart; undefined of a dossier that the library refuses. */
export const differencesOf = (dossier: Dossier): readonly Difference[] | undefined => {
  try {
    return comparedSections(dossier, {}).filter(({ library, second }) => library !== second)
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined
    throw error
  }
}
