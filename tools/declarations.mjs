// The declarations are in the package once: as those of CommonJS, which an ES module may import too, while the other way round
// no compiler allows it. The ones of each ES entry hand on the names of these. Run by npm run build.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entryNames } from './entries.mjs'

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url))

/** What is imported for its effects has none in declarations. */
const asCommonJs = text =>
  text
    .replaceAll(/^import '[^']+';\n/gm, '')
    .replaceAll(/(from '|import\(['"])(\.\.?\/[^'"]+)\.js(?=['"])/g, '$1$2.cjs')

for (const name of readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.d.ts'))) {
  const file = join(folder, name)
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), asCommonJs(readFileSync(file, 'utf8')))
  rmSync(file)
}
for (const name of entryNames())
  writeFileSync(join(folder, `${name}.d.ts`), `export * from './${basename(name)}.cjs'\n`)
