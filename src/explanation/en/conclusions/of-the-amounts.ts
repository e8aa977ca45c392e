import type { ConclusionsOf } from '../../phrasebook.js'
import type { QuestionValues } from '../../question-values.js'
import { day, isNone, isZero, lei, number, paragraph, points, stage } from '../forms.js'

type Amount = QuestionValues['pension-amount']
type Recalculation = QuestionValues['recalculation-2024']

const topUp = ({ socialIndemnityTopUp }: Amount): string | undefined =>
  socialIndemnityTopUp &&
  `The pension is ${lei(socialIndemnityTopUp)} below the social indemnity for pensioners; that difference is a right of ` +
    'its own, with conditions of its own, and is not part of the amount'

const score = (average: string, indexed = average): string =>
  `an average annual score of ${number(average)}` +
  (indexed === average ? '' : `, which is ${number(indexed)} after the correction index`)

const amount = (value: Amount): string =>
  paragraph(
    `Your pension is ${lei(value.lei)} a month`,
    value.totalPoints && `It rests on ${points(value.totalPoints)} in all`,
    value.averageAnnualScore && `It rests on ${score(value.averageAnnualScore, value.indexedScore)}`,
    topUp(value),
  )

const recalculation = (value: Recalculation): string =>
  paragraph(
    value.oldAmountKept
      ? `Your pension is ${lei(value.lei)} a month, the amount due for August 2024. Recalculated, it would be ` +
          `${lei(value.recalculatedLei)}, so the old amount is paid, without growing, until the recalculated ` +
          'amount overtakes it'
      : `Your pension, as recalculated, is ${lei(value.lei)} a month`,
    `The recalculation rests on ${points(value.totalPoints)} in all`,
    topUp(value),
  )

export const OF_THE_AMOUNTS: ConclusionsOf<
  | 'change-of-degree'
  | 'companion-allowance'
  | 'companion-allowance-payer'
  | 'monthly-points'
  | 'pension'
  | 'pension-amount'
  | 'points'
  | 'potential-points'
  | 'recalculation-2024'
  | 'stability-points'
> = {
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
  pension: value => ('recalculatedLei' in value ? recalculation(value) : amount(value)),
  'pension-amount': amount,
  'recalculation-2024': recalculation,
  'companion-allowance': ({ due, lei: allowance }) =>
    due
      ? `A companion allowance of ${lei(allowance)} a month is due beside the pension`
      : 'No companion allowance is due',
  'companion-allowance-payer': system => `The companion allowance is paid by this system: ${system}`,
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `The new decision takes effect on the pension from ${day(on)}. ` +
    (isNone(potentialStage)
      ? 'There is then no potential stage'
      : `The potential stage is then ${stage(potentialStage)}, worth ${points(potentialPoints)}`),
}
