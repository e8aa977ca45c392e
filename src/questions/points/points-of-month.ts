import type { GivenFacts } from '../../dossier/dossier.js'
import { monthKnown } from '../../dossier/month-known.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { byLaw } from '../../law/by-law.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { firstDayOf } from '../../law/periods.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, monthOf } from '../../values/civil-date.js'
import { type DecimalString, ZERO } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { PensionPoints } from './answers.js'
import type { PotentialPointsFacts } from './facts.js'
import { MONTHLY_RATES } from './monthly-rates.js'
import { potentialPointsOf } from './points-of-stage.js'
import { NO_STABILITY_POINTS, earnsNoStability, stabilityPointsOf } from './stability.js'
import type { Inquiry } from './steps.js'
import { totalPointsOf } from './total.js'

/** What is taken in where it is given; the whole stage bounds the contributory one, which is a part of it. */
interface TakenIn extends Pick<GivenFacts, 'contributoryStage' | 'realisedPoints' | 'month'> {
  readonly wholeStage?: Stage | undefined
}

type MorePoints = Pick<PensionPoints, 'stability' | 'total'>
type MoreRule = (taken: TakenIn, potential: DecimalString, inquiry: Inquiry) => MorePoints

const totalOfLaw263: MoreRule = ({ realisedPoints }, potentialPoints, inquiry) => {
  if (!realisedPoints) return {}
  const parts = { law: 'law-263-2010', realisedPoints, stabilityPoints: ZERO, potentialPoints } as const
  return { total: totalPointsOf(parts, inquiry) }
}

/** A stage too short to earn any gives none whatever part of it is contributory; no step says of one how long it is. */
const stabilityOf = (
  { contributoryStage, wholeStage }: TakenIn,
  inquiry: Inquiry,
): DecimalString | undefined => {
  if (contributoryStage) return stabilityPointsOf({ law: 'law-360-2023', contributoryStage }, inquiry)
  return wholeStage && earnsNoStability(wholeStage) ? NO_STABILITY_POINTS : undefined
}

const moreOfLaw360: MoreRule = (taken, potentialPoints, inquiry) => {
  const stability = stabilityOf(taken, inquiry)
  if (!stability) return {}
  const { realisedPoints } = taken
  if (!realisedPoints) return { stability }
  const parts = { law: 'law-360-2023', realisedPoints, stabilityPoints: stability, potentialPoints } as const
  return { stability, total: totalPointsOf(parts, inquiry) }
}

const RECALCULATION = monthOf(firstDayOf('law-360-2023'))

/**
 * Since the recalculation (Law 360/2023 art. 144) a pension of Law 263/2010 has stability points too; of a month that
 * is not known there is a total only where they are none.
 */
const moreOfLaw263: MoreRule = (taken, potential, inquiry) => {
  const { month, contributoryStage, wholeStage } = taken
  if (month !== undefined)
    return (month < RECALCULATION ? totalOfLaw263 : moreOfLaw360)(taken, potential, inquiry)
  const stage = contributoryStage ?? wholeStage
  // Both laws come to one total, but by which of them it is reckoned is not known: no step tells it.
  return stage && earnsNoStability(stage) ? totalOfLaw263(taken, potential, onTrial(inquiry)) : {}
}

/** Beside the potential points. The notaries' points have no scale in common that is published. */
const MORE = byLaw<MoreRule>({
  'law-263-2010': moreOfLaw263,
  'law-360-2023': moreOfLaw360,
  notaries: () => ({}),
})

/** Potential points by the law that gives their rate, and what is beside them by the law that opened the right. */
export const pointsOfMonth = (
  facts: PotentialPointsFacts,
  opened: PotentialPointsFacts['law'],
  taken: TakenIn,
  inquiry: Inquiry,
): Outcome<PensionPoints> => {
  const potential = potentialPointsOf(facts, inquiry)
  if (isNotCovered(potential)) return potential
  const monthly = own(MONTHLY_RATES[facts.law], facts.degree)?.points ?? ZERO
  return { monthly, potential, ...MORE[opened](taken, potential, inquiry) }
}

export const takenIn = (context: SectionContext<object>, grantedOn: CivilDate): TakenIn => {
  const { facts, given } = context
  const { contributoryStage, realisedPoints, stageAtGrant, stageAtDecision } = given
  const month = monthKnown(context)
  const isOneDay = stageAtDecision !== undefined && grantedOn === facts.decisionIssuedOn
  return bare({
    ...(contributoryStage ? { contributoryStage } : {}),
    ...(realisedPoints ? { realisedPoints } : {}),
    ...(month ? { month } : {}),
    wholeStage: stageAtGrant ?? (isOneDay ? stageAtDecision : undefined),
  })
}
