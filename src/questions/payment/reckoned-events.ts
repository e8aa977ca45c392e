import { inOneOrder, type ValidEvent } from '../../dossier/events.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, firstOfNextMonth } from '../../values/civil-date.js'
import { assessmentMissed, isAssessmentMissed } from './assessment-missed.js'
import { decided } from './entry.js'
import { emergencyDocuments, reviewInEmergency } from './emergency-documents.js'
import { type Interruption, type MovedReview, NOTHING, type Reckoned, type Unsure } from './interruption.js'
import type { NotOwed } from './not-owed.js'
import { dutyOf } from './owed.js'
import { allowanceOption, ownRequest } from './own-request.js'
import { programmeLeft } from './programme-left.js'
import { suspensionOf } from './suspended.js'
import { timeDrawn } from './time-drawn.js'
import type { Told } from './told.js'
import { type DegreeFrom, workBegun } from './work-begun.js'

export interface ReckonedEvents {
  readonly interruptions: readonly Interruption[]
  readonly unsure: readonly Unsure[]
  readonly notOwed: readonly NotOwed[]
  readonly moved: readonly MovedReview[]
}

/** The notaries suspend for one thing; from when their house pays again is not published. */
const ofTheNotaries = (event: ValidEvent, { inquire, pathOf }: Told): Reckoned => {
  if (event.id !== 'decision-not-sent') return NOTHING
  const { imputable = true, on } = bare(event)
  const facts = { law: 'notaries', cause: 'decision-not-sent', imputable, on } as const
  const suspended = decided(inquiry => suspensionOf(facts, inquiry), inquire)
  const from = suspended && bare(suspended.value).from
  if (!suspended || from === undefined) return NOTHING
  const both = ['pension', 'allowance'] as const
  const { steps } = suspended
  return {
    interruptions: [{ path: pathOf(event), on, cause: facts.cause, of: both, from, suspended: steps }],
    unsure: [],
  }
}

type ReckonAlone = (event: ValidEvent, degrees: readonly DegreeFrom[], told: Told) => Reckoned

/** Without a degree it is not known which work bars it. */
const work: ReckonAlone = (event, degrees, told) =>
  degrees.length > 0
    ? workBegun(event, degrees, told)
    : { ...NOTHING, unsure: [{ from: firstOfNextMonth(event.on), needs: ['incapacity.degree'] }] }

const ALONE: Readonly<Partial<Record<ValidEvent['id'], ReckonAlone>>> = {
  'programme-left': (event, _degrees, told) => programmeLeft(event, told),
  'work-started': work,
  'suspension-requested': (event, _degrees, told) => ownRequest(event, told),
  'allowance-option': (event, _degrees, told) => allowanceOption(event, told),
}

const reckonedAlone: ReckonAlone = (event, degrees, told) => {
  if (told.facts.scheme === 'notaries') return ofTheNotaries(event, told)
  if (isAssessmentMissed(event)) return assessmentMissed(event, told)
  return own(ALONE, event.id)?.(event, degrees, told) ?? NOTHING
}

/** Of what may not have been owed nothing is sure but that it does no more than this. */
const asUnsure = (reckoned: Reckoned, needs: readonly string[]): Reckoned => ({
  interruptions: [],
  unsure: [
    ...reckoned.interruptions.map(bare).map(({ from, until, endsFrom }) => ({
      from,
      until: endsFrom === undefined ? until : undefined,
      mayEndFrom: endsFrom,
      needs,
    })),
    ...reckoned.unsure.map(unsure => ({ ...unsure, needs: [...needs, ...unsure.needs] })),
  ],
})

/** What each event does by itself, in the order of their days: the time drawn before one may free from its duty. */
export const reckonedEvents = (told: Told, degrees: readonly DegreeFrom[]): ReckonedEvents => {
  const { events, grantedOn, inquire, pathOf } = told
  const interruptions: Interruption[] = []
  const unsure: Unsure[] = []
  const notOwed: NotOwed[] = []
  const moved: MovedReview[] = []
  const review = reviewInEmergency(told)
  const also = review && !events.includes(review.event) && review.event.on >= grantedOn ? [review.event] : []
  const add = (found: Reckoned): void => {
    const reckoned = bare(found)
    interruptions.push(...reckoned.interruptions.map(bare))
    unsure.push(...reckoned.unsure.map(bare))
    if (reckoned.moved) moved.push(reckoned.moved)
  }
  // The papers of the emergency were owed on the last day for sending them.
  const dueOn = (event: ValidEvent): CivilDate => (event === review?.event ? review.papersDueOn : event.on)
  const byDueDay = [...inOneOrder([...events, ...also])].sort(
    (one, other) => Number(dueOn(one) > dueOn(other)) - Number(dueOn(one) < dueOn(other)),
  )
  for (const event of byDueDay) {
    const reckon = (): Reckoned => {
      const alone = also.includes(event) ? NOTHING : reckonedAlone(event, degrees, told)
      const inWindow = event === review?.event ? emergencyDocuments(review, told) : NOTHING
      return {
        interruptions: [...alone.interruptions, ...inWindow.interruptions],
        unsure: [...alone.unsure, ...inWindow.unsure],
        moved: own(alone, 'moved'),
      }
    }
    const due = event === review?.event ? bare({ ...event, on: dueOn(event) }) : event
    const drawn = () => timeDrawn(grantedOn, due.on, interruptions, inquire())
    const duty = dutyOf(due, told, drawn, inquire())
    if (duty.owed === true) add(reckon())
    else if (duty.owed === 'unknown') add(asUnsure(reckon(), duty.needs))
    else if (!also.includes(event))
      notOwed.push({ path: pathOf(event), event: event.id, ground: duty.ground })
  }
  return { interruptions, unsure, notOwed, moved }
}
