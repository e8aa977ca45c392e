import { type EventHeadPath, headPath, LAST_PLACE } from '../dossier/begun-events.js'
import { dayOfEventBounds } from '../dossier/day-of-event.js'
import type { Form, Question } from './form.js'
import { type Happens, happeningsFor } from './happenings.js'
import type { SectionName } from './section-names.js'

const changedBy = (happenings: readonly Happens[], wanted: readonly SectionName[]): readonly SectionName[] =>
  wanted.filter(section => happenings.some(({ changes }) => changes.includes(section)))

/** The day of an event of which only the kind is told. */
export const dayOfEvent = ({ dossier, answers, wanted, unknown }: Form): Question | undefined => {
  const { events = [] } = dossier
  const place = events.findIndex(({ on }, at) => on === undefined && !unknown.includes(headPath(at, 'on')))
  const event = events[place]
  if (!event) return undefined
  const happens = happeningsFor(answers, wanted).find(({ kind }) => kind === event.id)
  return {
    id: headPath(place, 'on'),
    neededFor: happens?.changes ?? [],
    type: 'date',
    allowed: dayOfEventBounds(dossier, place, happens?.days),
  }
}

/** What happened, or happened beside what is told. */
export const whatHappened = ({ dossier, answers, wanted, unknown }: Form): Question | undefined => {
  const place = dossier.events?.length ?? 0
  const id: EventHeadPath = headPath(place, 'id')
  if (place > LAST_PLACE || unknown.includes(id)) return undefined
  const happenings = happeningsFor(answers, wanted)
  if (happenings.length === 0) return undefined
  const allowed = [...happenings.map(({ kind }) => kind), 'nothing-happened' as const]
  return { id, neededFor: changedBy(happenings, wanted), type: 'event', allowed }
}
