import type { ValidEvent } from '../../dossier/events.js'
import { type CivilDate, earlierOf } from '../../values/civil-date.js'
import { bare, own } from '../../values/bare.js'
import type { Conversion } from './conversion-in-life.js'
import type { DecisionInForce, Decisions } from './decisions.js'
import { type End, isBetween } from './end-of-payment.js'
import { covers, type Interruption, type Unsure } from './interruption.js'
import type { Inquire, SuspensionCause } from './steps.js'

/** What one asks for oneself lasts until it is asked back, whatever becomes of the pension. */
const LASTS: readonly SuspensionCause[] = ['own-request', 'allowance-option']

/** What only an assessment could lift, and the programme that goes with it. */
const isOfAssessment = (cause: SuspensionCause): boolean => !LASTS.includes(cause) && cause !== 'work'

/** The causes that a new decision lifts. */
const isLiftedByAssessment = (cause: SuspensionCause): boolean =>
  isOfAssessment(cause) && cause !== 'programme-not-followed'

const isOldAge = (conversion: Conversion | undefined): conversion is Conversion =>
  conversion !== undefined && conversion.outcome !== 'continues-as-invalidity'

/** No decision after the standard age changes anything, nor one whose effect would fall after it. */
export const decisionsBefore = (
  decisions: readonly DecisionInForce[],
  conversion: Conversion | undefined,
): readonly DecisionInForce[] =>
  conversion === undefined
    ? decisions
    : decisions.filter(
        ({ from, degree }) =>
          from < conversion.on || (from === conversion.on && !(degree === 'none' && isOldAge(conversion))),
      )

/** Twelve months that had begun before an end run on: given back, the pension meets their end. */
const runsOnThrough = ({ cause, eventOn }: End, { on }: End): boolean =>
  cause !== 'capacity-regained' && eventOn < on

/** Of all ends those that come about: after one there is no other, unless it is undone, nor after the conversion but death. */
export const decisiveEnds = (ends: readonly End[], conversion: Conversion | undefined): readonly End[] => {
  const converts = isOldAge(conversion)
  const decisive: End[] = []
  for (const end of ends) {
    const before = decisive.at(-1)
    const isOver =
      before !== undefined &&
      (before.until === undefined || (end.on < before.until && !runsOnThrough(end, before)))
    const isAfterConversion = converts && end.on >= conversion.on && end.cause !== 'death'
    if (!isOver && !isAfterConversion) decisive.push(end)
  }
  return decisive
}

/** An end by the day leaves nothing to convert, and nothing to go on. */
export const atConversion = (
  conversion: Conversion | undefined,
  ends: readonly End[],
): Conversion | undefined =>
  conversion &&
  ends.some(({ on, until }) => on <= conversion.on && (until === undefined || until > conversion.on))
    ? undefined
    : conversion

/** A ruling gives nothing back where death, or twelve months, have ended the pension too: also those that ran on through that end. */
export const isEndedBesides = (
  final: End,
  ends: readonly End[],
  conversion: Conversion | undefined,
): boolean =>
  final.cause !== 'capacity-regained' ||
  ends.some(end => runsOnThrough(end, final) && (!conversion || end.on < conversion.on))

const liftedAtConversion = (
  interruption: Interruption,
  conversion: Conversion,
  inquire: Inquire,
): readonly Interruption[] => {
  const { cause, from } = interruption
  const { on } = conversion
  if (LASTS.includes(cause)) return [interruption]
  if (isOldAge(conversion)) {
    // What had not begun by that day finds an old-age pension.
    if (from >= on) return []
    if (!covers(interruption, on)) return [interruption]
    const stays =
      isOfAssessment(cause) &&
      inquire().reading('conversion-while-suspended') === 'stays-until-own-resumption'
    return [
      stays ? { ...interruption, endsFrom: undefined } : { ...interruption, until: on, endsFrom: undefined },
    ]
  }
  if (!isOfAssessment(cause) || !covers(interruption, on)) return [interruption]
  return inquire().reading('suspended-without-old-age-right') === 'resumes-at-standard-age'
    ? [{ ...interruption, until: on, endsFrom: undefined }]
    : [interruption]
}

/** After the standard age nobody is assessed any more; nor is anything owed while the pension has ended. */
export const actingOf = (
  interruptions: readonly Interruption[],
  decisionEnds: readonly End[],
  undone: Decisions['undone'],
  standardAgeOn: CivilDate | undefined,
): readonly Interruption[] =>
  interruptions.filter(({ cause, on }) => {
    const isOfAge = standardAgeOn !== undefined && on >= standardAgeOn && isOfAssessment(cause)
    const isInBetween = [...decisionEnds, ...undone].some(end => isBetween(on, end))
    return !isOfAge && !isInBetween
  })

/** The duty to come when called, from which nobody is exempt before the standard age. */
export const isOfAssessmentAlone = ({ id, askedFor }: ValidEvent): boolean =>
  id === 'convocation-missed' ||
  id === 'examination-refused' ||
  (id === 'documents-not-presented' && askedFor === 'convocation')

/** What turns the life of a pension. */
export interface Turns {
  readonly ends: readonly End[]
  readonly undone: Decisions['undone']
  readonly conversion: Conversion | undefined
}

/** Given back by a judgment, the pension needs no new assessment; what else kept it back does so again. */
const cutByEnds = (interruption: Interruption, { ends, undone }: Turns): readonly Interruption[] => {
  const all = [...ends, ...undone]
  if (all.some(end => isBetween(interruption.on, end))) return []
  const { from, until } = interruption
  const end = all.find(({ eventOn, undoneBy }) => undoneBy === 'judgment' && eventOn > interruption.on)
  if (!end || !isLiftedByAssessment(interruption.cause) || (until !== undefined && until <= end.on))
    return [interruption]
  if (end.on <= from) return []
  const resumed = undone.find(other => other === end)?.undoing ?? interruption.resumed
  return [{ ...interruption, until: end.on, resumed }]
}

/** The causes that keep the payment back, each as long as it can. */
export const interruptionsOf = (
  interruptions: readonly Interruption[],
  turns: Turns,
  inquire: Inquire,
): readonly Interruption[] =>
  interruptions
    .flatMap(interruption => cutByEnds(interruption, turns).map(bare))
    .flatMap(interruption =>
      turns.conversion ? liftedAtConversion(interruption, turns.conversion, inquire) : [interruption],
    )

/** What is not told matters until the payment ends for good, or the pension has become another. */
export const unsureBefore = (
  unsure: readonly Unsure[],
  end: End | undefined,
  conversion: Conversion | undefined,
): readonly Unsure[] => {
  const lastDay: CivilDate | undefined = end && end.until === undefined ? end.on : undefined
  const mayUndo = (one: Unsure): boolean => {
    const before = own(one, 'mayUndoBefore')
    return end?.cause === 'capacity-regained' && before !== undefined && end.eventOn < before
  }
  return unsure
    .filter(one => lastDay === undefined || one.from < lastDay || mayUndo(one))
    .map(one => {
      if (!isOldAge(conversion)) return one
      const mayEndBefore = one.mayEndFrom !== undefined && one.mayEndFrom < conversion.on
      return mayEndBefore ? one : { ...one, until: earlierOf(one.until ?? conversion.on, conversion.on) }
    })
    .filter(({ from, until }) => until === undefined || from < until)
}
