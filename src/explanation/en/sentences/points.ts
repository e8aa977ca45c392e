import type { FactsOf } from '../../../questions/every-step.js'
import type { PointsRules } from '../../../questions/points/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { inMonths, isNone, isZero, list, number, points, stage, years } from '../forms.js'
import { DEGREES } from '../words.js'
import { POINTS_ROUNDED } from '../words-of-payment.js'

type PotentialFacts = FactsOf<'points.potential'>

const leftOut = ({ potentialStage, counted }: PotentialFacts): string =>
  stage(potentialStage) === stage(counted)
    ? ''
    : `, of which ${isNone(counted) ? 'nothing counts' : `${inMonths(counted)} count`}`

const divided = ({ divisor }: PotentialFacts): string =>
  divisor === 1 ? '' : ` and divided by ${divisor}, because the score is yearly`

const inBand = ({
  overYears,
  pointsPerYear,
  counted,
}: FactsOf<'points.stability'>['bands'][number]): string =>
  `${points(pointsPerYear)} a year for the ${stage(counted)} above ${years(overYears)}`

const partsOfTotal = (facts: FactsOf<'points.total'>): readonly string[] =>
  (
    [
      [facts.realisedPoints, 'realised '],
      [facts.stabilityPoints, 'stability '],
      [facts.potentialPoints, 'potential '],
    ] as const
  )
    .filter(([part]) => !isZero(part))
    .map(([part, kind]) => points(part, kind))

export const POINTS: SentencesOf<PointsRules> = {
  'points.monthly': ({ facts, result }) =>
    `In ${DEGREES[facts.degree]}, the monthly points of the potential stage are ${number(result)}`,
  'points.potential': ({ facts, result }) =>
    isNone(facts.potentialStage)
      ? 'Without a potential stage there are no potential points'
      : `The potential stage of ${stage(facts.potentialStage)} makes ${inMonths(facts.potentialStage)}${leftOut(facts)}; ` +
        `multiplied by monthly points of ${number(facts.monthlyPoints)}${divided(facts)}, this gives ` +
        `${points(result, 'potential ')}${POINTS_ROUNDED[facts.rounding]}`,
  'points.stability': ({ facts, citation, result }) =>
    facts.bands.length === 0
      ? `A contributory stage of ${stage(facts.contributoryStage)} earns no stability points` +
        (citation.act === 'law-360-2023'
          ? ', because only time above 25 years earns them'
          : ', because they come from Law 360/2023 only')
      : `A contributory stage of ${stage(facts.contributoryStage)} earns ${list(facts.bands.map(inBand))}: ` +
        `in all ${points(result, 'stability ')}${POINTS_ROUNDED[facts.rounding]}`,
  'points.total': ({ facts, result }) => {
    const parts = partsOfTotal(facts)
    return parts.length === 0
      ? 'There are no points to add up'
      : `All points together are ${number(result)}: ${list(parts)}${POINTS_ROUNDED[facts.rounding]}`
  },
}
