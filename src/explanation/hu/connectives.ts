import { the, The } from '../../grammar/hu/articles.js'
import { LAWS } from '../../grammar/hu/citations.js'
import { day, dayItself, fromDay, inMonth, onDay, untilDay } from '../../grammar/hu/dates.js'
import { list } from '../../grammar/hu/forms.js'
import { capital, uncapital } from '../../grammar/numerals.js'
import { system } from '../../grammar/hu/vocabulary.js'
import type { Confidence } from '../../law/citation.js'
import type { Actor } from '../../questions/payment/entry.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Connectives } from '../phrasebook.js'

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  confirmed: '',
  derived: '; a törvényből levezetve',
  uncertain: '; bizonytalan',
}

/** The law acts of itself: nobody is named. */
const ACTORS: Readonly<Record<Actor, string>> = { person: 'Ön: ', authority: 'a hatóság: ', law: '' }

/** Where the last day known lies before the first, what is between them is the gap. */
const knownDays = (from: CivilDate | undefined, until: CivilDate | undefined): string => {
  const [start, end] = [from ? fromDay(from) : '', until ? untilDay(until) : '']
  if (start === '' && end === '') return ''
  if (from && until && until < from) return `; az ismert időszak ${end}, majd ${start} tart`
  return `; az ismert időszak ${[start, end].filter(part => part !== '').join(' ')} tart`
}

export const CONNECTIVES: Connectives = {
  reason: (sentence, article, confidence) => `${sentence} (${article}${CONFIDENCES[confidence]}).`,
  openQuestion: (question, reading) =>
    `Nyitott kérdés: ${question} A válasz abból indul ki, hogy ${reading}.`,
  otherReading: (reading, consequence) => `Ha viszont ${reading}, a válasz ez lenne: „${consequence}.”`,
  stillNeeded: facts => `A válaszhoz még szükséges: ${list(facts.map(the))}.`,
  datesStillNeed: facts => `A hiányzó dátumokhoz még szükséges: ${list(facts.map(the))}.`,
  askedAbove: numbers => `fent [${numbers}] alatt kért adatok`,
  inMonth: (of, sentence) =>
    `${capital(inMonth(of))}: ${sentence.startsWith('Ön') ? sentence : uncapital(sentence)}`,
  afterDecision: (on, sentence) =>
    `${The(onDay(on))} kelt orvosi határozat után: ${sentence.startsWith('Ön') ? sentence : uncapital(sentence)}`,
  sincePaidUnder: (from, law, article) =>
    `A nyugdíjat ${fromDay(from)} ${the(LAWS[law])} szerint folyósítják (${article}).`,
  ofSystem: (fact, id) => `${fact} (${system(id)})`,
  ofEvent: {
    id: number =>
      number === 1 ? 'mi történt a nyugdíj megállapítása óta' : 'mi történt még a nyugdíj megállapítása óta',
    on: number => `${number}. esemény napja`,
    reportedOn: number => `${number}. esemény közlésének vagy megállapításának napja`,
    imputable: number => `${number}. esemény felróhatósága`,
    by: number => `${number}. esemény: ki hívott vizsgálatra, vagy ki hozta a határozatot`,
    requestedOn: number => `${number}. esemény: a folyósítás újraindítása kérésének napja`,
    noResumptionRequest: number => `${number}. esemény: elmaradt-e a folyósítás újraindításának kérése`,
    degree: number => `${number}. esemény: a határozat, döntés vagy ítélet szerinti fokozat`,
    foundOn: number => `${number}. esemény: a rehabilitációs program be nem tartása megállapításának napja`,
    askedFor: number => `${number}. esemény: az iratok vagy vizsgálatok kérésének célja`,
    what: number => `${number}. esemény: a felfüggeszteni kért ellátás`,
    kind: number => `${number}. esemény: a keresőtevékenység fajtája`,
    hoursShare: number =>
      `${number}. esemény: a munkakör normál munkaidejének ledolgozott hányada (0 és 1 között)`,
    presentedOn: number => `${number}. esemény: a felülvizsgálaton a kért iratokkal való megjelenés napja`,
    replaces: number => `${number}. esemény: a döntéssel felváltott orvosi határozat kelte`,
    effectiveFrom: number => `${number}. esemény: az ítélet hatályának kezdőnapja`,
    communicatedOn: number => `${number}. esemény: a határozat közlésének napja`,
    stageAtDecision: number =>
      `${number}. esemény: szolgálati idő (stagiu de cotizare) a felülvizsgálati határozat napjáig`,
  },
  nothingHappened: number => (number === 1 ? 'semmi' : 'semmi más'),
  neededFor: sections => `Ehhez szükséges: ${sections.join('; ')}.`,
  notCovered: (subject, { on, knownFrom, knownUntil }) =>
    `Nem állapítható meg ${subject}${on ? `; a kérdéses nap ${dayItself(on)}` : ''}${knownDays(knownFrom, knownUntil)}.`,
  notCoveredAsIn: heading => `Ez sem állapítható meg; az okát lásd itt: „${heading}”.`,
  askThere: (matter, place, article) =>
    `${matter}: ${place} kérdezhető meg${article ? ` (${article})` : ''}.`,
  noDates: 'A megadott adatokból egyetlen dátum sem következik.',
  yes: 'igen',
  no: 'nem',
  date: ({ on, event, actor, article, safeOn }) =>
    `${day(on)} – ${ACTORS[actor]}${event}` +
    (safeOn ? `; a biztonság kedvéért lépjen ${untilDay(safeOn)}` : '') +
    ` (${article}).`,
}
