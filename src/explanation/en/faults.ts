import type { FaultWords } from '../fault-words.js'

const beside = (problem: string, other: string | undefined): string =>
  other === undefined ? problem : `${problem} (${other})`

export const FAULTS: FaultWords = {
  told: (name, problem) => `${name}: ${problem}.`,
  problems: {
    missing: () => 'this is missing',
    'not-readable': () => 'this cannot be read',
    'unknown-field': () => 'this is not among what is asked for here',
    'not-an-object': given => `${given} is not a group of facts`,
    'not-a-list': given => `${given} is not a list`,
    'not-a-function': given => `${given} is not a function`,
    'not-text': given => `${given} is not text`,
    'not-a-boolean': given => `${given} is neither yes nor no`,
    'not-a-number': given => `${given} is not a number`,
    'not-a-date': given => `${given} is not a day of the calendar, in the years 1900 to 2199`,
    'not-a-month': given => `${given} is not a month of a year, 1900 to 2199`,
    'not-a-decimal': given =>
      `${given} is not a number of zero or more, with at most 9 digits before the decimals and 10 decimals`,
    'not-above-zero': given => `${given} is not more than zero`,
    'not-a-digest': given => `${given} is not a checksum (sha256: and 64 hexadecimal digits)`,
    'not-a-whole-number': given => `${given} is not a whole number`,
    'out-of-range': given => `${given} is outside the limits`,
    'not-allowed': given => `${given} is not one of those that can be chosen`,
    'not-after-birth': given => `${given} is not after the date of birth`,
    'below-working-age': (given, other) => beside(`${given} lies before the age of 14`, other),
    'not-born-yet': (given, other) => beside(`${given} needs an earlier birth`, other),
    'shorter-than-before': (given, other) => beside(`${given} is shorter than the stage before it`, other),
    'before-earlier-event': (given, other) => beside(`${given} is before the day that it follows`, other),
    'longer-than-life': (given, other) =>
      beside(`${given} is longer than a working life since the age of 14 can give`, other),
    'longer-than-whole': (given, other) =>
      beside(`${given} is longer than the stage of which it is a part`, other),
    contradictory: (given, other) => beside(`${given} contradicts something else`, other),
    ambiguous: given => `${given} can be read in more than one way`,
  },
  unreadable: {
    choice: given => `${given} is not one of those that can be chosen`,
    flag: given => `${given} is neither yes nor no`,
    day: given => `${given} is not a day of the calendar, in the years 1900 to 2199`,
    month: given => `${given} is not a month of a year, 1900 to 2199`,
    stage: given => `${given} is not a time in years, months and days`,
    decimal: given =>
      `${given} is not a number of zero or more, with at most 9 digits before the decimals and 10 decimals`,
  },
  value: 'the value',
  quoted: text => `“${text}”`,
  examples: {
    flag: 'yes or no',
    day: '10 May 1966',
    month: 'June 2026',
    stage: '14 years 8 months 3 days',
    decimal: '18.34',
  },
  write: example => `Write it like this: ${example}`,
  chooseAmong: choices => `Choose one of these: ${choices.join('; ')}`,
  between: (least, most) => `The limits are ${least} and ${most}`,
  partOfStage: (name, part) => `${name} (${part})`,
  input: 'the input',
  places: {
    events: 'events',
    closedDays: 'closed days',
    options: 'options',
    'options.language': 'language',
    'options.format': 'format',
    'options.audience': 'audience',
    'options.sections': 'sections',
    'options.readings': 'readings chosen',
    law: 'law',
    shared: 'facts shared by all systems',
    systems: 'pension systems',
    changes: 'changes',
  },
  closedDay: number => `closed day ${number}`,
  event: number => `event ${number}`,
}
