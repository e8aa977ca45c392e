import type { PensionPoints } from '../../../assessment/index.js'
import type { PensionAmount, Recalculation2024 } from '../../../questions/pension-amount/index.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { isZero, lei, number } from '../forms.js'
import { system } from '../words.js'

type OfTheAmounts =
  | 'companion-allowance'
  | 'companion-allowance-payer'
  | 'monthly-points'
  | 'pension'
  | 'pension-amount'
  | 'points'
  | 'potential-points'
  | 'recalculation-2024'
  | 'stability-points'

/** The difference is another right, with conditions of its own. */
const topUp = ({ socialIndemnityTopUp: difference }: PensionAmount): string =>
  difference === undefined
    ? ''
    : `. A nyugdíj ${lei(difference)}jel kevesebb a nyugdíjasok szociális juttatásánál; a különbözetet az állam külön, ` +
      'saját feltételei szerint fizetheti'

/** Beside the lei: two readings may differ in the points and not in the whole leu. */
const onPoints = ({ totalPoints, averageAnnualScore, indexedScore }: PensionAmount): string => {
  if (totalPoints !== undefined) return `, összesen ${number(totalPoints)} pont alapján`
  if (averageAnnualScore === undefined || indexedScore === undefined) return ''
  return `; az éves átlagpontszám ${number(averageAnnualScore)}, a korrekciós indexszel szorozva ${number(indexedScore)}`
}

const amount = (value: PensionAmount): string =>
  `Az Ön rokkantsági nyugdíja havi ${lei(value.lei)}${onPoints(value)}${topUp(value)}`

const recalculated = (value: Recalculation2024): string =>
  `Az Ön rokkantsági nyugdíja havi ${lei(value.lei)}: ez ` +
  (value.oldAmountKept
    ? `a 2024 augusztusára járó összeg, amely nagyobb ${the(number(value.totalPoints))} pontból újraszámított ` +
      `${lei(value.recalculatedLei)}nél`
    : `${the(number(value.totalPoints))} pontból újraszámított összeg`) +
  topUp(value)

const isRecalculated = (value: PensionAmount | Recalculation2024): value is Recalculation2024 =>
  'recalculatedLei' in value

const potentialPoints = (points: string): string =>
  isZero(points)
    ? 'Önnek a potenciális időszakért nem jár pont'
    : `Önnek a potenciális időszakért ${number(points)} pont jár`

const stabilityPoints = (points: string): string =>
  isZero(points) ? 'nem jár stabilitási pont' : `${number(points)} stabilitási pont jár`

const allPoints = ({ monthly, potential, stability, total }: PensionPoints): string =>
  potentialPoints(potential) +
  `; a fokozat havi pontszáma ${number(monthly)}` +
  (stability === undefined ? '' : `. Önnek ${stabilityPoints(stability)}`) +
  (total === undefined ? '' : `. Az összes pont száma ${number(total)}`)

export const OF_THE_AMOUNTS: ConclusionsOf<OfTheAmounts> = {
  'monthly-points': points => `A potenciális időszak havi pontszáma ${number(points)}`,
  'potential-points': potentialPoints,
  'stability-points': points => `Önnek ${stabilityPoints(points)}`,
  points: allPoints,
  'pension-amount': amount,
  'recalculation-2024': recalculated,
  pension: value => (isRecalculated(value) ? recalculated(value) : amount(value)),
  'companion-allowance': value =>
    value.due ? `Önnek havi ${lei(value.lei)} kísérői pótlék jár` : 'Önnek nem jár kísérői pótlék',
  'companion-allowance-payer': id => `Az Ön kísérői pótlékát ${the(system(id))} fizeti`,
}
