import { inOneOrder, type ValidEvent } from '../../dossier/events.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, earlierFirst } from '../../values/civil-date.js'
import type { Decisions } from './decisions.js'
import { emergencyDocuments, reviewInEmergency } from './event-emergency-documents.js'
import { type Interruption, type MovedReview, NOTHING, type Reckoned, type Unsure } from './interruption.js'
import type { NotOwed } from './not-owed.js'
import { interruptionsOf, type Turns } from './one-after-another.js'
import { dutyOf } from './owed.js'
import { timeDrawnAsTold } from './time-drawn.js'
import { reckonedAlone } from './reckoned-alone.js'
import type { Told } from './told.js'
import type { DegreeFrom } from './event-work-begun.js'

export interface ReckonedEvents {
  readonly interruptions: readonly Interruption[]
  readonly unsure: readonly Unsure[]
  readonly notOwed: readonly NotOwed[]
  readonly moved: readonly MovedReview[]
}

/** What decisions make of the payment: the ends that they brought, those that never were, and what they may have brought. */
type TurnsByDecision = Pick<Turns, 'ends' | 'undone'> & Pick<Decisions, 'unsure'>

/** Of what may not have been owed nothing is sure but that it does no more than this. */
const asUnsure = (reckoned: Reckoned, needs: readonly string[]): Reckoned => ({
  interruptions: [],
  unsure: [
    ...reckoned.interruptions
      .map(bare)
      .map(({ from, until, endsFrom }) => ({ from, until, mayEndFrom: endsFrom, needs })),
    ...reckoned.unsure.map(unsure => ({ ...unsure, needs: [...needs, ...unsure.needs] })),
  ],
})

/** What each event does by itself, in the order of their days: the time drawn before one may free from its duty. */
export const reckonedEvents = (
  told: Told,
  degrees: readonly DegreeFrom[],
  over: TurnsByDecision,
): ReckonedEvents => {
  const { events, grantedOn, inquire, pathOf } = told
  const interruptions: Interruption[] = []
  const unsure: Unsure[] = []
  const notOwed = new Map<ValidEvent, NotOwed>()
  const moved: MovedReview[] = []
  const review = reviewInEmergency(told)
  // Whoever was granted a pension by then owed them, also where the validity had ended before.
  const isOwed = review !== undefined && review.papersDueOn >= grantedOn
  const also = isOwed && !events.includes(review.event) ? [review.event] : []
  const add = (found: Reckoned): void => {
    const reckoned = bare(found)
    interruptions.push(...reckoned.interruptions.map(bare))
    unsure.push(...reckoned.unsure.map(bare))
    if (reckoned.moved) moved.push(reckoned.moved)
  }
  // The papers of the emergency were owed on the last day for sending them.
  const dueOn = (event: ValidEvent): CivilDate => (event === review?.event ? review.papersDueOn : event.on)
  const byDueDay = [...inOneOrder([...events, ...also])].sort((one, other) =>
    earlierFirst(dueOn(one), dueOn(other)),
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
    const drawn = () => {
      const kept = interruptionsOf(interruptions, { ...over, conversion: undefined }, inquire).map(bare)
      const turns = { interruptions: kept, ends: over.ends, unsure: [...over.unsure, ...unsure] }
      return timeDrawnAsTold(grantedOn, due.on, turns, inquire)
    }
    const duty = dutyOf(due, told, drawn, inquire())
    if (duty.owed === true) add(reckon())
    else if (duty.owed === 'unknown') add(asUnsure(reckon(), duty.needs))
    else if (!also.includes(event)) {
      // The ground is that of the day of the event, where there was one already.
      const onItsDay = due === event ? duty : dutyOf(event, told, drawn, inquire())
      const { ground } = onItsDay.owed === false ? onItsDay : duty
      notOwed.set(event, { path: pathOf(event), event: event.id, ground })
    }
  }
  const inOrder = events.flatMap(event => notOwed.get(event) ?? [])
  return { interruptions, unsure, notOwed: inOrder, moved }
}

/** A request that has answered one cause asks for nothing more: what it may have answered has to be known first. */
export const withRequestsAnswered = (
  all: Told,
  degrees: readonly DegreeFrom[],
  over: TurnsByDecision,
): ReckonedEvents => {
  const reckoned = reckonedEvents(all, degrees, over)
  if (!all.events.some(({ id }) => id === 'resumption-requested')) return reckoned
  const removed = reckoned.interruptions.flatMap(({ path, removedOn }) =>
    removedOn === undefined ? [] : [{ path, removedOn }],
  )
  return removed.length > 1 ? reckonedEvents({ ...all, removed }, degrees, over) : reckoned
}
