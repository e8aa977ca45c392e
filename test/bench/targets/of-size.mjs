const KILOBYTE = 1000
const OF_DATES = 10
const OF_DECIMALS = 24

/** Kilobytes that stand by the name of an entry; each question has those of its kind. */
const AIMS = { terms: 6, assessment: 60 }
const QUESTIONS = [
  'companion-allowance',
  'contestation',
  'documents',
  'eligibility',
  'entitlement',
  'net-pension',
  'pension-amount',
  'points',
  'potential-stage',
  'retirement-age',
  'review',
  'suspension',
]
const LETTER = 28
/** The entry that has them all is on record, and no letter in one. */
const ALL_LANGUAGES = 'explanation'

const kilobytes = ({ gzipped }) => gzipped / KILOBYTE

const target = (what, is, atMost) => ({ what, is, atMost, unit: 'kB' })

const ofQuestion = (entry, row) =>
  row.hasDecimals
    ? target(`${entry}, a question with decimals`, kilobytes(row), OF_DECIMALS)
    : target(`${entry}, a question of dates`, kilobytes(row), OF_DATES)

const ofLetter = (answer, [entry, row]) =>
  target(`a letter in one language beside the answer (${entry})`, kilobytes(row) - kilobytes(answer), LETTER)

/** Minified and gzipped, with dependencies. */
export const targetsOfSize = ({ ours, answerWithLetter }) => {
  const rowOf = entry => ours[`pensie-invaliditate/${entry}`]
  const letters = Object.entries(answerWithLetter)
    .filter(([entry]) => entry !== ALL_LANGUAGES)
    .map(letter => ofLetter(rowOf('assessment'), letter))
  return [
    ...Object.entries(AIMS).map(([entry, atMost]) => target(entry, kilobytes(rowOf(entry)), atMost)),
    ...QUESTIONS.map(entry => ofQuestion(entry, rowOf(entry))),
    ...(letters.length > 0
      ? letters
      : [target('a letter in one language beside the answer', undefined, LETTER)]),
  ]
}
