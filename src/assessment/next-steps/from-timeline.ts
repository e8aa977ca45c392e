import { confirmed } from '../../law/citation.js'
import { own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isShownMissed, shownDoneOn } from '../timeline/shown.js'
import type { TimelineEntry, TimelineEvent } from '../timeline/entry.js'
import { isFinding } from '../section.js'
import type { NextStep } from './kinds.js'
import { OWN_FAULT } from './own-fault.js'
import { type Row, rowsOf } from './rows.js'
import {
  endsBefore,
  eventOf,
  hasDied,
  isPast,
  isWithoutRight,
  lawNow,
  lawOn,
  periodNow,
  type Situation,
} from './situation.js'

/** What is left to do once the pension has ended, or without a right to it. */
const WITHOUT_PENSION: readonly TimelineEvent[] = [
  'institute-decision-contestable-until',
  'medical-decision-contestable-until',
  'medical-ruling-open-to-court-until',
  'pension-decision-contestable-until',
  'unpaid-sums-to-be-claimed-by',
]

/** Taken up again under Law 263/2010, a programme is shown without a request (art. 81(4)). */
const requestFor = (by: CivilDate, situation: Situation): Row['papers'] =>
  lawOn(by) === 'law-263-2010' || lawNow(situation) === 'law-263-2010' ? [] : ['request']

/** A programme is taken up again, and of work its end is shown. */
const fitted = (row: Row, { on, path, where }: TimelineEntry, situation: Situation): Row => {
  const event = eventOf(path, situation)?.id
  if (row.act === 'be-assessed' && event === 'programme-left')
    return { act: 'resume-the-programme', papers: ['proof-of-the-programme', ...requestFor(on, situation)] }
  if (row.act === 'ask-to-resume' && event === 'work-started')
    return { act: row.act, papers: ['request', 'proof-that-work-ended'] }
  if (row.act === 'contest-pension-decision')
    return {
      act: isWithoutRight(situation) ? 'contest-refusal' : row.act,
      papers: where === 'issuing-pension-house' ? ['contestation'] : row.papers,
    }
  return row
}

/** Which decision is contested. */
const decidedOn = (entry: TimelineEntry, situation: Situation): CivilDate | undefined => {
  const { decisionIssuedOn, rulingIssuedOn, pensionDecisionIssuedOn } = situation.facts
  const path = own(entry, 'path')
  if (path !== undefined) return eventOf(path, situation)?.on
  const ofOpening: Readonly<Partial<Record<TimelineEvent, CivilDate | undefined>>> = {
    'medical-decision-contestable-until': decisionIssuedOn,
    'medical-ruling-open-to-court-until': rulingIssuedOn,
    'pension-decision-contestable-until': pensionDecisionIssuedOn,
  }
  return own(ofOpening, entry.event)
}

const CONTESTED: readonly TimelineEvent[] = [
  'institute-decision-contestable-until',
  'medical-decision-contestable-until',
  'medical-ruling-open-to-court-until',
  'pension-decision-contestable-until',
]

/** The day of the decision, where the date is the last on which one can be contested. */
const contestedOn = (entry: TimelineEntry, situation: Situation): CivilDate | undefined =>
  CONTESTED.includes(entry.event) ? decidedOn(entry, situation) : undefined

const stepFrom = (row: Row, entry: TimelineEntry, situation: Situation): NextStep => {
  const { on, citation } = entry
  const tells = row.act === 'tell-why-you-cannot-come'
  const safeBy = own(entry, 'safeOn')
  const where = own(entry, 'where')
  const otherwise = tells ? 'absence-counts-as-own-fault' : own(entry, 'consequence')
  const otherwiseCitation = own(entry, 'consequenceCitation')
  const otherwiseOn = tells ? undefined : own(entry, 'consequenceOn')
  const path = own(entry, 'path')
  const decided = contestedOn(entry, situation)
  return {
    act: row.act,
    ...(decided ? { decidedOn: decided } : {}),
    by: on,
    ...(own(entry, 'state') === 'late' ? { late: true } : {}),
    ...(safeBy ? { safeBy } : {}),
    ...(where ? { where } : {}),
    papers: row.papers,
    ...(otherwise ? { otherwise } : {}),
    ...(otherwiseOn ? { otherwiseOn } : {}),
    ...(otherwiseCitation ? { otherwiseCitation } : {}),
    ...(path === undefined ? {} : { path }),
    citation: tells ? OWN_FAULT[lawOn(on)].citation : citation,
  }
}

const OLD_AGE_COMES: typeof OWN_FAULT = {
  'law-263-2010': confirmed('law-263-2010', 'art. 82'),
  'law-360-2023': confirmed('law-360-2023', 'art. 72'),
}

/** What a step has of its own, beside its date. */
const OF_ITS_OWN: Readonly<Partial<Record<NextStep['act'], (by: CivilDate) => Partial<NextStep>>>> = {
  // Missing stage is given before old age comes, where it will come.
  'give-missing-stage': by => ({
    where: 'territorial-pension-house',
    otherwise: 'paid-as-found',
    citation: OLD_AGE_COMES[lawOn(by)].citation,
  }),
  'claim-the-death-grant': () => ({ citation: confirmed('law-360-2023', 'art. 111').citation }),
}

/** What is not granted yet cannot be annulled. */
const grantDecidedOn = ({ event }: TimelineEntry, { facts }: Situation): CivilDate | undefined =>
  event === 'annulment-of-pension-may-be-asked-until' ? facts.pensionDecisionIssuedOn : undefined

/** Without a right that is known nothing becomes a pension of old age, nor where it is known to go on as it is. */
const mayBecomeOldAge = ({ sections: { conversion, payment } }: Situation): boolean =>
  isFinding(payment) && !(isFinding(conversion) && conversion.value.outcome === 'continues-as-invalidity')

const isOpen = (entry: TimelineEntry, situation: Situation): boolean => {
  const { facts, asOf } = situation
  const state = own(entry, 'state')
  if (shownDoneOn(entry, facts) !== undefined || isShownMissed(entry, facts)) return false
  const event = eventOf(own(entry, 'path'), situation)
  if (event && !isPast(event.on, situation)) return false
  const decided = contestedOn(entry, situation) ?? grantDecidedOn(entry, situation)
  if (decided !== undefined && !isPast(decided, situation)) return false
  if (asOf !== undefined && state !== 'ahead' && state !== 'late') return false
  const period = periodNow(situation)
  const isOver = isWithoutRight(situation) || period?.state === 'ended'
  if (hasDied(situation)) return entry.event === 'unpaid-sums-to-be-claimed-by'
  if (entry.event === 'standard-age-reached')
    return (
      mayBecomeOldAge(situation) &&
      !isOver &&
      period?.state !== 'converted' &&
      facts.scheme === 'public' &&
      !endsBefore(entry.on, situation)
    )
  return !isOver || WITHOUT_PENSION.includes(entry.event)
}

/** What the dates of the timeline still ask of the person. */
export const stepsFromTimeline = (situation: Situation): readonly NextStep[] =>
  situation.timeline
    .filter(entry => isOpen(entry, situation))
    .flatMap(entry =>
      rowsOf(entry).map(row => {
        const step = stepFrom(fitted(row, entry, situation), entry, situation)
        return { ...step, ...own(OF_ITS_OWN, step.act)?.(entry.on) }
      }),
    )
