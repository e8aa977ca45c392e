import type { Words } from '../words.js'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'nincs ilyen fájl',
  EISDIR: 'ez egy mappa',
  EACCES: 'nincs hozzáférés',
}

const usage = `Használat: pensie-invaliditate <adatok.json> [kapcsolók]
           pensie-invaliditate form [kapcsolók]
           pensie-invaliditate --help`

export const hu: Words = {
  usage,
  help: `Mi jár Romániában annak, akinek csökkent a munkaképessége: a rokkantsági nyugdíj, a cikkeivel, a számítás lépéseivel
és a határidőivel.

${usage}

  <adatok.json>          az eset adatai JSON-ként; a „-” a szabványos bemenetet olvassa
  form                   egyenként megkérdezi az adatokat, aztán válaszol

  --language <nyelv>     ro, en vagy hu; különben a LANG nyelve, különben ro
  --as-of <nap>          az a nap, amelyen a választ olvassák, például 2026-07-01
  --audience <kinek>     lawyer (minden lépés, a cikkével) vagy person (egy oldal, egyszerű szavakkal)
  --json                 a teljes válasz JSON-ként; hibás adatoknál {"issues": […]}, 1-es kóddal
  --all                  a form mellett: azt is kérdezi, ami kitöltetlenül nem fennállónak számít
  --version              a verzió
  -h, --help             ez a szöveg

Kilépési kódok: 0 megválaszolva, 1 hibásak az adatok, 2 hibás a parancs, 130 megszakítva.`,
  noSuchOption: option => `${option} – nincs ilyen kapcsoló.`,
  valueMissing: option => `${option} – hiányzik az értéke.`,
  takesNoValue: option => `${option} – nem vár értéket.`,
  notOneOf: (option, given, allowed) => `${option} – „${given}” nem választható. Választható: ${allowed}.`,
  notADay: (option, given) => `${option} – „${given}” nem naptári nap. Írja például így: 2026-07-01.`,
  noFile: 'Hiányzik az adatokat tartalmazó fájl.',
  tooMany: given => `Egyszerre egy esetre adható válasz: „${given}” fölösleges.`,
  onlyOfTheForm: option => `${option} – csak a form mellett használható.`,
  unreadable: (file, code) => `${file} – a fájl nem olvasható (${WHY[code] ?? code}).`,
  notJson: (file, place) =>
    place
      ? `${file} – a fájl nem JSON: nem olvasható tovább, sor: ${place.line}, oszlop: ${place.column}.`
      : `${file} – a fájl nem JSON.`,
  notADossier: 'Ezekre az adatokra nem adható válasz:',
  howToAnswer: 'Az üres válasz azt jelenti: „nem tudom”; a „<” az előző kérdéshez visz vissza.',
  notKnown: 'nem tudom',
  back: '‹ vissza',
  daysMissing: events => [
    ...events.map(event => `HIÁNYZIK A NAPJA: ${event}.`),
    'Enélkül nem mondható meg, hogyan áll a folyósítás, mennyi jár, és mi a teendő; a többi nem függ tőle.',
  ],
  brokenOff: 'Megszakítva; nem született válasz.',
}
