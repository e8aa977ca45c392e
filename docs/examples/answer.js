/**
 * Answers the dossier in a JSON file and prints the answer as a letter: `npm run example`, or
 * `npm run example -- path/to/dossier.json --language en` for one of your own, in Romanian (ro), English (en) or
 * Hungarian (hu).
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { assess, paragraphs, receiptOf } from 'pensie-invaliditate'

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

const letter = (dossier, language) => {
  const { packageVersion, legalData, digest } = receiptOf(dossier)
  return [
    ...paragraphs(assess(dossier), { language }).flatMap(laidOut),
    '',
    `pensie-invaliditate ${packageVersion}, legal data of ${legalData.version}`,
    digest,
  ]
}

const arguments_ = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: 'ro' } },
  })
  const [file = fileURLToPath(new URL('dossier.json', import.meta.url))] = positionals
  return { file, language: values.language }
}

const answer = ({ file, language }) => {
  const dossier = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  console.log([file.split(/[\\/]/).at(-1), ...letter(dossier, language)].join('\n'))
}

try {
  answer(arguments_())
} catch (error) {
  if (error.code === 'invalid-input') {
    fail([
      'This is not a dossier that can be answered:',
      ...error.issues.map(({ message }) => `  - ${message}`),
    ])
  } else if (error instanceof SyntaxError) {
    fail([`The file is not JSON: ${error.message}`])
  } else if (error.syscall || error.code?.startsWith('ERR_PARSE_ARGS')) {
    fail([error.message])
  } else {
    throw error
  }
}
