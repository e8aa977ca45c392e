// Every file of a folder `cases` in src is a legal case that the package ships. This writes the module that imports them all, so
// that a new case needs one command (npm run entries) and no copying by hand; or, with a file named, all of them as
// JSON, for who reads them without JavaScript.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const FILE = new URL('src/cases/all.ts', ROOT)

const isCase = path => /(^|\/)cases\/([^/]+\/)?[^/]+\.json$/.test(path)

const idOf = path => basename(path, '.json')

/** Where each case lies, from the root, in the order of their ids. */
export const casePaths = () =>
  readdirSync(new URL('src/', ROOT), { recursive: true })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(isCase)
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

/** Each case as it is read, by its id. */
export const readCases = () =>
  casePaths().map(path => [idOf(path), JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'))])

const fromModule = path => {
  const found = relative(dirname(fileURLToPath(FILE)), fileURLToPath(new URL(path, ROOT))).replaceAll(
    '\\',
    '/',
  )
  return found.startsWith('.') ? found : `./${found}`
}

const nameOf = id => `case_${id.replaceAll('-', '_')}`

/** What src/cases/all.ts has to be. */
export const allCasesModule = () => {
  const paths = casePaths()
  const ids = paths.map(idOf)
  return [
    '// Written by tools/cases.mjs.',
    "import { deepFreeze } from '../values/frozen.js'",
    "import type { LegalCase } from './legal-case.js'",
    ...paths.map(path => `import ${nameOf(idOf(path))} from '${fromModule(path)}' with { type: 'json' }`),
    '',
    '/** Every legal case, by its id. */',
    'export const ALL_CASES: readonly LegalCase[] = deepFreeze([',
    ...ids.map(id => `  { id: '${id}', ...${nameOf(id)} },`),
    '] as readonly LegalCase[])',
    '',
  ].join('\n')
}

const allCases = () => readCases().map(([id, legalCase]) => ({ id, ...legalCase }))

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , asJson] = process.argv
  if (asJson) writeFileSync(new URL(asJson, ROOT), `${JSON.stringify(allCases(), null, 2)}\n`)
  else writeFileSync(FILE, allCasesModule())
}
