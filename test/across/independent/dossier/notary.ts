import { dateText, dayNumber } from '../day-number.js'
import { isLaw263 } from '../facts.js'
import type { StageInput } from '../facts.js'
import { firstOfMonth } from '../life/calendar.js'
import type { State } from '../life/facts.js'
import { procedureLaw } from '../law.js'
import { monthlyPoints, potentialPoints } from '../points.js'
import { answer, need } from '../refusal.js'
import { retirementOf } from '../retirement-age.js'
import { reviewWindow } from '../review.js'
import { daysOf } from '../stage-days.js'
import type { WholeDossier } from './facts.js'
import { type Later, type Outcome, asOutcome, isValue, valueOf } from './outcome.js'
import { allowanceOf, netOf, unpaid } from './sums-of-month.js'

// A notary to whom nothing happened: the Regulation's own events are few, and no text tells how they meet.

/** The sum of a notary's months, of which no score is known. */
const pointsOfNotary = (dossier: WholeDossier, potentialStage: Outcome): Outcome => {
  if (!isValue(potentialStage)) return potentialStage
  const { stage } = potentialStage.value as { readonly stage: StageInput }
  const { degree } = dossier.incapacity
  return asOutcome(
    answer(() => ({
      monthly: need(monthlyPoints({ law: 'notaries', degree })),
      potential: need(potentialPoints({ law: 'notaries', degree, potentialStage: stage }, dossier.readings)),
    })),
  )
}

/** A notary's by the public rules of the day of the decision. */
const reviewOfNotary = (dossier: WholeDossier): Outcome => {
  const { person, incapacity, medicalDecision, contribution } = dossier
  const law = procedureLaw('notaries', medicalDecision.issuedOn)
  const facts = {
    law: 'notaries',
    ...person,
    irreversible: incapacity.irreversible,
    decisionIssuedOn: medicalDecision.issuedOn,
    reviewDueOn: medicalDecision.reviewDueOn,
    stage: isLaw263(law) ? contribution.stageAtGrant : undefined,
    contributoryStage: contribution.contributoryStage,
  } as const
  return asOutcome(reviewWindow(facts))
}

interface OldAge {
  readonly day: number
  readonly hasRight: boolean
}

/** At 65; without the minimum stage the amount of the invalidity pension stays. */
const oldAgeOf = ({ person, contribution }: WholeDossier, granted: number): OldAge => {
  const { reachedOn, minimumDays } = retirementOf({ law: 'notaries', ...person })
  return {
    day: Math.max(reachedOn, granted),
    hasRight: daysOf(contribution.contributoryStage) >= minimumDays,
  }
}

const stateOf = (first: number, granted: number, day: number): State => {
  if (first < firstOfMonth(granted)) return { state: 'before-grant' }
  return first >= firstOfMonth(day) ? { state: 'converted', on: dateText(day) } : { state: 'in-payment' }
}

/** Neither the value of a point nor the scale is published. */
const pensionOf = (state: State, isCompared: boolean): Outcome =>
  unpaid(state) ?? {
    needs: [
      'payment.pointValue',
      ...(state.state === 'converted' && isCompared ? ['payment.oldAgeLei'] : []),
    ],
  }

export const ofNotary = (dossier: WholeDossier, potentialStage: Outcome, grantedOn: string): Later => {
  const granted = dayNumber(grantedOn)
  const { day, hasRight } = oldAgeOf(dossier, granted)
  const state = stateOf(dayNumber(`${dossier.payment.month}-01`), granted, day)
  const periods = [
    ...(day > granted ? [{ state: { state: 'in-payment' }, from: grantedOn, to: dateText(day - 1) }] : []),
    { state: { state: 'converted', on: dateText(day) }, from: dateText(day) },
  ]
  const isOldAgeTold = dossier.payment.oldAgeLei !== undefined
  const unknownStage = isValue(potentialStage) ? undefined : potentialStage
  // The score rests on a stage that no text shares out.
  const pension = unpaid(state) ?? unknownStage ?? pensionOf(state, hasRight && !isOldAgeTold)
  const { degree } = dossier.incapacity
  const isPaid = state.state === 'converted' && isOldAgeTold
  return {
    payment: valueOf({ month: state, periods, allowancePeriods: periods, notOwed: [] }),
    points: pointsOfNotary(dossier, potentialStage),
    pension,
    companionAllowance: allowanceOf(dossier, degree, state),
    net: netOf(dossier, pension, state),
    // What no text lets reckon leaves the day as it is.
    conversion:
      isPaid && !('notCovered' in pension)
        ? pension
        : valueOf({
            outcome: hasRight ? 'becomes-old-age' : 'old-age-category-same-amount',
            on: dateText(day),
            companionAllowanceKept: degree === 'I',
          }),
    review: reviewOfNotary(dossier),
  }
}
