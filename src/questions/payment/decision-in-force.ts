import type { GivenFacts } from '../../dossier/dossier.js'
import type { ValidEvent } from '../../dossier/events.js'
import { monthKnown } from '../../dossier/month-known.js'
import type { SectionRule } from '../../dossier/section-rule.js'
import type { Answer } from '../../engine/answer.js'
import { aside } from '../../law/inquiry.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import { notDue } from '../../law/not-due.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, type CivilMonth, firstOfMonth, monthOf } from '../../values/civil-date.js'
import type { GrantSection } from '../entitlement/answers.js'
import type { DecisionInForceSection } from '../review/answers.js'
import { emergencyExtensionOf, endsForWantOfPapers } from './emergency.js'
import { DECIDING, ENDING } from './kinds-of-events.js'
import type { Life } from './life.js'
import { lifeFor } from './life-of-dossier.js'
import { dutyOf } from './owed.js'
import { dayTellingOf, endOn } from './payment-state.js'
import { lackingForDegree } from './reads-life.js'
import type { Inquiry, RulesForPayment } from './steps.js'
import { type TimeDrawn, timeDrawnAsTold } from './time-drawn.js'
import { deathOfNotary } from './uncovered.js'

/** Twelve months that begin after a month do not end by it. */
const endsBy = (month: CivilMonth | undefined, { id, on }: ValidEvent): boolean =>
  ENDING.includes(id) && (month === undefined || on <= firstOfMonth(month))

/**
 * Whether anything can have taken the place of the first decision, or ended it. Where twelve months began before any law covered
 * here, nothing of them is known, and the first decision stands as without them.
 */
const canHaveTurned = (events: readonly ValidEvent[], month: CivilMonth | undefined): boolean => {
  if (events.some(({ id }) => DECIDING.includes(id))) return true
  const isKnown = events.every(({ id, on }) => !ENDING.includes(id) || on >= FIRST_DAY_COVERED)
  return isKnown && events.some(event => endsBy(month, event))
}

/** No event tells of a review or a validity that fell in the emergency of 2020. */
const canHaveEndedByPapers = (
  { validUntil, reviewDueOn }: GivenFacts,
  month: CivilMonth | undefined,
  inquiry: Inquiry,
): boolean => {
  const on = validUntil ?? reviewDueOn
  if (on === undefined) return false
  const extension = emergencyExtensionOf({ validUntil: on }, aside(inquiry))
  if (isNotCovered(extension) || !extension.covered) return false
  const endsFrom = monthOf(endsForWantOfPapers(extension.validUntil))
  return (
    (month === undefined || month >= endsFrom) &&
    inquiry.reading('emergency-twelve-months') === 'from-2020-06-15'
  )
}

const issuedBy = (life: Life, day: CivilDate): CivilDate | undefined =>
  life.decisions.filter(({ from, degree }) => from <= day && degree !== 'none').at(-1)?.event.on

/** Whether the pension may end in a month that has yet to be told. */
const mayEnd = ({ ends, unsure, told }: Life): boolean =>
  ends.length > 0 ||
  deathOfNotary(told) !== undefined ||
  unsure.some(({ mayEndFrom }) => mayEndFrom !== undefined)

/** What may have ended it by the day that tells of a month, for want of a fact. */
const endUnsureIn =
  (month: CivilMonth) =>
  (life: Life): readonly string[] =>
    life.unsure
      .filter(({ mayEndFrom }) => mayEndFrom !== undefined && mayEndFrom <= dayTellingOf(life, month))
      .flatMap(({ needs }) => needs)

const drawnBy = (day: CivilDate, life: Life, inquiry: Inquiry): TimeDrawn =>
  timeDrawnAsTold(life.told.grantedOn, day, life, () => aside(inquiry))

/** What the decision in force hangs on, and the time drawn by then, where that may free from the review. */
const lackingForReview =
  (month: CivilMonth, inquiry: Inquiry) =>
  (life: Life): readonly string[] => {
    const day = dayTellingOf(life, month)
    const ofDegree = lackingForDegree(life, day)
    const on = issuedBy(life, day)
    if (ofDegree.length > 0 || endOn(life, day)) return ofDegree
    if (life.undated.length > 0) return life.undated
    if (on === undefined) return []
    const drawn = drawnBy(on, life, inquiry)
    const duty = dutyOf(bare({ id: 'review-missed', on }), life.told, () => drawn, aside(inquiry))
    return duty.owed === 'unknown' ? duty.needs.filter(need => drawn.needs.includes(need)) : []
  }

/** The day of the last decision in a degree that is in force; after an end there is none to be reviewed. */
export const decisionInForce: SectionRule<
  DecisionInForceSection['decisionInForce'],
  GrantSection,
  RulesForPayment
> = (context, inquiry) => {
  const { events = [] } = context.given
  const month = monthKnown(context)
  if (!canHaveTurned(events, month) && !canHaveEndedByPapers(context.given, month, inquiry))
    return { value: { issuedOn: context.facts.decisionIssuedOn } }
  return context.upon('grant', (grantedOn): Answer<DecisionInForceSection['decisionInForce']> => {
    const first = (): CivilDate => context.facts.decisionIssuedOn
    const life = lifeFor(context, grantedOn, () => [], inquiry)
    const isDecidedAgain = [life.decisions, life.unsureDegree, life.undated].some(all => all.length > 0)
    if (!isDecidedAgain && !mayEnd(life)) return { value: { issuedOn: first() } }
    const lacking = isDecidedAgain
      ? lackingForReview(context.facts.month, inquiry)
      : endUnsureIn(context.facts.month)
    const known = lifeFor(context, grantedOn, lacking, inquiry)
    const day = dayTellingOf(known, context.facts.month)
    const { uncovered } = known
    // What keeps the payment back by a cause that is only named leaves the decision as it is.
    const undoneFrom = uncovered && own(uncovered, 'undoesEndFrom')
    if (undoneFrom && undoneFrom <= day) return notCovered(uncovered.what, { on: undoneFrom })
    if (endOn(known, day)) return notDue('payment-ended')
    const death = deathOfNotary(known.told)
    if (death && death.on <= day) return notCovered('cessation', { on: death.on })
    const issuedOn = issuedBy(known, day)
    if (issuedOn === undefined) return { value: { issuedOn: first() } }
    return { value: { issuedOn, drawn: drawnBy(issuedOn, known, inquiry).least } }
  })
}
