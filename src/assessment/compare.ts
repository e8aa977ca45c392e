import type { Dossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import type { Step } from '../questions/every-step.js'
import { validCall } from '../schema/ask.js'
import { InvalidInputError } from '../schema/errors.js'
import { faultsOfArgument } from '../schema/faults.js'
import type { Options } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { answersOf } from './answers.js'
import { type Changes, changedDossier } from './apply-changes.js'
import type { Assessment } from './assess.js'
import { SECTION_NAMES, type SectionName } from './section-names.js'
import { answerOf, type Section } from './section.js'
import type { TimelineEntry } from './timeline/entry.js'

/** One side of a difference: what the section answers, and the steps that the other side has not. */
export interface Side {
  /** Its value, or the status that stands for it. */
  readonly answer: unknown
  /** The steps that led to it on this side and not on the other. */
  readonly steps: readonly Step[]
}

/** A section that is answered otherwise, or reached otherwise. */
export interface Difference {
  /** The section of the assessment that differs. */
  readonly section: SectionName
  /** The answer is the same and only the way to it differs. */
  readonly sameAnswer: boolean
  /** What it answers on the dossier as given. */
  readonly before: Side
  /** What it answers with the changes. */
  readonly after: Side
}

/** Two dossiers answered, and where the answers part. */
export interface Comparison {
  /** The whole answer to the dossier as given. */
  readonly before: Assessment
  /** The whole answer with the changes. */
  readonly after: Assessment
  /** By section, in the order of an assessment. */
  readonly differences: readonly Difference[]
  /** The dates that only one of the two has. */
  readonly dates: {
    /** On the timeline of the dossier as given only. */
    readonly before: readonly TimelineEntry[]
    /** On the timeline with the changes only. */
    readonly after: readonly TimelineEntry[]
  }
}

/** What one list has and the other has not; what stands twice must stand twice in both. */
const onlyIn = <T>(list: readonly T[], other: readonly T[]): readonly T[] => {
  const unmatched = other.map(item => JSON.stringify(item))
  return list.filter(item => {
    const place = unmatched.indexOf(JSON.stringify(item))
    if (place >= 0) unmatched.splice(place, 1)
    return place < 0
  })
}

const stepsOf = (section: Section<unknown>): readonly Step[] => ('steps' in section ? section.steps : [])

const differenceIn = (section: SectionName, before: Assessment, after: Assessment): readonly Difference[] => {
  const [one, other] = [before[section], after[section]]
  const sameAnswer = JSON.stringify(answerOf(one)) === JSON.stringify(answerOf(other))
  const sides = {
    before: { answer: answerOf(one), steps: onlyIn(stepsOf(one), stepsOf(other)) },
    after: { answer: answerOf(other), steps: onlyIn(stepsOf(other), stepsOf(one)) },
  }
  const isSame = sameAnswer && sides.before.steps.length === 0 && sides.after.steps.length === 0
  return isSame ? [] : [{ section, sameAnswer, ...sides }]
}

/**
 * Answers a dossier as it is and as it would be with some facts otherwise, and lists what differs: another degree,
 * another day of application and with it another law, a later month.
 *
 * *Law*: that of each section, in its steps.
 *
 * *Details*: `changes` is a part of a dossier that stands over the facts given; `null` leaves a fact or a part out. A
 * stage or a list is one fact. Changing back gives the same differences with `before` and `after` exchanged.
 *
 * *Errors*: only `invalid-input`: the faults of the dossier, or those of the changes by paths that begin with
 * `changes`, also where they do not fit the facts that stay.
 *
 * @example
 * compare({ scheme: 'public' }, { application: { registeredOn: '2026-05-20' } }).differences[0] // => { section: 'law', sameAnswer: false, after: { answer: { value: 'law-360-2023' } } }
 */
export const compare = (dossier: Dossier, changes: Changes, options?: Options): Comparison => {
  const { facts, readings } = validCall(dossierSchema, dossier, options)
  const result = changedDossier(facts, changes)
  if (result.faults) throw new InvalidInputError(faultsOfArgument('changes', result.faults))
  const before = answersOf(facts, readings)
  const after = answersOf(result.changed, readings)
  return deepFreeze({
    before,
    after,
    differences: SECTION_NAMES.flatMap(section => differenceIn(section, before, after)),
    dates: {
      before: onlyIn(before.timeline, after.timeline),
      after: onlyIn(after.timeline, before.timeline),
    },
  })
}
