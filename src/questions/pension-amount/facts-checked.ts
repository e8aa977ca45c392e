import { byLaw } from '../../law/by-law.js'
import { type LawId, LAW_IDS } from '../../law/law-id.js'
import { DEGREES } from '../../law/person.js'
import type { CrossCheck } from '../../schema/check.js'
import { optional, record } from '../../schema/record.js'
import type { Schema } from '../../schema/schema.js'
import { civilDate, civilMonth, decimalAboveZero, decimalText, oneOf } from '../../schema/scalars.js'
import { listOf } from '../../schema/list-of.js'
import { stage } from '../../schema/stage.js'
import type { DecimalString } from '../../values/decimal.js'
import { type Stage, stageInDays } from '../../values/stage.js'
import type { PensionAmountFacts, ScoreSegment, Recalculation2024Facts } from './facts.js'

type Amount = PensionAmountFacts

/** Whether the amount is an average annual score, which takes a divisor and a correction index. */
const BY_AVERAGE_SCORE = byLaw<boolean>({ 'law-263-2010': true, 'law-360-2023': false, notaries: false })

const isByAverageScore = (law: LawId | undefined): boolean => law !== undefined && BY_AVERAGE_SCORE[law]

const hasSegments = ({ segments }: Partial<Amount>): boolean => segments !== undefined && segments.length > 0

const isZero = (value: DecimalString | undefined): boolean => value === undefined || Number(value) === 0

const isEmpty = (given: Stage | undefined): boolean => given === undefined || stageInDays(given) === 0

export const pointsGivenOnce: CrossCheck<Amount> = {
  reads: ['realisedPoints', 'segments'],
  at: 'segments',
  code: 'contradictory',
  holds: facts => !hasSegments(facts) || isZero(facts.realisedPoints),
}

export const pointsGiven: CrossCheck<Amount> = {
  reads: ['realisedPoints', 'segments'],
  at: 'realisedPoints',
  code: 'missing',
  holds: facts => facts.realisedPoints !== undefined || hasSegments(facts),
}

export const segmentsOnlyInAverageScore: CrossCheck<Amount> = {
  reads: ['law', 'segments'],
  at: 'segments',
  code: 'contradictory',
  holds: facts => isByAverageScore(facts.law) || !hasSegments(facts),
}

export const divisorGiven: CrossCheck<Amount> = {
  reads: ['law', 'completeStage', 'segments', 'potentialPoints'],
  at: 'completeStage',
  code: 'missing',
  holds: facts =>
    !isByAverageScore(facts.law) ||
    !isEmpty(facts.completeStage) ||
    (hasSegments(facts) && isZero(facts.potentialPoints) && facts.completeStage === undefined),
}

export const indexGiven: CrossCheck<Amount> = {
  reads: ['law', 'rightOpenedOn', 'correctionIndex'],
  at: 'rightOpenedOn',
  code: 'missing',
  holds: facts =>
    !isByAverageScore(facts.law) || facts.rightOpenedOn !== undefined || facts.correctionIndex !== undefined,
}

export const segmentDivisor: CrossCheck<ScoreSegment> = {
  reads: ['completeStage'],
  at: 'completeStage',
  code: 'out-of-range',
  holds: facts => !isEmpty(facts.completeStage),
}

export const pensionAmountSchema: Schema<PensionAmountFacts> = record<PensionAmountFacts>(
  {
    law: oneOf(LAW_IDS),
    month: civilMonth,
    realisedPoints: optional(decimalText),
    potentialPoints: decimalText,
    stabilityPoints: optional(decimalText),
    completeStage: optional(stage),
    rightOpenedOn: optional(civilDate),
    correctionIndex: optional(decimalAboveZero),
    segments: optional(
      listOf(record<ScoreSegment>({ points: decimalText, completeStage: stage }, segmentDivisor)),
    ),
    pointValue: optional(decimalAboveZero),
  },
  pointsGivenOnce,
  pointsGiven,
  segmentsOnlyInAverageScore,
  divisorGiven,
  indexGiven,
)

export const recalculation2024Schema: Schema<Recalculation2024Facts> = record<Recalculation2024Facts>({
  month: optional(civilMonth),
  degree: optional(oneOf(DEGREES)),
  realisedPoints: decimalText,
  potentialPoints: decimalText,
  contributoryStage: stage,
  leiInPayment: decimalText,
  pointValue: optional(decimalAboveZero),
})
