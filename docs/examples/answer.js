/**
 * Answers the dossier in a JSON file and prints the answer as a letter: `npm run example`, or
 * `npm run example -- path/to/dossier.json --language en` for one of your own, in Romanian (ro), English (en) or
 * Hungarian (hu); with `--audience person` for the person whose pension it is, and with `--as-of 2026-07-01` as it stands on
 * that day.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { assess, explainFault, paragraphs, receiptOf } from 'pensie-invaliditate'

const COLUMNS = 100

const fail = lines => {
  console.error(lines.join('\n'))
  process.exitCode = 1
}

/** A line broken between words, the rest set in as far as the first. */
const wrapped = line => {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== '' && `${last} ${word}`.length > COLUMNS) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}

/** Headings stand apart; what belongs to them is set in. */
const laidOut = ({ kind, text }) =>
  kind === 'heading'
    ? ['', text, '-'.repeat(text.length)]
    : wrapped(text).map((part, place) => (place === 0 ? `  ${part}` : `    ${part}`))

const letter = (dossier, { language, audience, asOf }) => {
  const { packageVersion, legalData, digest } = receiptOf(dossier)
  const answer = assess(dossier, asOf ? { asOf } : {})
  return [
    ...paragraphs(answer, { language, audience }).flatMap(laidOut),
    '',
    `pensie-invaliditate ${packageVersion}, legal data of ${legalData.version}`,
    digest,
  ]
}

/** What is wrong on the way to the dossier, before there is one. */
const WORDS = {
  ro: { wrong: 'Acesta nu este un dosar la care se poate răspunde:', notJson: 'Fișierul nu este JSON' },
  en: { wrong: 'This is not a dossier that can be answered:', notJson: 'The file is not JSON' },
  hu: { wrong: 'Ezekre az adatokra nem adható válasz:', notJson: 'A fájl nem JSON' },
}

const argumentsGiven = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'ro' },
      audience: { type: 'string', default: 'lawyer' },
      'as-of': { type: 'string' },
    },
  })
  const [file = fileURLToPath(new URL('dossier.json', import.meta.url))] = positionals
  if (!Object.hasOwn(WORDS, values.language)) throw new Error(`--language ${Object.keys(WORDS).join('|')}`)
  return { file, language: values.language, audience: values.audience, asOf: values['as-of'] }
}

const argumentsOrFailure = () => {
  try {
    return argumentsGiven()
  } catch (error) {
    fail([error.message])
    return undefined
  }
}

const answer = ({ file, ...options }) => {
  const dossier = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  console.log([file.split(/[\\/]/).at(-1), ...letter(dossier, options)].join('\n'))
}

const failIn = (language, error) => {
  if (error.code === 'invalid-input') {
    fail([WORDS[language].wrong, ...error.issues.map(issue => `  - ${explainFault(issue, { language })}`)])
  } else if (error instanceof SyntaxError) {
    fail([`${WORDS[language].notJson}: ${error.message}`])
  } else if (error.syscall) {
    fail([error.message])
  } else {
    throw error
  }
}

const given = argumentsOrFailure()
if (given) {
  try {
    answer(given)
  } catch (error) {
    failIn(given.language, error)
  }
}
