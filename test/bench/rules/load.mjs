import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { BENCH } from '../places.mjs'

/** The shared rules, which take their tables from the second implementation: written in TypeScript, as that is. */
export const loadRules = async () => {
  const folder = join(BENCH, 'node_modules', '.rules')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `rules-${process.pid}.mjs`)
  await build({
    entryPoints: [join(BENCH, 'rules', 'index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return import(pathToFileURL(outfile).href)
}
