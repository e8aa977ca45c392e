import type { DateBounds } from '../dossier/allowed-range.js'
import type { DossierEventId } from '../dossier/events.js'
import { isAnswered } from '../engine/answer.js'
import { addDays, earlierOf, firstOfMonth, laterOf } from '../values/civil-date.js'
import { DECIDING, ENDING } from '../questions/payment/inner.js'
import type { SectionAnswers } from './answer-section.js'
import type { SectionName } from './section-names.js'

const OF_THE_ALLOWANCE: readonly DossierEventId[] = ['allowance-option', 'allowance-option-back']

const OF_PAYMENT: readonly SectionName[] = ['payment', 'pension', 'companionAllowance', 'conversion']
const OF_DECISIONS: readonly SectionName[] = [...OF_PAYMENT, 'points', 'review']

/** Every section that some event can change; what is paid out follows the pension. */
export const CHANGED_BY_EVENTS: readonly SectionName[] = /* @__PURE__ */ [...OF_DECISIONS, 'net']

/** Of these the whole life is told; the others answer for the month asked. */
const OF_THE_WHOLE_LIFE: readonly SectionName[] = ['payment', 'conversion']

/** The sections that an event of a kind can change: what decides, all; what lets twelve months run, the review too; what ends the pension ends a decision too, where one is told. */
const changedBy = (kind: DossierEventId, isDecided: boolean): readonly SectionName[] => {
  if (OF_THE_ALLOWANCE.includes(kind)) return ['payment', 'companionAllowance']
  if (isDecided || DECIDING.includes(kind)) return OF_DECISIONS
  return ENDING.includes(kind) ? [...OF_PAYMENT, 'review'] : OF_PAYMENT
}

/** A kind of event with the days on which it can change a section, and those that it can change. */
export interface Happens {
  readonly kind: DossierEventId
  readonly days: DateBounds
  readonly changes: readonly SectionName[]
}

const isOfMonthOnly = (changes: readonly SectionName[]): boolean =>
  !changes.some(section => OF_THE_WHOLE_LIFE.includes(section))

/** What can still have happened that changes one of the sections wanted; nothing before it is known when the pension starts. */
export const happeningsFor = (
  answers: SectionAnswers,
  wanted: readonly SectionName[],
): readonly Happens[] => {
  const start = answers.grantedOn()
  if (!isAnswered(start)) return []
  const { month, events = [] } = answers.given
  const firstAsked = month && laterOf(firstOfMonth(month), start.value)
  const isDecided = events.some(({ id }) => DECIDING.includes(id))
  return answers.possibleEvents().flatMap(({ kind, from, to, reachesBack }): readonly Happens[] => {
    const changes = wanted.filter(section => changedBy(kind, isDecided).includes(section))
    // What happens in a month counts from the next on.
    const isBefore = firstAsked !== undefined && !reachesBack && isOfMonthOnly(changes)
    const last = isBefore ? earlierOf(to, addDays(firstAsked, -1)) : to
    return changes.length === 0 || from > last ? [] : [{ kind, days: { from, to: last }, changes }]
  })
}
