import type { Language } from 'pensie-invaliditate/explanation'
import { counted } from './counted.js'

/** What the calculator of the term for contesting says of its own. */
export interface ContestWords {
  readonly againstWhich: string
  readonly whichDecisionHelp: string
  readonly noTermWithoutDay: string
  readonly noLawKnown: (day: string) => string
  readonly correctTheDay: string
  readonly notFiledYet: (day: string) => string
  readonly contestation: string
  readonly filedAlready: string
  readonly notYetFiled: string
  readonly inTime: string
  readonly tooLate: (days: number) => string
}

/** Loaded where they are said alone. */
export const CONTEST_WORDS: Readonly<Record<Language, ContestWords>> = {
  ro: {
    againstWhich: 'Ce decizie vreți să contestați?',
    whichDecisionHelp:
      'Uitați-vă cine a dat decizia. Cabinetul de expertiză medicală: este decizia medicală. Comisia sau institutul, după o contestație: este decizia dată asupra ei. Casa de pensii: este decizia de pensie. Dacă aveți mai multe, fiecare are termenul ei: alegeți una, apoi luați-o de la început cu cealaltă.',
    noTermWithoutDay:
      'Termenul curge din această zi: fără ea ultima zi nu se poate spune. Dacă nu o știți, întrebați la cine a dat decizia sau la poștă, și depuneți contestația cât mai repede.',
    noLawKnown: day =>
      `Pentru ${day} nu se cunoaște aici nicio lege, așa că ultima zi pentru contestație nu se poate spune.`,
    correctTheDay: 'Corectați data',
    notFiledYet: day =>
      `Ziua de ${day} nu a venit încă. Scrieți ziua în care ați depus contestația; dacă nu ați depus-o, apăsați „Nu am depus-o încă”.`,
    contestation: 'Contestație',
    filedAlready: 'În ce zi ați depus contestația?',
    notYetFiled: 'Nu am depus-o încă',
    inTime: 'Contestația este în termen.',
    tooLate: days => `Contestația este târzie cu ${counted(days, 'zi', 'zile')}.`,
  },
  en: {
    againstWhich: 'Which decision do you want to contest?',
    whichDecisionHelp:
      'Look who gave the decision. The medical assessment office: it is the medical decision. The commission or the institute, after a contestation: it is the ruling on it. The pension house: it is the pension decision. If you have several, each has its own term: choose one, then start again with the other.',
    noTermWithoutDay:
      'The term runs from this day: without it the last day cannot be told. If you do not know it, ask whoever gave the decision, or the post office, and file the contestation as soon as you can.',
    noLawKnown: day => `For ${day} no law is known here, so the last day to contest cannot be told.`,
    correctTheDay: 'Correct the day',
    notFiledYet: day =>
      `${day} has not come yet. Write the day on which you filed the contestation; if you have not, press “I have not filed it yet”.`,
    contestation: 'Contestation',
    filedAlready: 'On which day did you file the contestation?',
    notYetFiled: 'I have not filed it yet',
    inTime: 'The contestation is in time.',
    tooLate: days => `The contestation is ${days === 1 ? '1 day' : `${days} days`} late.`,
  },
  hu: {
    againstWhich: 'Melyik határozatot szeretné megtámadni?',
    whichDecisionHelp:
      'Nézze meg, ki hozta a határozatot. Az orvosszakértői rendelő: ez az orvosi határozat. A bizottság vagy az intézet, panasz után: ez a panaszról hozott döntés. A nyugdíjpénztár: ez a nyugdíjhatározat. Ha több is van, mindegyiknek külön határideje van: válasszon egyet, azután kezdje újra a másikkal.',
    noTermWithoutDay:
      'A határidő ettől a naptól fut: enélkül az utolsó nap nem mondható meg. Ha nem tudja, kérdezze meg a határozat kiadóját vagy a postát, és mielőbb nyújtsa be a panaszt.',
    noLawKnown: day =>
      `Erre a napra itt nem ismert törvény: ${day}. Ezért a megtámadás utolsó napja nem mondható meg.`,
    correctTheDay: 'A dátum javítása',
    notFiledYet: day =>
      `Ez a nap még nem jött el: ${day}. Azt a napot írja be, amelyen a panaszt benyújtotta; ha még nem tette meg, válassza: „Még nem nyújtottam be”.`,
    contestation: 'Panasz',
    filedAlready: 'Melyik napon nyújtotta be a panaszt?',
    notYetFiled: 'Még nem nyújtottam be',
    inTime: 'A panasz határidőben van.',
    tooLate: days => `A panasz ${days} nappal késett.`,
  },
}
