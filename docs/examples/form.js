/**
 * A form without a list of fields: it asks what the library asks for, one fact at a time, then what happened since, and
 * prints the answer once nothing is missing. `npm run form`, `npm run form -- --language hu`; with `--all` it asks as
 * well for what is simply held not to be so. An empty answer means "not known". Days, sums and words are typed as people
 * write them; the library reads them, and says what is wrong in the language chosen.
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { assess, explain, explainFault, factLabel, nextQuestion, withAnswer } from 'pensie-invaliditate'

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

/** The words to choose from, one a line; nothing where it is written freely. */
const wordsToChoose = ({ id, type, allowed }) => {
  const { choices } = factLabel(id, { language })
  if (type === 'date') return (allowed.among ?? []).map(day => `  ${day}`)
  return choices ? allowed.map(value => `  ${choices[value]}`) : []
}

const asked = question => {
  const { id, remaining } = question
  const { label } = factLabel(id, { language })
  return [`[${remaining}] ${label}`, ...wordsToChoose(question), '> '].join('\n')
}

const terminal = createInterface({ input: process.stdin, output: process.stdout })
const lines = terminal[Symbol.asyncIterator]()

let dossier = {}
let unknown = []
let settled = []
for (;;) {
  const question = nextQuestion(dossier, { unknown, settled, optional })
  if (!question) break
  process.stdout.write(asked(question))
  // Who types nothing more knows nothing more.
  const { value: text = '' } = await lines.next()
  const answer = withAnswer(dossier, question.id, text, { language })
  if (answer.issues) {
    for (const issue of answer.issues) console.log(`  ${explainFault(issue, { language })}`)
  } else if (answer.settled) {
    settled = [...settled, answer.settled]
  } else {
    dossier = answer.dossier
    if (text.trim() === '') unknown = [...unknown, question.id]
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
