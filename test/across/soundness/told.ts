import type { Confidence, Step } from '../../../src/index.js'

/** What an assessment is to this proof: sections and lists by their names, however many there come to be. */
export type Assessed = Readonly<Record<string, unknown>>

/** A section, of which the way to the answer is known and the answer is whatever else stands there. */
export interface Told {
  readonly value?: unknown
  readonly status?: string
  readonly steps?: readonly Step[]
  readonly openQuestions?: readonly { readonly id: string }[]
  readonly confidence?: Confidence
  readonly [field: string]: unknown
}

/** Each day of the procedure lets a term of its own run, so that it is proved with the dates of the timeline. */
export const PROCEDURE = 'procedure'

const WAY = ['question', 'steps', 'citations', 'openQuestions', 'confidence', 'needs']

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const sectionIn = (assessed: Assessed, name: string): Told => assessed[name] as Told

export const isAnswer = ({ status }: Told): boolean => status !== 'undetermined'

/** The value, or the status with all that it says of its reason. */
export const answerIn = (section: Told): unknown =>
  'value' in section
    ? section.value
    : Object.fromEntries(Object.entries(section).filter(([field]) => !WAY.includes(field)))

const isSection = (section: unknown): section is Told =>
  isObject(section) && ('value' in section || 'status' in section)

/** The sections, however many there come to be; what else an assessment has is not one. */
export const sectionsIn = (assessed: Assessed): readonly string[] =>
  Object.keys(assessed).filter(name => isSection(assessed[name]))

/** The sections that tell anything at all: an answer, or steps on the way to one. */
export const tellingIn = (assessed: Assessed): readonly string[] =>
  sectionsIn(assessed).filter(name => {
    const section = sectionIn(assessed, name)
    return name !== PROCEDURE && (isAnswer(section) || (section.steps ?? []).length > 0)
  })

/** The day from which the pension is due, where it is told. */
export const startIn = (assessed: Assessed): string | undefined => {
  const value = sectionIn(assessed, 'entitlementStart').value
  return typeof value === 'string' ? value : undefined
}
