import type { FaultWords } from '../fault-words.js'

const beside = (problem: string, other: string | undefined): string =>
  other === undefined ? problem : `${problem} (${other})`

export const FAULTS: FaultWords = {
  told: (name, problem) => `${name}: ${problem}.`,
  problems: {
    missing: () => 'lipsește',
    'not-readable': () => 'nu se poate citi',
    'unknown-field': () => 'nu face parte dintre informațiile care se cer aici',
    'not-an-object': given => `${given} nu este un grup de informații`,
    'not-a-list': given => `${given} nu este o listă`,
    'not-a-function': given => `${given} nu este o funcție`,
    'not-text': given => `${given} nu este un text`,
    'not-a-boolean': given => `${given} nu este nici da, nici nu`,
    'not-a-number': given => `${given} nu este un număr`,
    'not-a-date': given => `${given} nu este o zi din calendar, între anii 1900 și 2199`,
    'not-a-month': given => `${given} nu este o lună a unui an, între anii 1900 și 2199`,
    'not-a-decimal': given =>
      `${given} nu este un număr de cel puțin zero, cu cel mult 9 cifre întregi și 10 zecimale`,
    'not-above-zero': given => `${given} este mai mică sau egală cu zero`,
    'not-a-digest': given => `${given} nu este o sumă de control (sha256: și 64 de cifre hexazecimale)`,
    'not-a-whole-number': given => `${given} nu este un număr întreg`,
    'out-of-range': given => `${given} este în afara limitelor`,
    'not-allowed': given => `${given} nu este printre cele care se pot alege`,
    'not-after-birth': given => `${given} nu este după data nașterii`,
    'below-working-age': (given, other) => beside(`${given} este înainte de împlinirea a 14 ani`, other),
    'not-born-yet': (given, other) => beside(`${given} cere o naștere mai devreme`, other),
    'shorter-than-before': (given, other) =>
      beside(`${given} este mai scurt decât stagiul de dinainte`, other),
    'before-earlier-event': (given, other) => beside(`${given} este înaintea zilei după care urmează`, other),
    'longer-than-life': (given, other) =>
      beside(`${given} depășește ce poate cuprinde o viață de muncă începută la 14 ani`, other),
    'longer-than-whole': (given, other) => beside(`${given} depășește stagiul din care face parte`, other),
    contradictory: (given, other) => beside(`${given} contrazice o altă informație`, other),
    ambiguous: given => `${given} se poate înțelege în mai multe feluri`,
  },
  unreadable: {
    choice: given => `${given} nu este printre cele care se pot alege`,
    flag: given => `${given} nu este nici da, nici nu`,
    day: given => `${given} nu este o zi din calendar, între anii 1900 și 2199`,
    month: given => `${given} nu este o lună a unui an, între anii 1900 și 2199`,
    stage: given => `${given} nu este o durată în ani, luni și zile`,
    decimal: given =>
      `${given} nu este un număr de cel puțin zero, cu cel mult 9 cifre întregi și 10 zecimale`,
  },
  value: 'valoarea',
  quoted: text => `„${text}”`,
  examples: {
    flag: 'da sau nu',
    day: '10.05.1966',
    month: '06.2026',
    stage: '14 ani 8 luni 3 zile',
    decimal: '18,34',
  },
  write: example => `Scrieți, de exemplu, așa: ${example}`,
  chooseAmong: choices => `Se poate alege: ${choices.join('; ')}`,
  between: (least, most) => `Limitele sunt ${least} și ${most}`,
  partOfStage: (name, part) => `${name} (${{ years: 'anii', months: 'lunile', days: 'zilele' }[part]})`,
  input: 'datele',
  places: {
    events: 'evenimentele',
    closedDays: 'zilele nelucrătoare',
    options: 'opțiunile',
    'options.language': 'limba',
    'options.format': 'formatul',
    'options.audience': 'destinatarul',
    'options.sections': 'secțiunile',
    'options.readings': 'interpretările alese',
    law: 'legea',
    shared: 'informațiile comune tuturor sistemelor',
    systems: 'sistemele de pensii',
    changes: 'modificările',
  },
  closedDay: number => `ziua nelucrătoare nr. ${number}`,
  event: number => `evenimentul nr. ${number}`,
}
