// Every folder of src with an index.ts is an entry point. This writes their lines into the exports of
// package.json, so that a new folder needs one command (npm run entries) and no copying by hand.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/** Names of the entry points, the root (`index`) first. */
export const entryNames = () => [
  'index',
  ...readdirSync(new URL('src/', ROOT), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(new URL(`src/${entry.name}/index.ts`, ROOT)))
    .map(entry => entry.name)
    .sort(),
]

/** `.` for the root, `./law` for a folder. */
export const subpathOf = name => (name === 'index' ? '.' : `./${name}`)

const conditions = name => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

/** What `exports` of package.json has to be. */
export const exportsMap = () => ({
  ...Object.fromEntries(entryNames().map(name => [subpathOf(name), conditions(name)])),
  // The cases once more, for who reads them without JavaScript.
  './cases.json': './dist/cases.json',
  './package.json': './package.json',
})

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('package.json', ROOT)
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.exports = exportsMap()
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
}
