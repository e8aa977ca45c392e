/**
 * A form without a list of fields: it asks what the library asks for, one fact at a time, and prints the answer once
 * nothing is missing. `npm run form`, `npm run form -- --language hu`. An empty answer means "not known".
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { assess, explain, factLabel, nextQuestion } from 'pensie-invaliditate'

const LANGUAGES = ['ro', 'en', 'hu']

const languageAsked = () => {
  try {
    const { values } = parseArgs({ options: { language: { type: 'string', default: 'ro' } } })
    if (LANGUAGES.includes(values.language)) return values.language
  } catch {
    // Told below, like a language that there is not.
  }
  console.error(`npm run form -- --language ${LANGUAGES.join('|')}`)
  process.exit(1)
}

const language = languageAsked()

/** What is typed, as the fact that the question is after; what cannot be read is handed on as it is, and faulted. */
const READ = {
  choice: text => text,
  boolean: (text, { true: yes, false: no }) =>
    text.toLowerCase() === yes ? true : text.toLowerCase() === no ? false : text,
  date: text => text,
  month: text => text,
  decimal: text => text.replace(',', '.'),
  stage: text => {
    if (!/^\d{1,2}(-\d{1,2}){0,2}$/.test(text)) return text
    const [years, months = 0, days = 0] = text.split('-').map(Number)
    return { years, months, days }
  },
}

const hint = ({ type, allowed }, choices) => {
  if (type === 'choice') return allowed.map(value => `${value} (${choices[value]})`).join(', ')
  if (type === 'boolean') return `${choices.true} / ${choices.false}`
  if (type === 'stage') return '14-8-0'
  if (type === 'decimal') return '18.34567'
  return `${allowed.from} ... ${allowed.to}`
}

const withFact = (dossier, id, fact) => {
  const [part, name] = id.split('.')
  return { ...dossier, [part]: name === undefined ? fact : { ...dossier[part], [name]: fact } }
}

const terminal = createInterface({ input: process.stdin, output: process.stdout })
const lines = terminal[Symbol.asyncIterator]()

let dossier = {}
let unknown = []
for (;;) {
  const question = nextQuestion(dossier, { unknown })
  if (!question) break
  const { label, choices } = factLabel(question.id, { language })
  process.stdout.write(`${label} [${hint(question, choices)}]: `)
  const { value: text = '', done } = await lines.next()
  const typed = text.trim()
  if (typed === '') {
    unknown = [...unknown, question.id]
    if (done && unknown.length > 50) break
    continue
  }
  const answered = withFact(dossier, question.id, READ[question.type](typed, choices))
  try {
    assess(answered)
    dossier = answered
  } catch (error) {
    if (error.code !== 'invalid-input') throw error
    console.log(error.issues.map(({ message }) => `  - ${message}`).join('\n'))
  }
}
terminal.close()
console.log(['', ...explain(assess(dossier), { language })].join('\n'))
