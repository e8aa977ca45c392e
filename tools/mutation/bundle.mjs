// Stryker's build command, in its copy of the project. A mutant needs a worker of its own, and a worker that loads some five
// hundred modules one by one does little else: the tests near the house, with all they import, become a few files.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** A file that is read beside a module is still read there. */
const standsWhereItStood = {
  name: 'stands-where-it-stood',
  setup: ({ onLoad }) => {
    onLoad({ filter: /(test|tools)\/.*\.(ts|mjs)$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }))
  },
}

await build({
  entryPoints: process.env.MUTATION_TESTS.split(' '),
  outdir: 'bundled',
  outbase: '.',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  external: ['vitest', 'fast-check'],
  logLevel: 'error',
  plugins: [standsWhereItStood],
})
