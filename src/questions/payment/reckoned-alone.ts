import type { ValidEvent } from '../../dossier/events.js'
import { bare, own } from '../../values/bare.js'
import { assessmentMissed, isAssessmentMissed } from './event-unassessed.js'
import { decided } from './entry.js'
import { NOTHING, type Reckoned } from './interruption.js'
import { allowanceOption, ownRequest } from './event-own-request.js'
import { programmeLeft } from './event-programme-left.js'
import { suspensionOf } from './suspended-from-month-after.js'
import type { Told } from './told.js'
import { type DegreeFrom, workBegun } from './event-work-begun.js'

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

const ALONE: Readonly<Partial<Record<ValidEvent['id'], ReckonAlone>>> = {
  'programme-left': (event, _degrees, told) => programmeLeft(event, told),
  'work-started': workBegun,
  'suspension-requested': (event, _degrees, told) => ownRequest(event, told),
  'allowance-option': (event, _degrees, told) => allowanceOption(event, told),
}

/** What one event does, was it owed, whatever else happened. */
export const reckonedAlone: ReckonAlone = (event, degrees, told) => {
  if (told.facts.scheme === 'notaries') return ofTheNotaries(event, told)
  if (isAssessmentMissed(event)) return assessmentMissed(event, told)
  return own(ALONE, event.id)?.(event, degrees, told) ?? NOTHING
}
