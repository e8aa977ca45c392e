import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { decimal, type DecimalString, ZERO } from '../../values/decimal.js'
import { DAYS_OF_STAGE_IN_YEAR, type Stage, stageFromDays, stageInDays } from '../../values/stage.js'
import { countedTime } from './counted-time.js'
import type { StabilityPointsFacts } from './facts.js'
import { roundedPoints } from './rounded-points.js'
import type { Inquiry } from './steps.js'

interface Band {
  readonly overYears: number
  readonly toYears: number
  readonly pointsPerYear: DecimalString
}

/** Law 360/2023 art. 85(3)-(6): points for each contributory year over 25, over 30 and over 35. */
export const BANDS: readonly Band[] = [
  { overYears: 25, toYears: 30, pointsPerYear: '0.50' },
  { overYears: 30, toYears: 35, pointsPerYear: '0.75' },
  { overYears: 35, toYears: Number.POSITIVE_INFINITY, pointsPerYear: '1.00' },
]

/** The time from which stability points begin; a shorter stage earns none. */
const YEARS_WITHOUT_STABILITY_POINTS = 25

/** What such a stage earns. */
export const NO_STABILITY_POINTS: DecimalString = '0.00000'

/** Whether a stage is too short to earn any, and with it every part of it. */
export const earnsNoStability = (stage: Stage): boolean =>
  stageInDays(stage) <= YEARS_WITHOUT_STABILITY_POINTS * DAYS_OF_STAGE_IN_YEAR

const daysInBand = (days: number, { overYears, toYears }: Band): number =>
  Math.max(0, Math.min(days, toYears * DAYS_OF_STAGE_IN_YEAR) - overYears * DAYS_OF_STAGE_IN_YEAR)

const stabilityOfLaw360 = (contributoryStage: Stage, inquiry: Inquiry): DecimalString => {
  const isOver = !earnsNoStability(contributoryStage)
  const counted = isOver ? countedTime(contributoryStage, inquiry) : contributoryStage
  const bands = BANDS.map(band => ({ ...band, days: daysInBand(stageInDays(counted), band) })).filter(
    ({ days }) => days > 0,
  )
  const exact = bands.reduce(
    (sum, { pointsPerYear, days }) => sum.plus(decimal(pointsPerYear).times(days)),
    decimal(ZERO),
  )
  const { points, rounding } = roundedPoints(exact.dividedBy(DAYS_OF_STAGE_IN_YEAR), inquiry)
  return inquiry.step(
    'points.stability',
    confirmed('law-360-2023', 'art. 85(3)-(6)'),
    {
      contributoryStage,
      bands: bands.map(({ overYears, pointsPerYear, days }) => ({
        overYears,
        pointsPerYear,
        counted: stageFromDays(days),
      })),
      rounding,
    },
    points,
  )
}

type StabilityRule = (contributoryStage: Stage, inquiry: Inquiry) => DecimalString

/** A law whose score has no such part. */
const none =
  (basis: Basis): StabilityRule =>
  (contributoryStage, inquiry) =>
    inquiry.step(
      'points.stability',
      basis,
      { contributoryStage, bands: [], rounding: 'none' },
      NO_STABILITY_POINTS,
    )

const STABILITY = byLaw<StabilityRule>({
  'law-263-2010': none(confirmed('law-263-2010', 'art. 95')),
  'law-360-2023': stabilityOfLaw360,
  notaries: none(confirmed('notaries-regulation', 'pension score')),
})

/** Points for a long contributory stage; only Law 360/2023 knows them. The potential stage gives none. */
export const stabilityPointsOf = (
  { law, contributoryStage }: StabilityPointsFacts,
  inquiry: Inquiry,
): DecimalString => STABILITY[law](contributoryStage, inquiry)
