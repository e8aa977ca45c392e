import { type Basis, confirmed, derived } from '../law/citation.js'
import { effectOfReviewOf } from '../entitlement/rules.js'
import type { Inquiry } from '../law/inquiry.js'
import type { LawId } from '../law/law-id.js'
import { isNotCovered, type Outcome } from '../law/not-covered.js'
import type { Degree } from '../law/person.js'
import { potentialPointsOf } from '../points/rules.js'
import type { ChangeOfDegreeFacts } from '../schema/change-of-degree.js'
import type { PotentialStageFacts } from '../schema/potential-stage.js'
import type { CivilDate } from '../values/civil-date.js'
import type { DecimalString } from '../values/decimal.js'
import { NO_STAGE, type Stage } from '../values/stage.js'
import { potentialStageOf } from './length.js'
import { THRESHOLD } from './threshold.js'

export interface ChangeOfDegree {
  /** The day from which the pension of the new degree is paid. */
  readonly on: CivilDate
  readonly potentialStage: Stage
  readonly potentialPoints: DecimalString
}

type StageRule = (facts: ChangeOfDegreeFacts, inquiry: Inquiry) => Outcome<Stage>

/** The new decision stands where the first one stood. */
const atNewDecision = (facts: ChangeOfDegreeFacts, law: LawId): PotentialStageFacts => ({
  law,
  sex: facts.sex,
  birthDate: facts.birthDate,
  degree: facts.newDegree,
  cause: facts.cause,
  ...(facts.specialStatus ? { specialStatus: facts.specialStatus } : {}),
  decisionIssuedOn: facts.newDecisionIssuedOn,
  stageAtDecision: facts.stageAtNewDecision,
  grantedOn: facts.newDecisionIssuedOn,
  stageAtGrant: facts.stageAtNewDecision,
})

const kept = (facts: ChangeOfDegreeFacts, basis: Basis, inquiry: Inquiry, reading?: string): Stage => {
  const { firstDegree, newDegree, firstPotentialStage } = facts
  return inquiry.step(
    'potential-stage.after-change-of-degree',
    basis,
    { firstDegree, newDegree, firstPotentialStage, ...(reading ? { reading } : {}) },
    firstPotentialStage,
  )
}

const recounted = (facts: ChangeOfDegreeFacts, law: LawId, inquiry: Inquiry): Outcome<Stage> => {
  const counted = potentialStageOf(atNewDecision(facts, law), inquiry)
  return isNotCovered(counted) ? counted : counted.stage
}

/** Decided before September 2024: whether there is a potential stage is decided again, for the new degree. */
const stageUnderLaw263 =
  (law: LawId): StageRule =>
  (facts, inquiry) => {
    const threshold = THRESHOLD[law](atNewDecision(facts, law), inquiry)
    if (isNotCovered(threshold)) return threshold
    if (threshold !== 'open') return NO_STAGE
    const reading = inquiry.reading('degree-change-public')
    return reading === 'recounted'
      ? recounted(facts, law, inquiry)
      : kept(facts, derived('law-263-2010', 'art. 75-76'), inquiry, reading)
  }

/** From September 2024: the conditions of the first decision are kept, with no new test (art. 149(2)). */
const stageUnderLaw360: StageRule = (facts, inquiry) => {
  const reading = inquiry.reading('degree-change-public')
  return reading === 'recounted'
    ? recounted(facts, 'law-360-2023', inquiry)
    : kept(facts, confirmed('law-360-2023', 'art. 149(2)'), inquiry, reading)
}

const NOTARIES: Basis = confirmed('notaries-regulation', 'change of degree')

const STAGE: Readonly<Record<LawId, StageRule>> = {
  'law-263-2010': stageUnderLaw263('law-263-2010'),
  'law-263-2010-amended-2013': stageUnderLaw263('law-263-2010-amended-2013'),
  'law-360-2023': stageUnderLaw360,
  notaries: (facts, inquiry) => kept(facts, NOTARIES, inquiry),
}

/** The public rate is the new degree's; of the notaries' it is not said. */
const degreeOfRate = (law: LawId, facts: ChangeOfDegreeFacts, inquiry: Inquiry): Degree => {
  const { firstDegree, newDegree } = facts
  if (law !== 'notaries') return newDegree
  const reading = inquiry.reading('notaries-points-after-change')
  const degree = reading === 'first-degree' ? firstDegree : newDegree
  return inquiry.step(
    'points.degree-that-gives-the-rate',
    NOTARIES,
    { firstDegree, newDegree, reading },
    degree,
  )
}

const LAW_360_FROM: CivilDate = '2024-09-01'

/** On this day every public pension became a pension of Law 360/2023. */
const lawOfTheChange = ({ law, newDecisionIssuedOn }: ChangeOfDegreeFacts): LawId =>
  law !== 'notaries' && newDecisionIssuedOn >= LAW_360_FROM ? 'law-360-2023' : law

/** What the pension rests on after a review places the person in another degree, and from when. */
export const changeOfDegreeOf = (facts: ChangeOfDegreeFacts, inquiry: Inquiry): Outcome<ChangeOfDegree> => {
  const law = lawOfTheChange(facts)
  const { newDecisionIssuedOn: decisionIssuedOn, reviewedOn } = facts
  const on = effectOfReviewOf({ law, decisionIssuedOn, ...(reviewedOn ? { reviewedOn } : {}) }, inquiry)
  if (isNotCovered(on)) return on
  const potentialStage = STAGE[law](facts, inquiry)
  if (isNotCovered(potentialStage)) return potentialStage
  const potentialPoints = potentialPointsOf(
    { law, degree: degreeOfRate(law, facts, inquiry), potentialStage },
    inquiry,
  )
  return isNotCovered(potentialPoints) ? potentialPoints : { on, potentialStage, potentialPoints }
}
