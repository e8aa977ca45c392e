import type { Assessment } from '../../assessment/assess.js'
import { isFinding } from '../../assessment/section.js'
import type { TimelineEvent } from '../../assessment/timeline/entry.js'
import { own } from '../../values/bare.js'
import { type CivilDate, monthOf } from '../../values/civil-date.js'
import { paragraphOfDate } from '../of-date.js'
import type { Paragraph } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'

/** Dates that lie ahead and are told nowhere else in the letter. */
const AHEAD: readonly TimelineEvent[] = [
  'payment-resumed',
  'payment-suspended',
  'review-decision-takes-effect',
]

/** Whoever has an old-age pension, or none, is reviewed no more; nor is a window over by the month asked about still to come. */
const isReviewAhead = (latest: CivilDate, { headline }: Assessment): boolean => {
  const state = own(headline, 'state')?.state
  const month = own(headline, 'month')
  const isOver = month !== undefined && monthOf(latest) < month
  return state !== 'converted' && state !== 'ended' && !isOver
}

/** Without the minimum stage of an old-age pension nothing comes at its age but the end of the reviews. */
const goesOnAfterTheAge = (
  { conversion, headline }: Assessment,
  { person }: Phrasebook,
): readonly Paragraph[] =>
  isFinding(conversion) &&
  conversion.value.outcome === 'continues-as-invalidity' &&
  own(headline, 'state')?.state === 'in-payment' &&
  own(headline, 'diedOn') === undefined
    ? [{ kind: 'date', text: person.goesOnAfterTheAge(conversion.value.on) }]
    : []

/** What comes next, and is told nowhere else in the letter. */
export const ahead = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const { timeline } = assessment
  const isAhead = (state: string | undefined): boolean => state === undefined || state === 'ahead'
  // A window may have opened; it is over with its last day.
  const dayOf = (
    event: TimelineEvent,
    isOpen: (state: string | undefined) => boolean,
  ): CivilDate | undefined =>
    timeline.filter(entry => entry.event === event && isOpen(own(entry, 'state'))).at(-1)?.on
  const [earliest, latest] = [dayOf('review-earliest', () => true), dayOf('review-latest', isAhead)]
  return [
    ...(earliest && latest && isReviewAhead(latest, assessment)
      ? [{ kind: 'date', text: phrases.person.reviewBetween(earliest, latest) } as const]
      : []),
    ...timeline
      .filter(entry => AHEAD.includes(entry.event) && own(entry, 'state') === 'ahead')
      // It stands under what comes next: that it lies ahead need not be said.
      .map(({ state: _, ...entry }) => paragraphOfDate(entry, phrases)),
    ...goesOnAfterTheAge(assessment, phrases),
  ]
}
