import type { Assessment } from '../assessment/assess.js'
import type { NextStep } from '../assessment/next-steps/kinds.js'
import type { Section } from '../assessment/section.js'
import type { TimelineEntry } from '../assessment/timeline/entry.js'
import type { Step } from '../questions/every-step.js'
import { type Fault, fault } from '../schema/faults.js'
import { faultsOfAssessment } from './assessment-faults.js'
import { faultsOfDate } from './date-faults.js'
import { faultsOfStepAlone } from './finding-faults.js'
import { isPart } from './foreign-parts.js'
import { paragraphsOfAssessment } from './of-assessment.js'
import { paragraphOfDate } from './of-date.js'
import { paragraphsOfSection, reasonOf } from './of-section.js'
import { faultsOfNextStep } from './next-step-faults.js'
import type { Audience } from './options.js'
import type { Paragraph } from './paragraph.js'
import { letterForAPerson } from './person/letter.js'
import { paragraphOfStep } from './person/lines-of-steps.js'
import type { Phrasebook } from './phrasebook.js'
import { withRomanianTerms } from './romanian-terms.js'
import { faultsOfSection } from './section-faults.js'

/** What can be put into words: a whole assessment, a section or a finding, one step, one date of the timeline, one next step. */
export type Explainable = Assessment | Section<unknown> | Step | TimelineEntry | NextStep

type Given = Readonly<Record<string, unknown>>

/** How one kind of thing is looked through, and told. */
interface Kind {
  readonly faultsOf: (given: Given, path: string, phrases: Phrasebook) => readonly Fault[]
  readonly paragraphsOf: (given: Given, phrases: Phrasebook, audience: Audience) => readonly Paragraph[]
}

/** A whole assessment, as each reader wants it. */
const LETTERS: Readonly<
  Record<Audience, (assessment: Assessment, phrases: Phrasebook) => readonly Paragraph[]>
> = { person: letterForAPerson, lawyer: paragraphsOfAssessment }

// Nothing is told before it is looked through: what is told is then what its kind says it is.
const ASSESSMENT: Kind = {
  faultsOf: faultsOfAssessment,
  paragraphsOf: (given, phrases, audience) =>
    withRomanianTerms(LETTERS[audience](given as unknown as Assessment, phrases), phrases.romanianTerms),
}

const SECTION: Kind = {
  faultsOf: faultsOfSection,
  paragraphsOf: (given, phrases) => paragraphsOfSection(given as unknown as Section<unknown>, phrases),
}

const STEP: Kind = {
  faultsOf: faultsOfStepAlone,
  paragraphsOf: (given, phrases) => [reasonOf(given as unknown as Step, phrases)],
}

const DATE: Kind = {
  faultsOf: faultsOfDate,
  paragraphsOf: (given, phrases) => [paragraphOfDate(given as unknown as TimelineEntry, phrases)],
}

const NEXT_STEP: Kind = {
  faultsOf: faultsOfNextStep,
  paragraphsOf: (given, phrases, audience) => [
    paragraphOfStep(given as unknown as NextStep, phrases, audience === 'lawyer'),
  ],
}

/** Each kind by the field that no other has; what has none of them is held to be a section, or a finding alone. */
const KINDS: readonly (readonly [field: string, Kind])[] = [
  ['timeline', ASSESSMENT],
  ['rule', STEP],
  ['event', DATE],
  ['act', NEXT_STEP],
]

/** Its paragraphs, or everything that keeps it from being put into words. */
export const paragraphsOrFaults = (
  given: unknown,
  path: string,
  phrases: Phrasebook,
  audience: Audience,
): { readonly paragraphs: readonly Paragraph[] } | { readonly faults: readonly Fault[] } => {
  if (!isPart(given)) return { faults: [fault(path, given === undefined ? 'missing' : 'not-an-object')] }
  const [, { faultsOf, paragraphsOf }] = KINDS.find(([field]) => field in given) ?? ['', SECTION]
  const faults = faultsOf(given, path, phrases)
  return faults.length > 0 ? { faults } : { paragraphs: paragraphsOf(given, phrases, audience) }
}
