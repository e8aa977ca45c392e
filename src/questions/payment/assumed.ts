import type { EventFact, ValidEvent } from '../../dossier/events.js'
import { own } from '../../values/bare.js'
import type { Life } from './life.js'

/** What an event takes for granted where it says nothing. */
const TAKEN_FOR_GRANTED: Readonly<Partial<Record<ValidEvent['id'], EventFact>>> = {
  'review-missed': 'imputable',
  'documents-not-presented': 'imputable',
  'convocation-missed': 'imputable',
  'programme-left': 'imputable',
  'decision-not-sent': 'imputable',
  'suspension-requested': 'what',
}

/** A decision issued after the twelve months could have come of a review made in time. */
const lateDecisions = ({ ends, told: { events, pathOf } }: Life): readonly string[] =>
  ends.flatMap(({ cause, on }) =>
    cause === 'missed-review' || cause === 'documents-not-presented'
      ? events
          .filter(
            ({ id, on: decidedOn, presentedOn }) =>
              id === 'review-decision' && decidedOn < on && presentedOn === undefined,
          )
          .slice(-1)
          .map(event => pathOf(event, 'presentedOn'))
      : [],
  )

/** The facts that were taken for granted, by their paths. */
export const assumedIn = (life: Life): readonly string[] => {
  const { told, interruptions, unsure } = life
  const acting = new Set([
    ...interruptions.map(({ path }) => path),
    ...unsure.flatMap(({ needs }) => needs.map(path => path.split('.').slice(0, 2).join('.'))),
  ])
  return [
    ...told.events.flatMap(event => {
      const fact = own(TAKEN_FOR_GRANTED, event.id)
      const isLeftOut = fact !== undefined && event[fact] === undefined
      return isLeftOut && acting.has(told.pathOf(event)) ? [told.pathOf(event, fact)] : []
    }),
    ...lateDecisions(life),
  ].sort()
}
