import type { PaymentState } from '../payment-state.js'
import type { LiftingAct } from '../what-lifts.js'

/** Of the pension. */
export const PAYMENT_STATES: Readonly<Record<PaymentState['state'], string>> = {
  'before-grant': 'még nem megállapított',
  'in-payment': 'folyósítás alatt',
  suspended: 'felfüggesztve',
  ended: 'megszűnt',
  converted: 'öregségi nyugdíjjá alakult',
  undetermined: 'nem állapítható meg, mert adatok hiányoznak',
}

export {
  CESSATION_CAUSES as CAUSES_OF_END,
  SUSPENSION_CAUSES as CAUSES_OF_SUSPENSION,
} from './hu-vocabulary.js'

/** What brings the payment back. */
export const LIFTING_ACTS: Readonly<Record<LiftingAct, string>> = {
  'new-decision': 'fokozatba soroló új orvosi határozat',
  'new-decision-and-request': 'fokozatba soroló új orvosi határozat és újrafolyósítási kérelem',
  'programme-resumed': 'a rehabilitációs program folytatása vagy megkezdése',
  'programme-proof-and-request': 'a rehabilitációs program követésének igazolása és újrafolyósítási kérelem',
  'end-of-work-and-request': 'a keresőtevékenység befejezése és újrafolyósítási kérelem',
  request: 'újrafolyósítási kérelem',
  'request-for-the-allowance': 'a kísérői pótlék ismételt kérése',
}
