// Every file of test/cases is a legal case that the package ships. This writes the module that imports them all, so
// that a new case needs one command (npm run entries) and no copying by hand; or, with a file named, all of them as
// JSON, for who reads them without JavaScript.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const ROOT = new URL('../', import.meta.url)
const FILE = new URL('src/cases/all.ts', ROOT)

export const caseIds = () =>
  readdirSync(new URL('test/cases/', ROOT))
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -'.json'.length))
    .sort()

const nameOf = id => `case_${id.replaceAll('-', '_')}`

/** What src/cases/all.ts has to be. */
export const allCasesModule = () => {
  const ids = caseIds()
  return [
    '// Written by tools/cases.mjs.',
    "import { deepFreeze } from '../values/frozen.js'",
    "import type { LegalCase } from './legal-case.js'",
    ...ids.map(id => `import ${nameOf(id)} from '../../test/cases/${id}.json' with { type: 'json' }`),
    '',
    '/** Every legal case, by its id. */',
    'export const ALL_CASES: readonly LegalCase[] = deepFreeze([',
    ...ids.map(id => `  { id: '${id}', ...${nameOf(id)} },`),
    '] as readonly LegalCase[])',
    '',
  ].join('\n')
}

const allCases = () =>
  caseIds().map(id => ({
    id,
    ...JSON.parse(readFileSync(new URL(`test/cases/${id}.json`, ROOT), 'utf8')),
  }))

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , asJson] = process.argv
  if (asJson) writeFileSync(new URL(asJson, ROOT), `${JSON.stringify(allCases(), null, 2)}\n`)
  else writeFileSync(FILE, allCasesModule())
}
