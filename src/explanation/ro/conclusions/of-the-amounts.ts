import type { PensionAmount, Recalculation2024 } from '../../../questions/pension-amount/index.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { isZero, lei, number, points } from '../forms.js'
import { system } from '../words.js'

type OfTheAmounts =
  | 'monthly-points'
  | 'potential-points'
  | 'stability-points'
  | 'points'
  | 'pension'
  | 'pension-amount'
  | 'recalculation-2024'
  | 'companion-allowance'
  | 'companion-allowance-payer'

/** The social indemnity is another right, so it is told beside the pension and never added to it. */
const besideThePension = ({ socialIndemnityTopUp }: PensionAmount | Recalculation2024): string =>
  socialIndemnityTopUp === undefined
    ? ''
    : `. Diferența până la indemnizația socială pentru pensionari, de ${lei(socialIndemnityTopUp)}, este un drept separat, ` +
      'cu condiții proprii, și nu este cuprinsă în această sumă'

/** What the amount was made from, so that two readings that differ in it alone are told apart. */
const madeFrom = ({ totalPoints, averageAnnualScore, indexedScore }: PensionAmount): string => {
  if (totalPoints !== undefined) return `, la un total de ${points(totalPoints)}`
  if (averageAnnualScore === undefined || indexedScore === undefined) return ''
  return (
    `, la un punctaj mediu anual de ${number(averageAnnualScore)}, care după aplicarea indicelui de corecție ` +
    `${averageAnnualScore === indexedScore ? 'rămâne' : 'devine'} ${number(indexedScore)}`
  )
}

const amount = (value: PensionAmount): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} pe lună${madeFrom(value)}${besideThePension(value)}`

const recalculated = (value: Recalculation2024): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} pe lună, ` +
  (value.oldAmountKept
    ? `adică cuantumul cuvenit pentru luna august 2024. El se păstrează cât timp nu este depășit de suma recalculată, ` +
      `acum de ${lei(value.recalculatedLei)}, la un total de ${points(value.totalPoints)}`
    : `potrivit recalculării de la 1 septembrie 2024, la un total de ${points(value.totalPoints)}`) +
  besideThePension(value)

const stabilityInWords = (stability: string): string =>
  isZero(stability) ? 'Nu se acordă puncte de stabilitate' : `Se acordă ${points(stability)} de stabilitate`

export const OF_THE_AMOUNTS: ConclusionsOf<OfTheAmounts> = {
  'monthly-points': monthly => `Punctajul lunar al stagiului potențial este de ${points(monthly)}`,
  'potential-points': potential =>
    isZero(potential)
      ? 'Pentru stagiul potențial nu se acordă puncte'
      : `Pentru stagiul potențial se acordă ${points(potential)}`,
  'stability-points': stabilityInWords,
  points: ({ monthly, potential, stability, total }) =>
    (isZero(potential)
      ? `Pentru stagiul potențial nu vi se acordă puncte (punctajul lunar ar fi de ${points(monthly)})`
      : `Pentru stagiul potențial vi se acordă ${points(potential)}, la un punctaj lunar de ${points(monthly)}`) +
    (stability === undefined ? '' : `. ${stabilityInWords(stability)}`) +
    (total === undefined ? '' : `. În total aveți ${points(total)}`),
  pension: value => ('recalculatedLei' in value ? recalculated(value) : amount(value)),
  'pension-amount': amount,
  'recalculation-2024': recalculated,
  'companion-allowance': ({ due, lei: sum }) =>
    due
      ? `Aveți dreptul la o indemnizație pentru însoțitor de ${lei(sum)} pe lună`
      : 'Nu aveți dreptul la indemnizație pentru însoțitor',
  'companion-allowance-payer': payer => `Indemnizația pentru însoțitor o plătește ${system(payer)}`,
}
