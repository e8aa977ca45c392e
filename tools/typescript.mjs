// Runs a TypeScript file of the project on the sources as they stand: npm run frozen, npm run articles.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [, , file, ...rest] = process.argv
const folder = mkdtempSync(join('node_modules', '.run-'))
const outfile = join(folder, 'run.mjs')
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  })
  process.argv = [process.argv[0], file, ...rest]
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
