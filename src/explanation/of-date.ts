import type { TimelineEntry } from '../assessment/timeline/entry.js'
import { bare } from '../values/bare.js'
import type { Paragraph } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

/** What happens on the day, with the degree that holds from it, or the day that another law gives. */
const eventOf = (entry: TimelineEntry, { events, person }: Phrasebook): string => {
  const { event, degree, otherLaw } = bare(entry)
  const details = [
    ...(degree === undefined ? [] : [person.degreeHolds(degree)]),
    ...(otherLaw === undefined ? [] : [person.otherLawGives(otherLaw.on)]),
  ]
  return details.length === 0 ? events[event] : `${events[event]}, ${details.join(', ')}`
}

/** What follows where a term is not kept; of what is done or over it is no longer said. */
const otherwiseOf = (entry: TimelineEntry, { person, cite }: Phrasebook): string => {
  const { actor, consequence, consequenceOn, consequenceCitation, state } = bare(entry)
  const isOpen = state === undefined || state === 'ahead' || state === 'late'
  return actor === 'person' && consequence !== undefined && isOpen
    ? ` ${person.otherwise(person.consequences[consequence](consequenceOn), consequenceCitation && cite(consequenceCitation))}`
    : ''
}

/** A date of the timeline: what happens or falls due, whose act it asks for, by which article, and what follows. */
export const paragraphOfDate = (entry: TimelineEntry, phrases: Phrasebook): Paragraph => {
  const { connectives, cite, person } = phrases
  const { citation, state } = bare(entry)
  const dated = bare({ ...entry, event: eventOf(entry, phrases), article: cite(citation) })
  const text = `${connectives.date(dated)}${otherwiseOf(entry, phrases)}`
  return {
    kind: 'date',
    text: state === undefined ? text : person.inState(text, person.statesOfDates[state]),
    citations: [citation],
  }
}
