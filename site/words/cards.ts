import type { Language } from 'pensie-invaliditate/explanation'

interface Card {
  readonly title: string
  readonly lead: string
}

/** What each calculator is called, and what it answers, on the first page and at the head of its own. */
export const CARDS: Readonly<
  Record<'whole-case' | 'right' | 'amount' | 'contest' | 'review', Readonly<Record<Language, Card>>>
> = {
  'whole-case': {
    ro: {
      title: 'Pensia mea',
      lead: 'Tot cazul, de la cerere până azi: dreptul, banii, termenele, ce aveți de făcut, scrisoarea. Cam 13 întrebări.',
    },
    en: {
      title: 'My pension',
      lead: 'The whole case, from the application to today: the right, the money, the days, what to do, the letter. About 13 questions.',
    },
    hu: {
      title: 'A nyugdíjam',
      lead: 'A teljes eset, a kérelemtől máig: a jog, a pénz, a határidők, a teendők, a levél. Körülbelül 13 kérdés.',
    },
  },
  right: {
    ro: {
      title: 'Am dreptul?',
      lead: 'Dacă aveți dreptul la pensia de invaliditate, și de ce. Cam 6 întrebări.',
    },
    en: {
      title: 'Do I have the right?',
      lead: 'Whether you have the right to the invalidity pension, and why. About 6 questions.',
    },
    hu: {
      title: 'Jogosult vagyok?',
      lead: 'Jogosult-e rokkantsági nyugdíjra, és miért. Körülbelül 6 kérdés.',
    },
  },
  amount: {
    ro: { title: 'Cât primesc?', lead: 'Suma pe lună: brut, în mână, indemnizația pentru însoțitor.' },
    en: { title: 'How much do I get?', lead: 'The sum a month: gross, in hand, the companion allowance.' },
    hu: { title: 'Mennyit kapok?', lead: 'A havi összeg: bruttó, kézhez kapott, kísérői pótlék.' },
  },
  contest: {
    ro: {
      title: 'Până când pot contesta?',
      lead: 'Ultima zi pentru contestația împotriva unei decizii, și unde se depune. 3 întrebări.',
    },
    en: {
      title: 'Until when can I contest?',
      lead: 'The last day to contest a decision, and where. 3 questions.',
    },
    hu: {
      title: 'Meddig támadhatom meg?',
      lead: 'A határozat megtámadásának utolsó napja és helye. 3 kérdés.',
    },
  },
  review: {
    ro: {
      title: 'Revizuirea mea',
      lead: 'Când este revizuirea; ce se întâmplă dacă ați lipsit; cum se reia plata.',
    },
    en: {
      title: 'My review',
      lead: 'When the review is; what follows if you missed it; how payment is resumed.',
    },
    hu: {
      title: 'A felülvizsgálatom',
      lead: 'Mikor van a felülvizsgálat; mi következik, ha elmulasztotta; hogyan indul újra a folyósítás.',
    },
  },
}
