import type { OpenQuestionTexts } from '../phrasebook.js'

type OfTheDates =
  | 'alert-validity'
  | 'emergency-window'
  | 'notaries-deadline-holiday'
  | 'pension-contest-2024'
  | 'term-counting'
  | 'terms-in-emergency'
  | 'twelve-months-roll'

/** The days on which something ends. */
export const OPEN_QUESTIONS_OF_THE_DATES: Pick<OpenQuestionTexts, OfTheDates> = {
  'alert-validity': {
    question:
      'Meghosszabbította-e a 2020-ban elrendelt készültségi állapot az orvosi határozatok érvényességét 2022. június 6-ig?',
    readings: {
      no: 'a 2020-ban elrendelt készültségi állapot nem hosszabbította meg az orvosi határozatok érvényességét',
      yes: 'a 2020-ban elrendelt készültségi állapot 2022. június 6-ig meghosszabbította az orvosi határozatok érvényességét',
    },
  },
  'emergency-window': {
    question:
      'Vonatkozik-e a szükségállapot idejére szóló szabály arra az orvosi határozatra, amely 2020. május 15-én jár le?',
    readings: {
      notice:
        'a szükségállapot idejére szóló szabály a 2020. május 15-ig lejáró orvosi határozatokra vonatkozik',
      decree:
        'a szükségállapot idejére szóló szabály csak a 2020. május 14-ig lejáró orvosi határozatokra vonatkozik',
    },
  },
  'notaries-deadline-holiday': {
    question:
      'Ha a közjegyzőknél az új orvosi határozat elküldésének határideje nem munkanapra esik, a következő munkanapra ' +
      'tolódik-e, és vele a hatás napja is?',
    readings: {
      'does-not-move':
        'a közjegyzőknél az új orvosi határozat elküldésének határideje akkor sem tolódik el, ha nem munkanapra esik',
      'moves-to-next-working-day':
        'a közjegyzőknél az új orvosi határozat elküldésének nem munkanapra eső határideje a következő munkanapra tolódik, ' +
        'és vele a hatás napja is',
    },
  },
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
  'term-counting': {
    question: 'Kimarad-e a napokban megadott határidőből az első és az utolsó nap is?',
    readings: {
      'free-days': 'sem az első, sem az utolsó nap nem számít bele a napokban megadott határidőbe',
      'calendar-days': 'csak az első nap nem számít bele a napokban megadott határidőbe',
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
  'twelve-months-roll': {
    question:
      'A következő munkanapra tolódik-e a megszűnésig számított 12 hónap vége, ha nem munkanapra esik?',
    readings: {
      no: 'a megszűnésig számított 12 hónap vége akkor sem tolódik el, ha nem munkanapra esik',
      yes: 'a megszűnésig számított 12 hónap nem munkanapra eső vége a következő munkanapra tolódik',
    },
  },
}
