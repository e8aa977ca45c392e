import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PensionAmountDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PensionAmountDoubt> = {
  'index-before-2013': {
    question:
      'Melyik hónaptól járt a 2011. január 1-je és 2013. január 22-e között megnyílt jogok korrekciós indexe?',
    readings: {
      'not-before-2013':
        'a korrekciós index 2013 januárja előtti hónapokra nem jár, 2013 januárjától 1,06, a teljes index pedig 2013. ' +
        'november 7-től jár',
      'from-2013-01': 'a teljes korrekciós index 2013 januárjától jár',
      'from-grant': 'a teljes korrekciós index a jog megnyílásától jár',
    },
  },
  'indexed-score': {
    question: 'Újra kerekíteni kell-e az éves átlagpontszámot a korrekciós indexszel való szorzás után?',
    readings: {
      'five-decimals': 'az éves átlagpontszám és a korrekciós index szorzatát öt tizedesre kell kerekíteni',
      exact: 'az éves átlagpontszám és a korrekciós index szorzatát nem kell kerekíteni',
    },
  },
  'old-amount-after-degree-change': {
    question:
      'Alsó határ marad-e a 2024 augusztusára járó összeg, ha a fokozatot 2024. szeptember 1-jén vagy később hozott határozat ' +
      'változtatja meg?',
    readings: {
      no:
        'a 2024 augusztusára járó összeget csak a 2024. szeptember 1-jei újraszámítás őrzi meg, a fokozat megváltozása ' +
        'utáni nem',
      'yes-when-degree-rises':
        'súlyosabb fokozatba sorolás után sem járhat kevesebb a 2024 augusztusára járó összegnél',
    },
  },
  'recalculation-2024-points': {
    question:
      'A 2024. szeptember 1-jei újraszámításban megmaradtak-e a potenciális szolgálati idő pontjai a 263/2010-es törvény havi pontszámával?',
    readings: {
      kept:
        'a 2024. szeptember 1-jei újraszámításban a potenciális szolgálati idő pontjai a 263/2010-es törvény havi pontszámával ' +
        'maradnak meg',
      'at-new-rates':
        'a 2024. szeptember 1-jei újraszámításban a potenciális szolgálati idő pontjait a 360/2023-as törvény havi pontszámával ' +
        'kell kiszámítani',
    },
  },
}
