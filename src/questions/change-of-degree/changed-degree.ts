import { isPublicLaw, isVersionOf, type LawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import { lawInForceOn } from '../applicable-law/inner.js'
import { potentialPointsOf } from '../points/inner.js'
import { effectOfReviewOf } from '../review/inner.js'
import { lawOfRateAfterChange } from './art-149.js'
import type { ChangeOfDegreeFacts } from './facts.js'
import { CHANGE_OF_THE_NOTARIES, STAGE_AFTER_CHANGE } from './stage-after-change.js'
import type { Inquiry } from './steps.js'

/** The pension after a change of degree: from when, with which potential stage and points. */
export interface ChangeOfDegree {
  /** The day from which the pension of the new degree is paid. */
  readonly on: CivilDate
  /** The potential stage from that day on, in years, months and days. */
  readonly potentialStage: Stage
  /** The points that this stage adds to the pension, at the rate of the degree; five decimals. */
  readonly potentialPoints: DecimalString
}

/** The public rate is the new degree's; of the notaries' it is not said. */
const degreeOfRate = (law: LawId, facts: ChangeOfDegreeFacts, inquiry: Inquiry): Degree => {
  const { firstDegree, newDegree } = facts
  if (isPublicLaw(law)) return newDegree
  const reading = inquiry.reading('notaries-points-after-change')
  const degree = reading === 'first-degree' ? firstDegree : newDegree
  return inquiry.step(
    'points.degree-that-gives-the-rate',
    CHANGE_OF_THE_NOTARIES,
    { firstDegree, newDegree, reading },
    degree,
  )
}

/** A pension in payment follows the law of the moment; the notaries follow their own. */
const lawOfTheChange = (
  { law, newDecisionIssuedOn: on }: ChangeOfDegreeFacts,
  inquiry: Inquiry,
): Outcome<LawId> => (isPublicLaw(law) ? lawInForceOn({ on }, inquiry) : law)

/** Since Law 360/2023 the law that opened the pension has a say in the rate; before it that of the change alone. */
const lawOfRate = (
  law: LawId,
  { law: opened, newDegree }: ChangeOfDegreeFacts,
  potentialStage: Stage,
  inquiry: Inquiry,
): LawId =>
  isVersionOf(law, 'law-360-2023') && isPublicLaw(opened)
    ? lawOfRateAfterChange(opened, newDegree, potentialStage, inquiry)
    : law

/** What the pension rests on after a review places the person in another degree, and from when. */
export const changeOfDegreeOf = (facts: ChangeOfDegreeFacts, inquiry: Inquiry): Outcome<ChangeOfDegree> => {
  const law = lawOfTheChange(facts, inquiry)
  if (isNotCovered(law)) return law
  const { newDecisionIssuedOn: decisionIssuedOn, reviewedOn } = facts
  const on = effectOfReviewOf(bare({ law, decisionIssuedOn, ...(reviewedOn ? { reviewedOn } : {}) }), inquiry)
  if (isNotCovered(on)) return on
  // A decision that leaves the degree as it was changes nothing of the stage, nor of its rate.
  const isChanged = facts.newDegree !== facts.firstDegree
  const potentialStage = isChanged ? STAGE_AFTER_CHANGE[law](facts, law, inquiry) : facts.firstPotentialStage
  if (isNotCovered(potentialStage)) return potentialStage
  const ofRate = isChanged ? lawOfRate(law, facts, potentialStage, inquiry) : facts.law
  const potentialPoints = potentialPointsOf(
    { law: ofRate, degree: degreeOfRate(law, facts, inquiry), potentialStage },
    inquiry,
  )
  return isNotCovered(potentialPoints) ? potentialPoints : { on, potentialStage, potentialPoints }
}
