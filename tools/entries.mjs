// The entry points of the package and the file of each. This writes their lines into the exports of package.json, so
// that a new entry point needs a line here and one command (npm run entries).
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/** Where what an entry point hands out is gathered from several rooms, it has a file of its own in `src/entries`. */
export const ENTRY_FILES = {
  index: 'src/index.ts',
  assessment: 'src/entries/assessment.ts',
  cases: 'src/cases/index.ts',
  'companion-allowance': 'src/questions/companion-allowance/index.ts',
  contestation: 'src/questions/contestation/index.ts',
  documents: 'src/questions/documents/index.ts',
  eligibility: 'src/questions/eligibility/index.ts',
  entitlement: 'src/entries/entitlement.ts',
  explanation: 'src/explanation/index.ts',
  'explanation/ro': 'src/entries/explanation/ro.ts',
  'explanation/en': 'src/entries/explanation/en.ts',
  'explanation/hu': 'src/entries/explanation/hu.ts',
  labels: 'src/entries/labels/index.ts',
  'labels/ro': 'src/entries/labels/ro.ts',
  'labels/en': 'src/entries/labels/en.ts',
  'labels/hu': 'src/entries/labels/hu.ts',
  law: 'src/entries/law.ts',
  'net-pension': 'src/questions/net-pension/index.ts',
  payment: 'src/entries/payment.ts',
  'pension-amount': 'src/questions/pension-amount/index.ts',
  points: 'src/questions/points/index.ts',
  'potential-stage': 'src/entries/potential-stage.ts',
  'retirement-age': 'src/questions/retirement-age/index.ts',
  review: 'src/questions/review/index.ts',
  schema: 'src/entries/schema.ts',
  suspension: 'src/questions/payment/index.ts',
  terms: 'src/terms/index.ts',
}

/** Entries of one language: their functions have the names of those of all. */
export const ONE_LANGUAGE = Object.keys(ENTRY_FILES).filter(name => /\/(ro|en|hu)$/.test(name))

/** Under which the one file of CommonJS has them. */
export const KEY_OF_LANGUAGES = 'pensie-invaliditate.one-language'

/** Entries that answer no single question from its own facts: data, words, schemas, and what answers a whole dossier. */
const NO_QUESTIONS = ['index', 'assessment', 'cases', 'explanation', 'labels', 'law', 'payment', 'schema']

const QUESTIONS = Object.keys(ENTRY_FILES).filter(name => !NO_QUESTIONS.includes(name.split('/')[0]))

/** Standalone files, each with the entry that it repeats: all that it needs is built in (tools/standalone.mjs). */
export const STANDALONE = {
  standalone: 'index',
  ...Object.fromEntries(QUESTIONS.map(name => [`standalone/${name}`, name])),
}

/**
 * A file that may be copied is imported or stands in a <script>; the whole is required too. Who requires one question has it
 * installed, and is given the entry itself.
 */
export const formatsOf = name =>
  name === 'standalone' ? ['.js', '.cjs', '.global.js'] : ['.js', '.global.js']

/** Names of the entry points, the root (`index`) first. */
export const entryNames = () => Object.keys(ENTRY_FILES)

/** `.` for the root, `./law` for a folder. */
export const subpathOf = name => (name === 'index' ? '.' : `./${name}`)

const conditions = (name, typesOf = name) => ({
  import: { types: `./dist/${typesOf}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${typesOf}.d.cts`, default: `./dist/${requiredOf(name)}.cjs` },
})

const requiredOf = name => (isQuestionAlone(name) ? STANDALONE[name] : name)

const isQuestionAlone = name => name in STANDALONE && !formatsOf(name).includes('.cjs')

/** What `exports` of package.json has to be. */
export const exportsMap = () => ({
  ...Object.fromEntries(entryNames().map(name => [subpathOf(name), conditions(name)])),
  ...Object.fromEntries(
    Object.entries(STANDALONE).map(([name, entry]) => [subpathOf(name), conditions(name, entry)]),
  ),
  // The cases once more, for who reads them without JavaScript.
  './cases.json': './dist/cases.json',
  // What inputs and answers look like, for who writes forms, servers and clients (npm run json-schema).
  './json-schema/*.json': './json-schema/*.json',
  './openapi.json': './docs/openapi.json',
  './package.json': './package.json',
})

/** What servers of packages give to a <script> that names the package alone. */
const SCRIPT = './dist/standalone.global.js'

const FILE = new URL('package.json', ROOT)

export const manifest = () => JSON.parse(readFileSync(FILE, 'utf8'))

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const written = { ...manifest(), unpkg: SCRIPT, jsdelivr: SCRIPT, exports: exportsMap() }
  writeFileSync(FILE, `${JSON.stringify(written, null, 2)}\n`)
}
