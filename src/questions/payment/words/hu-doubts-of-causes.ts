import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfCauses } from '../steps.js'

/** What is open of what suspends the payment, and of its twelve months. */
export const DOUBTS_OF_CAUSES: DoubtsInWords<DoubtOfCauses> = {
  'emergency-twelve-months': {
    question:
      'Megszűnik-e 12 hónap után az új orvosi iratok hiánya miatt 2020. július 1-jétől felfüggesztett folyósítás?',
    readings: {
      no: 'az új orvosi iratok hiánya miatt 2020. július 1-jétől felfüggesztett folyósítás 12 hónap elteltével nem szűnik meg',
      'from-2020-06-15':
        'az új orvosi iratok hiánya miatt 2020. július 1-jétől felfüggesztett folyósítás a 2020. június 15-étől számított ' +
        '12 hónap után, 2021. július 1-jétől megszűnik',
    },
  },
  'imputable-documents': {
    question:
      'A 360/2023-as törvény szerint az iratok be nem mutatása és a rehabilitációs program be nem tartása csak a nyugdíjas ' +
      'hibája esetén ok-e a felfüggesztésre?',
    readings: {
      'imputable-only':
        'az iratok be nem mutatása és a rehabilitációs program be nem tartása csak akkor ok a felfüggesztésre, ha a nyugdíjas hibájából történt',
      always:
        'az iratok be nem mutatása és a rehabilitációs program be nem tartása akkor is ok a felfüggesztésre, ha a nyugdíjas hibáján kívül történt',
    },
  },
  'moved-review-360': {
    question:
      'A 360/2023-as törvény szerint meddig kell pótolni azt az orvosi felülvizsgálatot, amelyet a nyugdíjas nem a saját hibájából mulasztott el?',
    readings: {
      'no-limit':
        'a 360/2023-as törvény szerint a nem a nyugdíjas hibájából elmulasztott orvosi felülvizsgálat nem ok a felfüggesztésre, és a pótlására nincs utolsó nap megszabva',
      'end-of-next-month':
        'a 360/2023-as törvény szerint a nem a nyugdíjas hibájából elmulasztott orvosi felülvizsgálatot legkésőbb az esedékesség hónapját követő hónap utolsó napjáig kell pótolni',
    },
  },
  'new-decision-lifts-programme': {
    question:
      'A 360/2023-as törvény szerint a nyugdíjast fokozatba soroló új orvosi határozat a rehabilitációs program be nem tartása ' +
      'miatti felfüggesztésnek is véget vet-e?',
    readings: {
      no:
        'a rehabilitációs program be nem tartása miatt felfüggesztett folyósítás új orvosi határozatra nem, csak kérelemre és ' +
        'a program követéséről szóló igazolásra indul újra',
      yes:
        'a rehabilitációs program be nem tartása miatt felfüggesztett folyósítás a nyugdíjast fokozatba soroló új orvosi ' +
        'határozat keltét követő hónaptól is újraindul',
    },
  },
  'own-request-263': {
    question:
      'Fel lehetett-e függeszteni a folyósítást a nyugdíjas saját kérésére 2024. szeptember 1-je előtt?',
    readings: {
      'no-effect':
        'a folyósítást 2024. szeptember 1-je előtt a nyugdíjas saját kérésére nem lehetett felfüggeszteni',
      'as-law-360':
        'a folyósítást a nyugdíjas saját kérésére 2024. szeptember 1-je előtt is fel lehetett függeszteni a kérést követő ' +
        'hónaptól, és újabb kérésre indult újra',
    },
  },
  'twelve-months-stop': {
    question:
      'Megszűnik-e a folyósítás, ha a nyugdíjas a 12 hónapon belül megjelent a felülvizsgálaton, de az új orvosi határozat ' +
      'csak azután kelt?',
    readings: {
      'presented-stops':
        'a 12 hónapon belüli megjelenés a felülvizsgálaton akkor is elhárítja a folyósítás megszűnését, ha az új orvosi ' +
        'határozat csak azután kelt',
      'decision-stops':
        'a folyósítás megszűnését csak a 12 hónapon belül kelt új orvosi határozat hárítja el, a felülvizsgálaton való ' +
        'megjelenés önmagában nem',
    },
  },
  'work-suspension-across-2024': {
    question:
      'Kérelem nélkül újraindul-e 2024. szeptember 1-jétől a nyugdíj melletti munka miatt a 263/2010-es törvény szerint ' +
      'felfüggesztett folyósítás?',
    readings: {
      'from-2024-09-01':
        'a nyugdíj melletti munka miatt felfüggesztett folyósítás 2024. szeptember 1-jétől kérelem nélkül újraindul, mert a ' +
        'munka többé nem ok a felfüggesztésre',
      'on-request':
        'a nyugdíj melletti munka miatt felfüggesztett folyósítás 2024. szeptember 1-je után is csak kérelemre indul újra',
    },
  },
}
