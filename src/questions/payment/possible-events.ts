import type { SectionRule } from '../../dossier/section-rule.js'
import { DOSSIER_EVENT_IDS, type DossierEventId, type ValidEvent } from '../../dossier/events.js'
import { aside } from '../../law/inquiry.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../../values/civil-date.js'
import type { GrantSection } from '../entitlement/answers.js'
import type { PossibleEvent, PossibleEventsSection } from './answers.js'
import { conversionDayIn, standardAgeIn } from './conversion-in-life.js'
import type { Happened } from './days-in-law.js'
import { daysOfKind } from './days-of-kind.js'
import type { End } from './end-of-payment.js'
import { lifeOf } from './life-once.js'
import type { RulesForPayment } from './steps.js'

const LAST_DAY: CivilDate = '2199-12-31'

/** What may undo a decision, whenever it comes. */
const UNDOING: readonly DossierEventId[] = ['ruling', 'judgment']

/** And what is paid back for months before it. */
const REACHING_BACK: readonly DossierEventId[] = [...UNDOING, 'resumption-requested']

/** A decision may undo twelve months that seem to be over, where the person had come in time; after a death none comes anyway. */
const isUndoing = (kind: DossierEventId, { cause }: End): boolean =>
  UNDOING.includes(kind) || (kind === 'review-decision' && cause !== 'capacity-regained')

/** The last days that an end and a death leave to an event. */
const lastDaysFor = (kind: DossierEventId, { life, events }: Happened): readonly CivilDate[] => {
  const last = life.ends.at(-1)
  const isOver = last !== undefined && last.until === undefined && !isUndoing(kind, last)
  return [
    ...(isOver ? [addDays(last.on, -1)] : []),
    ...(UNDOING.includes(kind) ? [] : events.filter(({ id }) => id === 'death').map(({ on }) => on)),
  ]
}

const possible = (kind: DossierEventId, happened: Happened): readonly PossibleEvent[] => {
  const { life, facts } = happened
  const days = daysOfKind(kind, happened)
  if (!days) return []
  // Where no day of the grant is printed, what happened between the decision and it may bear on it too.
  const granted = facts.grantedOn ?? facts.decisionIssuedOn ?? life.told.grantedOn
  const first = UNDOING.includes(kind) ? facts.decisionIssuedOn : granted
  const from = laterOf(days.from, first ?? days.from)
  const to = lastDaysFor(kind, happened).reduce(earlierOf, days.to)
  if (from > to) return []
  const reachesBack = REACHING_BACK.includes(kind) || (kind === 'review-decision' && life.ends.length > 0)
  return [{ kind, from, to, reachesBack }]
}

/** The kinds of events that can still change what is paid, and the days on which they can. */
export const possibleEvents: SectionRule<
  PossibleEventsSection['possibleEvents'],
  GrantSection,
  RulesForPayment
> = (context, inquiry) =>
  context.upon('grant', grantedOn => {
    const facts = context.given
    const life = lifeOf(facts, grantedOn, () => aside(inquiry))
    const events: readonly ValidEvent[] = facts.events ?? []
    const standardAgeOn = standardAgeIn(conversionDayIn(life.told))
    const happened = { life, facts, events, inquiry, standardAgeOn, lastDay: LAST_DAY }
    return { value: DOSSIER_EVENT_IDS.flatMap(kind => possible(kind, happened)) }
  })
