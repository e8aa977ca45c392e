import type { Words } from '../words.js'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'nu există',
  EISDIR: 'este un dosar de fișiere',
  EACCES: 'accesul nu este permis',
}

const usage = `Folosire: pensie-invaliditate <dosar.json> [opțiuni]
          pensie-invaliditate form [opțiuni]
          pensie-invaliditate --help`

export const ro: Words = {
  usage,
  help: `Ce i se cuvine unei persoane cu capacitate de muncă redusă: pensia de invaliditate, cu articolele, calculele și
termenele ei.

${usage}

  <dosar.json>           faptele cazului, ca JSON; „-” citește intrarea standard
  form                   întreabă faptele pe rând, apoi răspunde

  --language <limba>     ro, en sau hu; altfel limba din LANG, altfel ro
  --as-of <zi>           ziua la care se citește răspunsul, de exemplu 2026-07-01
  --audience <cui>       lawyer (fiecare pas, cu articolul lui) sau person (o pagină, în cuvinte simple)
  --json                 răspunsul întreg, ca JSON; la un dosar greșit {"issues": […]}, cu codul 1
  --all                  la form: întreabă și faptele care, nespuse, se consideră că nu există
  --version              versiunea
  -h, --help             acest text

Coduri de ieșire: 0 s-a răspuns, 1 dosarul este greșit, 2 comanda este greșită, 130 întrerupt.`,
  noSuchOption: option => `${option}: nu există această opțiune.`,
  valueMissing: option => `${option}: lipsește valoarea.`,
  takesNoValue: option => `${option}: nu primește nicio valoare.`,
  notOneOf: (option, given, allowed) =>
    `${option}: „${given}” nu se poate alege. Se poate alege: ${allowed}.`,
  notADay: (option, given) =>
    `${option}: „${given}” nu este o zi din calendar. Scrieți, de exemplu, așa: 2026-07-01.`,
  noFile: 'Lipsește fișierul cu dosarul.',
  tooMany: given => `Se răspunde la un singur dosar: „${given}” este în plus.`,
  onlyOfTheForm: option => `${option}: se folosește numai cu form.`,
  unreadable: (file, code) => `${file}: fișierul nu poate fi citit (${WHY[code] ?? code}).`,
  notJson: (file, place) =>
    place
      ? `${file}: fișierul nu este JSON: nu se poate citi mai departe de rândul ${place.line}, coloana ${place.column}.`
      : `${file}: fișierul nu este JSON.`,
  notADossier: 'Acesta nu este un dosar la care se poate răspunde:',
  howToAnswer: 'Un răspuns gol înseamnă „nu știu”; „<” duce înapoi la întrebarea dinainte.',
  notKnown: 'nu știu',
  back: '‹ înapoi',
  daysMissing: events => [
    ...events.map(event => `LIPSEȘTE ZIUA: ${event}.`),
    'Fără ea nu se poate spune cum stă plata, ce sume se cuvin și ce este de făcut; restul nu depinde de ea.',
  ],
  brokenOff: 'Întrerupt; nu s-a răspuns.',
}
