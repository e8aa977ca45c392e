import { stage, inMonths, points, years, number, paragraph, list } from '../../../grammar/en/forms.js'
import { DEGREES } from '../../../grammar/en/vocabulary.js'
import { isNone, isZero } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import type { PointsAnswers } from '../answers.js'
import type { PointsRules, PointsDoubt, PointsRounding } from '../steps.js'

export const DOUBTS: DoubtsInWords<PointsDoubt> = {
  'points-fifth-decimal': {
    question: 'How are points and the average annual score brought to five decimals?',
    readings: {
      'half-up':
        'points and the average annual score are rounded to the nearest fifth decimal, with a half going up',
      up: 'points and the average annual score are always rounded up to the fifth decimal',
      truncate: 'points and the average annual score are cut off after the fifth decimal',
    },
  },
  'stage-arithmetic': {
    question: 'When a stage is turned into points, what becomes of the days that do not make a full month?',
    readings: {
      'thirty-day-months':
        'each of the days of a stage that do not make a full month counts as one thirtieth of a month',
      'whole-months': 'the days of a stage that do not make a full month are dropped',
    },
  },
}

type PotentialFacts = FactsOf<PointsRules, 'points.potential'>

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
}: FactsOf<PointsRules, 'points.stability'>['bands'][number]): string =>
  `${points(pointsPerYear)} a year for the ${stage(counted)} above ${years(overYears)}`

const partsOfTotal = (facts: FactsOf<PointsRules, 'points.total'>): readonly string[] =>
  (
    [
      [facts.realisedPoints, 'realised '],
      [facts.stabilityPoints, 'stability '],
      [facts.potentialPoints, 'potential '],
    ] as const
  )
    .filter(([part]) => !isZero(part))
    .map(([part, kind]) => points(part, kind))

/** What is said after a number of points. */
export const POINTS_ROUNDED: Readonly<Record<PointsRounding, string>> = {
  none: '',
  'half-up': ', rounded to the nearest fifth decimal',
  up: ', rounded up to the fifth decimal',
  truncate: ', cut off after the fifth decimal',
}

export const SENTENCES: SentencesOf<PointsRules> = {
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

export const CONCLUSIONS: ConclusionsOf<PointsAnswers> = {
  'monthly-points': monthly => `The monthly points of the potential stage are ${number(monthly)}`,
  'potential-points': potential => `The potential stage is worth ${points(potential)}`,
  'stability-points': stability => `The contributory stage earns ${points(stability, 'stability ')}`,
  points: ({ monthly, potential, stability, total }) =>
    paragraph(
      isZero(potential)
        ? `The monthly points are ${number(monthly)}, but there are no potential points`
        : `With monthly points of ${number(monthly)}, the whole potential stage is worth ${points(potential)}`,
      stability && `The contributory stage earns ${points(stability, 'stability ')}`,
      total && `All points together are ${number(total)}`,
    ),
}
