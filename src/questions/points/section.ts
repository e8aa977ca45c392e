import type { GivenFacts } from '../../dossier/dossier.js'
import type { SectionContext, SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import { byLaw } from '../../law/by-law.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, firstOfMonth } from '../../values/civil-date.js'
import { type DecimalString, ZERO } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { LawSection } from '../applicable-law/answers.js'
import type { EntitlementStartSection } from '../entitlement/answers.js'
import { degreeInForce } from '../payment/inner.js'
import type { RulesForPayment } from '../payment/steps.js'
import type { PotentialStageSection } from '../potential-stage/answers.js'
import type { PensionPoints, PointsSection } from './answers.js'
import type { PotentialPointsFacts } from './facts.js'
import { MONTHLY_RATES } from './monthly-rates.js'
import { potentialPointsOf } from './points-of-stage.js'
import { NO_STABILITY_POINTS, earnsNoStability, stabilityPointsOf } from './stability.js'
import type { Inquiry, RulesForPoints } from './steps.js'
import { totalPointsOf } from './total.js'

type RestsOn = PotentialStageSection & EntitlementStartSection & LawSection
type Rules = RulesForPoints & RulesForPayment

/** What is taken in where it is given; the whole stage bounds the contributory one, which is a part of it. */
interface TakenIn extends Pick<GivenFacts, 'contributoryStage' | 'realisedPoints'> {
  readonly wholeStage?: Stage | undefined
}

type MorePoints = Pick<PensionPoints, 'stability' | 'total'>
type MoreRule = (law: LawId, taken: TakenIn, potential: DecimalString, inquiry: Inquiry) => MorePoints

const moreOfLaw263: MoreRule = (_law, { realisedPoints }, potentialPoints, inquiry) =>
  realisedPoints
    ? {
        total: totalPointsOf(
          { law: 'law-263-2010', realisedPoints, stabilityPoints: ZERO, potentialPoints },
          inquiry,
        ),
      }
    : {}

/** A stage too short to earn any gives none whatever part of it is contributory; no step says of one how long it is. */
const stabilityOf = (
  law: LawId,
  { contributoryStage, wholeStage }: TakenIn,
  inquiry: Inquiry,
): DecimalString | undefined => {
  if (contributoryStage) return stabilityPointsOf({ law, contributoryStage }, inquiry)
  return wholeStage && earnsNoStability(wholeStage) ? NO_STABILITY_POINTS : undefined
}

const moreOfLaw360: MoreRule = (law, taken, potentialPoints, inquiry) => {
  const stability = stabilityOf(law, taken, inquiry)
  if (!stability) return {}
  const { realisedPoints } = taken
  if (!realisedPoints) return { stability }
  const parts = { law: 'law-360-2023', realisedPoints, stabilityPoints: stability, potentialPoints } as const
  return { stability, total: totalPointsOf(parts, inquiry) }
}

/** Beside the potential points. The notaries' points have no scale in common that is published. */
const MORE = byLaw<MoreRule>({
  'law-263-2010': moreOfLaw263,
  'law-360-2023': moreOfLaw360,
  notaries: () => ({}),
})

const pointsOf = (facts: PotentialPointsFacts, taken: TakenIn, inquiry: Inquiry): Outcome<PensionPoints> => {
  const potential = potentialPointsOf(facts, inquiry)
  if (isNotCovered(potential)) return potential
  const monthly = own(MONTHLY_RATES[facts.law], facts.degree)?.points ?? ZERO
  return { monthly, potential, ...MORE[facts.law](facts.law, taken, potential, inquiry) }
}

const takenIn = ({ facts, given }: SectionContext<RestsOn>, grantedOn: CivilDate): TakenIn => {
  const { contributoryStage, realisedPoints, stageAtGrant, stageAtDecision } = given
  const isOneDay = stageAtDecision !== undefined && grantedOn === facts.decisionIssuedOn
  return bare({
    ...(contributoryStage ? { contributoryStage } : {}),
    ...(realisedPoints ? { realisedPoints } : {}),
    wholeStage: stageAtGrant ?? (isOneDay ? stageAtDecision : undefined),
  })
}

/**
 * Law 360/2023 keeps the length of the potential stage and takes the rate of the new degree (art. 149(2)). What else
 * the others ask for, the stage at the new decision among it, is not in a dossier.
 */
const KEEPS_THE_LENGTH = byLaw<boolean>({ 'law-263-2010': false, 'law-360-2023': true, notaries: false })

export const points: SectionRule<PointsSection['points'], RestsOn, Rules> = (context, inquiry) =>
  context.upon('potentialStage', ({ stage }) =>
    context.upon('entitlementStart', grantedOn =>
      context.upon('law', law => {
        const onDay = () => firstOfMonth(context.facts.month)
        const degree = degreeInForce(context, grantedOn, onDay, inquiry)
        if (degree !== context.facts.degree && !KEEPS_THE_LENGTH[law])
          return notCovered('change-of-degree', { on: onDay() })
        const facts = { law, degree, potentialStage: stage }
        return answered(pointsOf(facts, takenIn(context, grantedOn), inquiry))
      }),
    ),
  )
