import { assess, type Dossier, InvalidInputError, type Section } from '../../../../src/index.js'
import { type Outcome, secondAssessment, type WholeDossier } from '../../independent/dossier/index.js'
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
  readonly section: SectionName
  readonly library: unknown
  readonly second: unknown
  /** By the second implementation the pension has ended by the month asked about. */
  readonly isEnded: boolean
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, part]) => [name, sorted(part)]),
        )
      : value

const text = (value: unknown): string => JSON.stringify(sorted(value)) ?? ''

/** Facts asked of a life are many; the second implementation says only that some is missing. */
const isWaiting = (outcome: Outcome): boolean => 'needs' in outcome && outcome.needs.length === 0

const isSame = (library: Section<unknown>, shownHere: unknown, second: Outcome): boolean =>
  isWaiting(second)
    ? 'status' in library && library.status === 'undetermined'
    : text(shownHere) === text(second)

const monthOf = (section: unknown): unknown => (section as { value?: { month?: unknown } }).value?.month

const onlyMonth = (second: Outcome): boolean =>
  'value' in second && JSON.stringify(Object.keys(second.value as object)) === '["month"]'

/** Where the library and the second implementation come apart; undefined of a dossier that the library refuses. */
export const differencesOf = (dossier: Dossier): readonly Difference[] | undefined => {
  let assessment
  try {
    assessment = assess(dossier)
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined
    throw error
  }
  const second = secondAssessment(dossier as WholeDossier)
  const isEnded = text(monthOf(second.payment)).includes('"state":"ended"')
  return SECTIONS.flatMap(section => {
    const told = assessment[section] as Section<unknown>
    const other = second[section]
    const library = onlyMonth(other)
      ? { value: { month: monthOf(shown(section, told)) } }
      : shown(section, told)
    return isSame(told, library, other) ? [] : [{ section, library, second: other, isEnded }]
  })
}
