import type { FaultWords } from '../fault-words.js'

const beside = (problem: string, other: string | undefined): string =>
  other === undefined ? problem : `${problem} (${other})`

export const FAULTS: FaultWords = {
  // Some names hold a colon of their own.
  told: (name, problem) => `${name} – ${problem}.`,
  problems: {
    missing: () => 'hiányzik',
    'not-readable': () => 'nem olvasható',
    'unknown-field': () => 'nem tartozik az itt kért adatok közé',
    'not-an-object': given => `${given} nem adatcsoport`,
    'not-a-list': given => `${given} nem lista`,
    'not-a-function': given => `${given} nem függvény`,
    'not-text': given => `${given} nem szöveg`,
    'not-a-boolean': given => `${given} sem igen, sem nem`,
    'not-a-number': given => `${given} nem szám`,
    'not-a-date': given => `${given} nem az 1900 és 2199 közötti évek valamelyik napja`,
    'not-a-month': given => `${given} nem az 1900 és 2199 közötti évek valamelyik hónapja`,
    'not-a-decimal': given =>
      `${given} nem legfeljebb 9 egész és 10 tizedes számjegyű, nullánál nem kisebb szám`,
    'not-above-zero': given => `${given} nem nagyobb nullánál`,
    'not-a-digest': given => `${given} nem ellenőrző összeg (sha256: és 64 hexadecimális számjegy)`,
    'not-a-whole-number': given => `${given} nem egész szám`,
    'out-of-range': given => `${given} kívül esik a megengedett határokon`,
    'not-allowed': given => `${given} nincs a választhatók között`,
    'not-after-birth': given => `${given} nem a születés napja utáni`,
    'below-working-age': (given, other) => beside(`${given} a 14. életév betöltése előtti`, other),
    'not-born-yet': (given, other) => beside(`${given} korábbi születést kíván`, other),
    'shorter-than-before': (given, other) => beside(`${given} rövidebb a korábbi szolgálati időnél`, other),
    'before-earlier-event': (given, other) => beside(`${given} korábbi, mint az azt megelőző nap`, other),
    'longer-than-life': (given, other) =>
      beside(`${given} hosszabb, mint amennyi a 14. életév óta összegyűlhet`, other),
    'longer-than-whole': (given, other) =>
      beside(`${given} hosszabb, mint az időszak, amelynek része`, other),
    contradictory: (given, other) => beside(`${given} ellentmond egy másik adatnak`, other),
    ambiguous: given => `${given} többféleképpen érthető`,
  },
  unreadable: {
    choice: given => `${given} nincs a választhatók között`,
    flag: given => `${given} sem igen, sem nem`,
    day: given => `${given} nem az 1900 és 2199 közötti évek valamelyik napja`,
    month: given => `${given} nem az 1900 és 2199 közötti évek valamelyik hónapja`,
    stage: given => `${given} nem években, hónapokban és napokban megadott idő`,
    decimal: given => `${given} nem legfeljebb 9 egész és 10 tizedes számjegyű, nullánál nem kisebb szám`,
  },
  value: 'a megadott érték',
  quoted: text => `„${text}”`,
  examples: {
    flag: 'igen vagy nem',
    day: '1966. május 10.',
    month: '2026. június',
    stage: '14 év 8 hónap 3 nap',
    decimal: '18,34',
  },
  write: example => `Írja például így: ${example}`,
  chooseAmong: choices => `Választható: ${choices.join('; ')}`,
  between: (least, most) => `A két határ: ${least} és ${most}`,
  partOfStage: (name, part) => `${name} (${{ years: 'évek', months: 'hónapok', days: 'napok' }[part]})`,
  input: 'az adatok',
  places: {
    events: 'események',
    closedDays: 'munkaszüneti napok',
    options: 'beállítások',
    'options.language': 'nyelv',
    'options.format': 'formátum',
    'options.audience': 'címzett',
    'options.sections': 'szakaszok',
    'options.readings': 'választott értelmezések',
    law: 'jogszabály',
    shared: 'minden nyugdíjrendszerre közös adatok',
    systems: 'nyugdíjrendszerek',
    changes: 'változtatások',
  },
  closedDay: number => `${number}. munkaszüneti nap`,
  event: number => `${number}. esemény`,
}
