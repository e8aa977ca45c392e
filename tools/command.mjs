// Writes the command, dist/command.js: what it needs for itself is built into it, and the library is the root entry beside it,
// so that nothing of the rules lies in the package once more. Run by npm run build.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { notice, packagesAmong } from './built-in.mjs'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** @type {import('esbuild').Plugin} */
const theLibraryBeside = {
  name: 'the-library-beside',
  setup: build =>
    build.onResolve({ filter: /^pensie-invaliditate$/ }, () => ({ path: './index.js', external: true })),
}

const writeCommand = async folder => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['command/main.ts'],
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    metafile: true,
    minify: true,
    platform: 'node',
    plugins: [theLibraryBeside],
    target: 'node20',
    write: false,
  })
  const head = `#!/usr/bin/env node\n${notice(ROOT, packagesAmong(Object.keys(metafile.inputs)))}`
  const file = join(folder, 'command.js')
  writeFileSync(file, head + outputFiles[0].text)
  chmodSync(file, 0o755)
}

await writeCommand(process.argv[2] ?? join(ROOT, 'dist'))
