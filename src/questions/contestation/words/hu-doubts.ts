import type { DoubtsInWords } from '../../../grammar/words.js'
import type { ContestationDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<ContestationDoubt> = {
  'pension-contest-2024': {
    question:
      'A törvényszéken vagy a Központi Fellebbezési Bizottságnál kellett-e megtámadni a 2024. január 1-je és augusztus 31-e ' +
      'között kibocsátott nyugdíjhatározatokat?',
    readings: {
      'tribunal-45':
        'a 2024. január 1-je és augusztus 31-e között kibocsátott nyugdíjhatározatokat 45 napon belül a törvényszéken kell megtámadni',
      'commission-30':
        'a 2024. január 1-je és augusztus 31-e között kibocsátott nyugdíjhatározatokat 30 napon belül a Központi ' +
        'Fellebbezési Bizottságnál kell megtámadni',
    },
  },
  'terms-in-emergency': {
    question:
      'Szüneteltek-e a fellebbezési határidők a 2020. március 16-ától május 14-ig tartó szükségállapotban?',
    readings: {
      'not-suspended': 'a fellebbezési határidők a 2020-as szükségállapotban is teltek',
      suspended: 'a fellebbezési határidők a 2020-as szükségállapotban nem teltek',
    },
  },
}
