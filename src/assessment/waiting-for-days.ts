import type { EventHeadPath } from '../dossier/begun-events.js'
import { undetermined } from '../engine/answer.js'
import type { CivilDate } from '../values/civil-date.js'
import { CHANGED_BY_EVENTS } from './happenings.js'
import type { SectionName } from './section-names.js'
import { isFinding, type Section, withoutValue } from './section.js'
import type { Sections } from './sections.js'
import type { TimelineEntry } from './timeline/entry.js'

/** The days of events that are told to have happened, and when not: `events.0.on`. */
export type UndatedEvents = readonly EventHeadPath<'on'>[]

/** Who has no right has none, whatever happened since. */
const staysAsItIs = (section: Section<unknown>): boolean =>
  !isFinding(section) &&
  (section.status === 'not-covered' || (section.status === 'not-due' && section.because === 'not-entitled'))

const waiting = (section: Section<unknown>, undated: UndatedEvents): Section<unknown> => {
  if (staysAsItIs(section)) return section
  const others = !isFinding(section) && section.status === 'undetermined' ? section.needs : []
  // No bound either: what an event ends comes to less than anything told before.
  const needs = [...undated, ...others.filter(path => !(undated as readonly string[]).includes(path))]
  return withoutValue(undetermined(needs), section.question, []) as Section<unknown>
}

/** What an event can change is not known as long as its day is not: it waits for that day first. */
export const waitingForDays = <S extends Partial<Sections>>(sections: S, undated: UndatedEvents): S =>
  undated.length === 0
    ? sections
    : (Object.fromEntries(
        Object.entries(sections).map(([name, section]) => [
          name,
          CHANGED_BY_EVENTS.includes(name as SectionName) ? waiting(section, undated) : section,
        ]),
      ) as S)

/** Up to the grant nothing can have happened to the pension; no later date is sure. */
export const datesUpTo = (
  grantedOn: CivilDate | undefined,
  timeline: readonly TimelineEntry[],
): readonly TimelineEntry[] => timeline.filter(({ on }) => grantedOn !== undefined && on <= grantedOn)
