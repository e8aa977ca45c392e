import type { Words } from '../words.js'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is none',
  EISDIR: 'it is a folder',
  EACCES: 'access is not allowed',
}

const usage = `Usage: pensie-invaliditate <dossier.json> [options]
       pensie-invaliditate form [options]
       pensie-invaliditate --help`

export const en: Words = {
  usage,
  help: `What a person with reduced work capacity in Romania is owed: the invalidity pension, with its articles, steps and
terms.

${usage}

  <dossier.json>         the facts of the case, as JSON; "-" reads the standard input
  form                   asks for the facts one by one, then answers

  --language <language>  ro, en or hu; otherwise that of LANG, otherwise ro
  --as-of <day>          the day on which the answer is read, such as 2026-07-01
  --audience <whose>     lawyer (every step with its article) or person (one page in plain words)
  --json                 the whole answer as JSON; of a wrong dossier {"issues": […]}, with code 1
  --all                  with form: asks as well for what is held not to be so where it is left out
  --version              the version
  -h, --help             this text

Exit codes: 0 answered, 1 the dossier is wrong, 2 the command is wrong, 130 broken off.`,
  noSuchOption: option => `${option}: there is no such option.`,
  valueMissing: option => `${option}: its value is missing.`,
  takesNoValue: option => `${option}: it takes no value.`,
  notOneOf: (option, given, allowed) => `${option}: "${given}" cannot be chosen. Choose from: ${allowed}.`,
  notADay: (option, given) => `${option}: "${given}" is not a day of the calendar. Write it as 2026-07-01.`,
  noFile: 'The file with the dossier is missing.',
  tooMany: given => `One dossier is answered at a time: "${given}" is too much.`,
  onlyOfTheForm: option => `${option}: only with form.`,
  unreadable: (file, code) => `${file}: the file cannot be read (${WHY[code] ?? code}).`,
  notJson: (file, place) =>
    place
      ? `${file}: the file is not JSON: it cannot be read beyond line ${place.line}, column ${place.column}.`
      : `${file}: the file is not JSON.`,
  notADossier: 'This is not a dossier that can be answered:',
  howToAnswer: 'A blank answer means "not known"; "<" leads back to the question before.',
  notKnown: 'not known',
  back: '‹ back',
  daysMissing: events => [
    ...events.map(event => `THE DAY IS MISSING: ${event}.`),
    'Without it nothing can be said of how the payment stands, what is due and what to do; the rest does not hang on it.',
  ],
  brokenOff: 'Broken off; nothing was answered.',
}
