import type { OpenQuestionTexts } from '../phrasebook.js'

type OfTheAmounts =
  | 'allowance-rounding-360'
  | 'degree-change-public'
  | 'degree-III-before-2013'
  | 'handicap-limits'
  | 'indexed-score'
  | 'notaries-complete-stage-30'
  | 'notaries-points-after-change'
  | 'points-fifth-decimal'
  | 'recalculation-2024-points'
  | 'stage-arithmetic'

/** The potential stage, the points and the lei. */
export const OPEN_QUESTIONS_OF_THE_AMOUNTS: Pick<OpenQuestionTexts, OfTheAmounts> = {
  'allowance-rounding-360': {
    question: 'Egész lejre felfelé kerekítve vagy pontosan fizetik a bruttó minimálbér felét?',
    readings: {
      'up-to-leu': 'a bruttó minimálbér felét egész lejre felfelé kerekítik',
      exact: 'a bruttó minimálbér felét kerekítés nélkül fizetik',
    },
  },
  'degree-change-public': {
    question: 'Újra kell-e számolni a potenciális időszak hosszát, ha a rokkantsági fokozat megváltozik?',
    readings: {
      'retested-original-length':
        'a fokozat megváltozásakor a potenciális időszak az eredetileg megállapított hosszában marad meg, és legfeljebb ' +
        'a feltételeit vizsgálják újra',
      recounted:
        'a fokozat megváltozásakor a potenciális időszak hosszát az új orvosi határozat napjára újra kell számolni',
    },
  },
  'degree-III-before-2013': {
    question:
      'Járt-e potenciális időszak a III. fokozatra szokványos betegség vagy a munkával össze nem függő baleset esetén ' +
      'a 263/2010-es törvény eredeti szövege szerint?',
    readings: {
      granted:
        'a 263/2010-es törvény eredeti szövege szerint szokványos betegség vagy a munkával össze nem függő baleset esetén ' +
        'a III. fokozatra is jár potenciális időszak',
      'art-74-only':
        'a 263/2010-es törvény eredeti szövege szerint a III. fokozatra csak annak jár potenciális időszak, akinek ' +
        'a nyugdíja nem függ a járulékfizetési időszaktól',
    },
  },
  'handicap-limits': {
    question:
      'Vakság vagy korábbi fogyatékosság esetén korlátozza-e a potenciális időszakot a 3. táblázat, a fokozat és ' +
      'a standard nyugdíjkorhatár?',
    readings: {
      'cap-applies-gates-do-not':
        'vakság vagy korábbi fogyatékosság esetén a standard nyugdíjkorhatár korlátozza a potenciális időszakot, de ' +
        'a 3. táblázat és a fokozat nem',
      'all-apply':
        'vakság vagy korábbi fogyatékosság esetén a 3. táblázat, a fokozat és a standard nyugdíjkorhatár is korlátozza ' +
        'a potenciális időszakot',
      'none-applies':
        'vakság vagy korábbi fogyatékosság esetén sem a 3. táblázat, sem a fokozat, sem a standard nyugdíjkorhatár nem ' +
        'korlátozza a potenciális időszakot',
    },
  },
  'indexed-score': {
    question: 'Újra kerekíteni kell-e az éves átlagpontszámot a korrekciós indexszel való szorzás után?',
    readings: {
      'five-decimals': 'az éves átlagpontszám és a korrekciós index szorzatát öt tizedesre kell kerekíteni',
      exact: 'az éves átlagpontszám és a korrekciós index szorzatát nem kell kerekíteni',
    },
  },
  'notaries-complete-stage-30': {
    question:
      'A közjegyzők potenciális időszakának kiszámításában a 30 éves teljes járulékfizetési időszak lép-e a 35 éves helyébe?',
    readings: {
      no: 'a közjegyzők potenciális időszakát a 35 éves teljes járulékfizetési időszakkal kell számolni',
      yes: 'a közjegyzők potenciális időszakát a 30 éves teljes járulékfizetési időszakkal kell számolni',
    },
  },
  'notaries-points-after-change': {
    question: 'A közjegyzőknél melyik fokozat adja a havi pontszámot, ha a fokozat megváltozik?',
    readings: {
      'new-degree': 'a közjegyzőknél a havi pontszám a fokozat megváltozása után az új fokozathoz igazodik',
      'first-degree':
        'a közjegyzőknél a havi pontszám a fokozat megváltozása után is az első fokozathoz igazodik',
    },
  },
  'points-fifth-decimal': {
    question: 'Hogyan kell öt tizedesre kerekíteni a pontokat és az éves átlagpontszámot?',
    readings: {
      'half-up':
        'a pontokat és az éves átlagpontszámot öt tizedesre a szokásos módon, öttől felfelé kell kerekíteni',
      up: 'a pontokat és az éves átlagpontszámot öt tizedesre mindig felfelé kell kerekíteni',
      truncate: 'a pontoknak és az éves átlagpontszámnak az öt tizedesen túli számjegyeit el kell hagyni',
    },
  },
  'recalculation-2024-points': {
    question:
      'A 2024. szeptember 1-jei újraszámításban megmaradtak-e a potenciális időszak pontjai a 263/2010-es törvény havi pontszámával?',
    readings: {
      kept:
        'a 2024. szeptember 1-jei újraszámításban a potenciális időszak pontjai a 263/2010-es törvény havi pontszámával ' +
        'maradnak meg',
      'at-new-rates':
        'a 2024. szeptember 1-jei újraszámításban a potenciális időszak pontjait a 360/2023-as törvény havi pontszámával ' +
        'kell kiszámítani',
    },
  },
  'stage-arithmetic': {
    question: 'Adnak-e pontot az időszak egész hónapokon felüli napjai?',
    readings: {
      'thirty-day-months':
        'az időszak egész hónapokon felüli napjaiért naponta egy hónap pontjainak harmincadrésze jár',
      'whole-months': 'csak az időszak egész hónapjai adnak pontot, az egész hónapokon felüli napok nem',
    },
  },
}
