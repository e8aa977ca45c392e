import type { Inquiry } from '../../law/inquiry.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { MONTHLY_RATES, potentialPointsOf, stabilityPointsOf, totalPointsOf } from '../../points/rules.js'
import type { PotentialPointsFacts } from '../../schema/points.js'
import { type DecimalString, ZERO } from '../../values/decimal.js'
import type { Facts } from '../facts.js'
import type { PensionPoints, Question } from '../question.js'
import { answered } from '../section.js'
import { potentialStage } from './potential-stage.js'

type Known = Partial<Pick<Facts, 'contributoryStage' | 'realisedPoints'>>

type MorePoints = Pick<PensionPoints, 'stability' | 'total'>
type MoreRule = (facts: Known, potential: DecimalString, inquiry: Inquiry) => MorePoints

const moreOfLaw263: MoreRule = ({ realisedPoints }, potentialPoints, inquiry) =>
  realisedPoints
    ? {
        total: totalPointsOf(
          { law: 'law-263-2010', realisedPoints, stabilityPoints: ZERO, potentialPoints },
          inquiry,
        ),
      }
    : {}

const moreOfLaw360: MoreRule = ({ contributoryStage, realisedPoints }, potentialPoints, inquiry) => {
  if (!contributoryStage) return {}
  const law = 'law-360-2023'
  const stability = stabilityPointsOf({ law, contributoryStage }, inquiry)
  if (!realisedPoints) return { stability }
  const parts = { law, realisedPoints, stabilityPoints: stability, potentialPoints } as const
  return { stability, total: totalPointsOf(parts, inquiry) }
}

/** Beside the potential points. The notaries' points have no scale in common that is published. */
const MORE: Readonly<Record<LawId, MoreRule>> = {
  'law-263-2010': moreOfLaw263,
  'law-263-2010-amended-2013': moreOfLaw263,
  'law-360-2023': moreOfLaw360,
  notaries: () => ({}),
}

const pointsOf = (facts: PotentialPointsFacts, known: Known, inquiry: Inquiry): Outcome<PensionPoints> => {
  const potential = potentialPointsOf(facts, inquiry)
  if (isNotCovered(potential)) return potential
  const monthly = MONTHLY_RATES[facts.law][facts.degree]?.points ?? ZERO
  return { monthly, potential, ...MORE[facts.law](known, potential, inquiry) }
}

export const points: Question<'points'> = {
  id: 'points',
  reads: potentialStage.reads,
  takesIn: ['contributoryStage', 'realisedPoints'],
  answer: (chain, inquiry) =>
    chain.upon('potentialStage', ({ stage }) =>
      chain.upon('law', law => {
        const { degree } = chain.facts
        return answered(pointsOf({ law, degree, potentialStage: stage }, chain.facts, inquiry))
      }),
    ),
}
