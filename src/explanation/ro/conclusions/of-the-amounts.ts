import type { ConclusionsOf } from '../../phrasebook.js'
import { isZero, lei, points } from '../forms.js'
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

interface Topped {
  readonly socialIndemnityTopUp?: string
}

/** The social indemnity is another right, so it is told beside the pension and never added to it. */
const besideThePension = ({ socialIndemnityTopUp }: Topped): string =>
  socialIndemnityTopUp === undefined
    ? ''
    : `. Diferența până la indemnizația socială pentru pensionari, de ${lei(socialIndemnityTopUp)}, este un drept separat, ` +
      'cu condiții proprii, și nu este cuprinsă în această sumă'

const amount = (value: Topped & { readonly lei: string }): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} pe lună${besideThePension(value)}`

interface Recalculated extends Topped {
  readonly lei: string
  readonly recalculatedLei: string
  readonly oldAmountKept: boolean
}

const recalculated = (value: Recalculated): string =>
  `Pensia de invaliditate este de ${lei(value.lei)} pe lună, ` +
  (value.oldAmountKept
    ? `cuantumul cuvenit pentru luna august 2024, care se păstrează cât timp suma recalculată, acum de ${lei(value.recalculatedLei)}, nu îl depășește`
    : 'potrivit recalculării de la 1 septembrie 2024') +
  besideThePension(value)

export const OF_THE_AMOUNTS: ConclusionsOf<OfTheAmounts> = {
  'monthly-points': monthly => `Punctajul lunar al stagiului potențial este de ${points(monthly)}`,
  'potential-points': potential =>
    isZero(potential)
      ? 'Pentru stagiul potențial nu se acordă puncte'
      : `Pentru stagiul potențial se acordă ${points(potential)}`,
  'stability-points': stability =>
    isZero(stability)
      ? 'Nu se acordă puncte de stabilitate'
      : `Se acordă ${points(stability)} de stabilitate`,
  points: ({ monthly, potential, stability, total }) =>
    (isZero(potential)
      ? 'Pentru stagiul potențial nu vi se acordă puncte'
      : `Pentru stagiul potențial vi se acordă ${points(potential)}, la un punctaj lunar de ${points(monthly)}`) +
    (stability === undefined || isZero(stability)
      ? ''
      : `, iar pentru stabilitate vi se acordă ${points(stability)}`) +
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
