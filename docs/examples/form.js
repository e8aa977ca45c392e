/**
 * A form without a list of fields: it asks what the library asks for, one fact at a time, then what happened since, and
 * prints the answer once nothing is missing. `npm run form`, `npm run form -- --language hu`; with `--all` it asks as
 * well for what is simply held not to be so. An empty answer means "not known", or that nothing more happened.
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { assess, explain, factLabel, nextQuestion } from 'pensie-invaliditate'

const LANGUAGES = ['ro', 'en', 'hu']

const optionsAsked = () => {
  try {
    const { values } = parseArgs({
      options: { language: { type: 'string', default: 'ro' }, all: { type: 'boolean', default: false } },
    })
    if (LANGUAGES.includes(values.language)) return values
  } catch {
    // Told below, like a language that there is not.
  }
  console.error(`npm run form -- --language ${LANGUAGES.join('|')} [--all]`)
  process.exit(1)
}

const { language, all: optional } = optionsAsked()

/** What is typed, as the fact that the question is after; what cannot be read is handed on as it is, and faulted. */
const READ = {
  choice: text => text,
  event: text => text,
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
  if (type === 'event') return ['', ...allowed.map(kind => `  ${kind} (${choices[kind]})`), ''].join('\n')
  if (type === 'choice') return allowed.map(value => `${value} (${choices[value]})`).join(', ')
  if (type === 'boolean') return `${choices.true} / ${choices.false}`
  if (type === 'stage') return '14-8-0'
  if (type === 'decimal') return '18.34567'
  return allowed.among ? allowed.among.join(', ') : `${allowed.from} ... ${allowed.to}`
}

/** `events.1.degree` is put into the second event, the kind of a new one, `events.2.id`, behind those there are. */
const withFact = (dossier, id, fact) => {
  const [part, name, ofEvent] = id.split('.')
  if (ofEvent !== undefined) {
    const events = [...(dossier.events ?? [])]
    events[name] = { ...events[name], [ofEvent]: fact }
    return { ...dossier, events }
  }
  return { ...dossier, [part]: name === undefined ? fact : { ...dossier[part], [name]: fact } }
}

const terminal = createInterface({ input: process.stdin, output: process.stdout })
const lines = terminal[Symbol.asyncIterator]()

let dossier = {}
let unknown = []
let settled = []
for (;;) {
  const question = nextQuestion(dossier, { unknown, settled, optional })
  if (!question) break
  const { label, choices } = factLabel(question.id, { language })
  process.stdout.write(`${label} [${hint(question, choices)}]: `)
  const { value: text = '', done } = await lines.next()
  const typed = text.trim()
  if (typed === 'nothing-happened') {
    settled = [...settled, question.id]
    continue
  }
  if (typed === '') {
    unknown = [...unknown, question.id]
    if (done && unknown.length > 50) break
    continue
  }
  const answered = withFact(dossier, question.id, READ[question.type](typed, choices))
  try {
    nextQuestion(answered)
    dossier = answered
  } catch (error) {
    if (error.code !== 'invalid-input') throw error
    console.log(error.issues.map(({ message }) => `  - ${message}`).join('\n'))
  }
}
terminal.close()
// An event is reckoned with once its day is known; until then it is told what is missing.
const { events = [], ...facts } = dossier
const known = { ...facts, events: events.filter(({ on }) => on !== undefined) }
events.forEach(({ id, on }, place) => {
  const label = name => factLabel(`events.${place}.${name}`, { language })
  if (on === undefined) console.log(`${label('id').choices[id]}: ${label('on').label}?`)
})
console.log(['', ...explain(assess(known), { language })].join('\n'))
