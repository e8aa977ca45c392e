import { type EventFact, inOneOrder, type ValidEvent } from '../../dossier/events.js'
import { own } from '../../values/bare.js'
import { conversionDayIn, standardAgeIn } from './conversion-in-life.js'
import { withoutLateDecisions } from './events-that-count.js'
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

/** All that is told, also what found the pension ended; nobody is assessed after the standard age. */
const assessable = ({ told, withoutEffect }: Life): readonly ValidEvent[] => {
  const events = inOneOrder([...new Set([...told.events, ...withoutEffect])])
  return withoutLateDecisions({ ...told, events }, standardAgeIn(conversionDayIn(told))).events
}

/** The first decision after a review that was missed, where it came too late: it could have come of a review made in time. */
const lateDecisions = (life: Life): readonly string[] =>
  life.ends.flatMap(({ cause, eventOn }) => {
    if (cause !== 'missed-review' && cause !== 'documents-not-presented') return []
    const decision = assessable(life).find(({ id, on }) => id === 'review-decision' && on > eventOn)
    if (!decision || decision.presentedOn !== undefined) return []
    return [life.told.pathOf(decision, 'presentedOn')]
  })

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
