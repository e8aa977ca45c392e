import { month, day } from '../../../grammar/en/dates.js'
import { figureSource } from '../../../grammar/en/figure-sources.js'
import { lei, number, paragraph, points, stage, list } from '../../../grammar/en/forms.js'
import { LEI_ROUNDED, DEGREES } from '../../../grammar/en/vocabulary.js'
import { isZero } from '../../../grammar/numerals.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { FactsOf } from '../../../law/step.js'
import { POINTS_ROUNDED } from '../../points/words/en.js'
import type { PensionAmountAnswers } from '../answers.js'
import type { PensionAmountRules } from '../steps.js'

type Amount = PensionAmountAnswers['pension-amount']

type Recalculation = PensionAmountAnswers['recalculation-2024']

const topUp = ({ socialIndemnityTopUp, socialIndemnityNotCovered }: Amount): string | undefined => {
  if (socialIndemnityNotCovered)
    return 'What the social indemnity for pensioners was in that month is not known here, nor is what the pension may be below it'
  return (
    socialIndemnityTopUp &&
    `The pension is ${lei(socialIndemnityTopUp)} below the social indemnity for pensioners; that difference is a right of ` +
      'its own, with conditions of its own'
  )
}

const beforeTheConversion = ({ untilConversion }: Amount): string | undefined =>
  untilConversion &&
  `Up to and including ${day(untilConversion.to)} the invalidity amount of ${lei(untilConversion.lei)} a month is due, ` +
    'and the amount above from the day after; the two are not added'

const beforeTheIndexChanged = ({ untilIndexChange }: Amount): string | undefined =>
  untilIndexChange &&
  `Up to and including ${day(untilIndexChange.to)}, ${lei(untilIndexChange.lei)} a month is due by the index until then, ` +
    'and the amount above from the day after; the two are not added'

const score = (average: string, indexed = average): string =>
  `an average annual score of ${number(average)}` +
  (indexed === average
    ? ', without a correction index'
    : `, which is ${number(indexed)} after the correction index`)

const amount = (value: Amount): string =>
  paragraph(
    `Your pension is ${lei(value.lei)} gross a month`,
    value.totalPoints && `It is based on ${points(value.totalPoints)}`,
    value.averageAnnualScore && `It is based on ${score(value.averageAnnualScore, value.indexedScore)}`,
    beforeTheIndexChanged(value),
    beforeTheConversion(value),
    topUp(value),
  )

const recalculation = (value: Recalculation): string =>
  paragraph(
    value.oldAmountKept
      ? `Your pension is ${lei(value.lei)} gross a month, the amount due for August 2024. Recalculated, it would be ` +
          `${lei(value.recalculatedLei)}, so the old amount is paid, without growing, until the recalculated ` +
          'amount overtakes it'
      : `Your pension, as recalculated, is ${lei(value.lei)} gross a month`,
    `The recalculation is based on ${points(value.totalPoints)}`,
    topUp(value),
  )

/** The invalidity pension no longer, though its amount may be kept. */
export const oldAgeAmount = (value: Amount | Recalculation, isKept: boolean): string =>
  paragraph(
    `Your old-age pension is ${lei(value.lei)} gross a month` +
      (isKept ? ': the amount of the invalidity pension, which is kept' : ''),
    'recalculatedLei' in value ? undefined : beforeTheConversion(value),
    topUp(value),
  )

type PartOfScore = FactsOf<PensionAmountRules, 'pension-amount.average-annual-score'>['parts'][number]

const overCompleteStage = ({ points: earned, completeStage }: PartOfScore): string =>
  `${number(earned)} points divided by the years of the complete stage (${stage(completeStage)})`

export const SENTENCES: SentencesOf<PensionAmountRules> = {
  'pension-amount.reference-point': ({ facts, result }) =>
    `The reference point for ${month(facts.month)} is ${lei(result)}; source: ${figureSource(facts.source)}`,
  'pension-amount.points-times-reference-point': ({ facts, result }) =>
    `The pension is ${number(facts.totalPoints)} points times the reference point of ${lei(facts.referencePoint)}, ` +
    `that is ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'pension-amount.average-annual-score': ({ facts, result }) =>
    `The average annual score is ${list(facts.parts.map(overCompleteStage))}, ` +
    `${facts.parts.length > 1 ? 'added up, ' : ''}that is ${number(result)}${POINTS_ROUNDED[facts.rounding]}`,
  'pension-amount.correction-index': ({ facts, result }) =>
    `The correction index${facts.rightOpenedOn ? ` for a right opened on ${day(facts.rightOpenedOn)}` : ''} ` +
    `is ${number(result)}; source: ${figureSource(facts.source)}`,
  'pension-amount.index-of-the-month': ({ facts, result }) =>
    result === '1'
      ? `In ${month(facts.month)} no correction index is paid yet on a right opened on ${day(facts.rightOpenedOn)}; ` +
        `source: ${figureSource(facts.source)}`
      : `In ${month(facts.month)} a right opened on ${day(facts.rightOpenedOn)} is paid the correction index of ${number(result)}`,
  'pension-amount.indexed-score': ({ facts, result }) =>
    `The average annual score of ${number(facts.averageAnnualScore)}, multiplied once by the correction index of ` +
    `${number(facts.correctionIndex)}, becomes ${number(result)}${POINTS_ROUNDED[facts.rounding]}`,
  'pension-amount.pension-point': ({ facts, result }) =>
    `The pension point for ${month(facts.month)} is ${lei(result)}; source: ${figureSource(facts.source)}`,
  'pension-amount.score-times-pension-point': ({ facts, result }) =>
    `The pension is the score of ${number(facts.indexedScore)} times the pension point of ` +
    `${lei(facts.pensionPoint)}, that is ${lei(result)}${LEI_ROUNDED[facts.rounding]}`,
  'pension-amount.points-times-point-of-the-caller': ({ facts, result }) =>
    `The pension is ${number(facts.points)} points times the value of a point given with the facts of the case, ` +
    `${lei(facts.pointValue)}, that is ${lei(result)}${LEI_ROUNDED['to-the-ban']}`,
  'pension-amount.potential-points-in-the-recalculation': ({ facts, result }) =>
    facts.reading === 'kept'
      ? `The recalculation keeps the ${points(facts.potentialPoints, 'potential ')} credited at the rates of Law 263/2010`
      : `The recalculation counts the ${points(facts.potentialPoints, 'potential ')} again at the rate of ` +
        `Law 360/2023${facts.degree ? ` for ${DEGREES[facts.degree]}` : ''}, which gives ${points(result)}`,
  'pension-amount.old-amount-after-change-of-degree': ({ facts, result }) =>
    `After the change from ${DEGREES[facts.degreeThen]} to ${DEGREES[facts.newDegree]}, the amount due for August 2024 is ` +
    (result ? 'still the least that is paid' : 'no longer the least that is paid'),
  'pension-amount.larger-of-recalculated-and-in-payment': ({ facts, result }) =>
    isZero(facts.leiInPayment)
      ? `No amount was due for August 2024, so the recalculated amount of ${lei(result)} is paid`
      : `The larger of the recalculated amount, ${lei(facts.recalculatedLei)}, and the amount due for August 2024, ` +
        `${lei(facts.leiInPayment)}, is paid: ${lei(result)}`,
  'pension-amount.social-indemnity': ({ facts, result }) =>
    `The pension of ${lei(facts.lei)} is below the social indemnity for pensioners, ${lei(facts.socialIndemnity)} in ` +
    `${month(facts.month)}; the difference of ${lei(result)} is a right of its own and is not added to the pension`,
}

export const CONCLUSIONS: ConclusionsOf<PensionAmountAnswers> = {
  pension: value => ('recalculatedLei' in value ? recalculation(value) : amount(value)),
  'pension-amount': amount,
  'recalculation-2024': recalculation,
}

export { DOUBTS } from './en-doubts.js'
