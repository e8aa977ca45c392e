import type { TimelineEntry } from '../assessment/timeline/entry.js'
import { bare } from '../values/bare.js'
import type { Paragraph } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

/** A date of the timeline: what happens or falls due, whose act it asks for, by which article. */
export const paragraphOfDate = (
  entry: TimelineEntry,
  { events, connectives, cite }: Phrasebook,
): Paragraph => ({
  kind: 'date',
  text: connectives.date(bare({ ...entry, event: events[entry.event], article: cite(entry.citation) })),
  citations: [entry.citation],
})
