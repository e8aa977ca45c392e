import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfReturn } from '../steps.js'

/** What is open of what lifts a suspension, and of what a ruling or the conversion does to it. */
export const DOUBTS_OF_RETURN: DoubtsInWords<DoubtOfReturn> = {
  'back-pay-after-other-cause': {
    question:
      'Kifizetik-e utólag a saját kérésre történt felfüggesztés hónapjait, ha közben más felfüggesztési ok is felmerült?',
    readings: {
      none:
        'a saját kérésre történt felfüggesztés alatt felmerült más ok a felfüggesztés minden hónapjának kifizetését kizárja, ' +
        'és a nyugdíjat csak a kérést követő hónaptól folyósítják újra',
      'uncovered-months':
        'a saját kérésre történt felfüggesztés alatt felmerült más ok csak azoknak a hónapoknak a kifizetését zárja ki, ' +
        'amelyekre maga is kiterjed, a többit utólag kifizetik',
    },
  },
  'cause-removed-day': {
    question:
      'A 263/2010-es törvény szerint melyik napon szűnik meg a felfüggesztés oka, ha a nyugdíjas az orvosi felülvizsgálatot elmulasztotta?',
    readings: {
      'decision-issued':
        'a 263/2010-es törvény szerint az elmulasztott felülvizsgálat mint felfüggesztési ok az új orvosi határozat keltének napján szűnik meg',
      'presented-for-review':
        'a 263/2010-es törvény szerint az elmulasztott felülvizsgálat mint felfüggesztési ok azon a napon szűnik meg, ' +
        'amelyen a nyugdíjas a felülvizsgálaton megjelent',
    },
  },
  'conversion-month': {
    question:
      'Ha az öregségi nyugdíj feltételei hónap közben teljesülnek, melyik naptól fizetik az öregségi nyugdíj összegét?',
    readings: {
      'split-by-day':
        'abban a hónapban, amelyben az öregségi nyugdíj feltételei teljesülnek, az előző napig a rokkantsági nyugdíj, attól a naptól az öregségi nyugdíj jár',
      'next-month':
        'abban a hónapban, amelyben az öregségi nyugdíj feltételei teljesülnek, még a rokkantsági nyugdíjat fizetik, az öregségi nyugdíjat a következő hónap első napjától',
    },
  },
  'conversion-while-suspended': {
    question:
      'Véget ér-e a felülvizsgálat, az iratok, a behívás, a vizsgálat megtagadása vagy a rehabilitációs program miatti ' +
      'felfüggesztés, amikor az öregségi nyugdíj feltételei teljesülnek?',
    readings: {
      'lifted-at-conversion':
        'a felfüggesztés azon a napon ér véget, amelyen az öregségi nyugdíj feltételei teljesülnek, és az öregségi nyugdíjat ' +
        'ettől a naptól folyósítják, a korábbi hónapok kifizetése nélkül',
      'stays-until-own-resumption':
        'a felfüggesztés az öregségi nyugdíj feltételeinek teljesülése után is mindaddig tart, amíg a folyósítás a ' +
        'felfüggesztés okára vonatkozó szabály szerint újra nem indul',
    },
  },
  'convocation-resumption': {
    question:
      'A 360/2023-as törvény nem szól a behívás nyomán felfüggesztett folyósítás újraindításáról: melyik hónaptól indul újra?',
    readings: {
      'month-after-new-decision':
        'a behívás nyomán felfüggesztett folyósítás kérelem nélkül, az új orvosi határozat keltét követő hónaptól indul újra, ' +
        'a felfüggesztés idejének kifizetése nélkül',
      'month-after-duty-fulfilled':
        'a behívás nyomán felfüggesztett folyósítás az elmulasztott kötelezettség teljesítését követő hónaptól indul újra',
    },
  },
  'exemption-stage-263': {
    question:
      'A felülvizsgálat alóli mentességnél a 263/2010-es törvény szerint beszámít-e a rokkantsági nyugdíjban töltött idő a ' +
      'teljes szolgálati időbe?',
    readings: {
      counts:
        'a felülvizsgálat alóli mentességnél a 263/2010-es törvény szerint a rokkantsági nyugdíjban töltött idő is beszámít ' +
        'a teljes szolgálati időbe',
      'does-not-count':
        'a felülvizsgálat alóli mentességnél a 263/2010-es törvény szerint a rokkantsági nyugdíjban töltött idő nem számít be ' +
        'a teljes szolgálati időbe',
    },
  },
  'ruling-effect': {
    question:
      'Mikortól jár újra a nyugdíj, ha a fellebbezésről hozott döntés a nyugdíjast ismét rokkantsági fokozatba sorolja?',
    readings: {
      'month-after-ruling':
        'a nyugdíj a fellebbezésről hozott döntés keltét követő hónap első napjától jár újra',
      'ruling-day': 'a nyugdíj már a fellebbezésről hozott döntés keltének napjától újra jár',
      'since-replaced-decision':
        'a fellebbezésről hozott döntés a megfellebbezett határozat keltétől lép annak helyébe, a nyugdíj tehát meg sem szűnt',
    },
  },
  'suspended-without-old-age-right': {
    question:
      'Mi lesz a standard nyugdíjkorhatár betöltésekor felfüggesztett rokkantsági nyugdíjjal, ha az öregségi nyugdíjhoz ' +
      'szükséges minimális szolgálati idő nincs meg?',
    readings: {
      'ends-after-12-months':
        'az öregségi nyugdíjra nem jogosult nyugdíjas felfüggesztett rokkantsági nyugdíja a 12 hónap leteltével a standard ' +
        'nyugdíjkorhatár betöltése után is megszűnik',
      'resumes-at-standard-age':
        'az öregségi nyugdíjra nem jogosult nyugdíjas felfüggesztett rokkantsági nyugdíját a standard nyugdíjkorhatár ' +
        'betöltésétől újra folyósítják',
    },
  },
}
