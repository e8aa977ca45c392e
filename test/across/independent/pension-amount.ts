import { type IndexFacts, correctionIndex } from './correction-index.js'
import { type DecimalInput, type Law, type StageInput, type Text, textOf } from './facts.js'
import {
  type Fraction,
  decimal,
  dividedBy,
  isBelow,
  lei,
  plus,
  points,
  ratio,
  times,
  upToWholeLeu,
  whole,
  written,
} from './fraction.js'
import { indexOfEntry } from './index-paid.js'
import { type Readings, reading } from './open-questions.js'
import { pensionPoint, referencePoint } from './point-value.js'
import { fifthDecimal } from './points.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { socialIndemnity } from './social-indemnity.js'
import { DAYS_OF_YEAR, daysOf } from './stage-days.js'

export interface PensionAmountFacts extends IndexFacts {
  readonly law: Law
  readonly month: string
  readonly realisedPoints: DecimalInput
  readonly potentialPoints: DecimalInput
  readonly stabilityPoints?: DecimalInput | undefined
  readonly completeStage?: StageInput | undefined
  readonly segments?:
    readonly { readonly points: DecimalInput; readonly completeStage: StageInput }[] | undefined
  readonly pointValue?: DecimalInput | undefined
}

export interface PensionAmount {
  readonly lei: string
  readonly averageAnnualScore?: string
  readonly indexedScore?: string
  readonly totalPoints?: string
  readonly socialIndemnityTopUp?: string
  readonly socialIndemnityNotCovered?: string
  readonly untilIndexChange?: { readonly to: string; readonly lei: string }
}

type TopUp = Pick<PensionAmount, 'socialIndemnityTopUp' | 'socialIndemnityNotCovered'>

/** What the State pays beside the pension; the amount of the pension stands whatever is known of it. */
export const topUp = (month: string, pension: Fraction): TopUp => {
  const indemnity = socialIndemnity({ month, pensionsLei: [lei(pension)] })
  // The levels only ever rose: 520 lei reach every one of those that are not known.
  if ('notCovered' in indemnity)
    return month < '2017-03' && !isBelow(pension, whole(520))
      ? {}
      : { socialIndemnityNotCovered: indemnity.notCovered }
  return indemnity.topUpLei === '0.00' ? {} : { socialIndemnityTopUp: indemnity.topUpLei }
}

/** A score over a complete stage in years as a decimal: 29 years and 10 months are 29.8333… */
const partialAverage = (score: DecimalInput, completeStage: StageInput): Fraction =>
  dividedBy(decimal(score), ratio(daysOf(completeStage), DAYS_OF_YEAR))

/** A reduced complete stage (art. 58-59) divides only its own segment. */
const averageOf = (facts: PensionAmountFacts): Fraction => {
  const { segments, completeStage } = facts
  const potential = completeStage === undefined ? [] : [partialAverage(facts.potentialPoints, completeStage)]
  if (segments !== undefined) {
    return plus(
      ...segments.map(segment => partialAverage(segment.points, segment.completeStage)),
      ...potential,
    )
  }
  return plus(partialAverage(facts.realisedPoints, completeStage ?? {}), ...potential)
}

/** To five decimals, and to more where a reading rounds no more than the average. */
const inFull = (score: Fraction): string => written(score, 20).replace(/(\.\d{5}\d*?)0*$/, '$1')

/** The index, or the two of a month in which it changed, each with its last day. */
const indicesOf = (
  facts: PensionAmountFacts,
  readings: Readings,
): readonly { readonly to: string; readonly index: Fraction }[] => {
  const { correctionIndex: own, rightOpenedOn, month } = facts
  if (own !== undefined || rightOpenedOn === undefined) return [{ to: month, index: correctionIndex(facts) }]
  return indexOfEntry({ enteredOn: rightOpenedOn, month }, readings).map(({ to, index }) => ({
    to,
    index: index === 'none' ? whole(1) : decimal(index),
  }))
}

const amountOfLaw263 = (facts: PensionAmountFacts, readings: Readings): PensionAmount => {
  const point = pensionPoint(facts.month, facts.pointValue)
  const average = fifthDecimal(averageOf(facts), readings)
  const [first, second] = indicesOf(facts, readings).map(({ to, index }) => {
    const indexed = times(average, index)
    const score = reading(readings, 'indexed-score') === 'exact' ? indexed : fifthDecimal(indexed, readings)
    return { to, score, pension: upToWholeLeu(times(score, point)) }
  })
  if (first === undefined) return refuse('correction-index')
  const { pension, score } = second ?? first
  return {
    lei: lei(pension),
    averageAnnualScore: points(average),
    indexedScore: inFull(score),
    ...(second && { untilIndexChange: { to: first.to, lei: lei(first.pension) } }),
    ...topUp(facts.month, pension),
  }
}

const amountOfLaw360 = (facts: PensionAmountFacts, readings: Readings): PensionAmount => {
  const point = referencePoint(facts.month, facts.pointValue)
  const parts = [facts.realisedPoints, facts.stabilityPoints ?? 0, facts.potentialPoints].map(decimal)
  const total = fifthDecimal(plus(...parts), readings)
  const pension = upToWholeLeu(times(total, point))
  return { lei: lei(pension), totalPoints: points(total), ...topUp(facts.month, pension) }
}

const AMOUNTS: Readonly<Record<Text, (facts: PensionAmountFacts, readings: Readings) => PensionAmount>> = {
  'law-263-2010': amountOfLaw263,
  'law-263-2010-amended-2013': amountOfLaw263,
  'law-360-2023': amountOfLaw360,
  notaries: facts => refuse(facts.pointValue === undefined ? 'notaries-point-value' : 'notaries-score'),
}

export const pensionAmount = (
  facts: PensionAmountFacts,
  readings: Readings = {},
): PensionAmount | NotCovered => answer(() => AMOUNTS[textOf(facts.law)](facts, readings))
