// Stryker's build command, in its copy of the project: the tests near the house, with all they import, become a few files,
// which take what vitest would give them from as-vitest.mjs.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
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

/** What one mutant left behind would answer for the next: only the tests of what remembers see it remember. */
const remembersNothing = {
  name: 'remembers-nothing',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/once-each\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/]/.test(importer) ? { path: resolve('tools/mutation/not-once.mjs') } : undefined,
    )
  },
}

await build({
  entryPoints: [
    { in: 'tools/mutation/as-vitest.mjs', out: 'as-vitest' },
    ...process.env.MUTATION_TESTS.split(' ').map(file => ({ in: file, out: file.replace(/\.ts$/, '') })),
  ],
  outdir: 'bundled',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  external: ['@vitest/expect', 'chai', 'fast-check'],
  alias: { vitest: resolve('tools/mutation/as-vitest.mjs') },
  logLevel: 'error',
  plugins: [standsWhereItStood, remembersNothing],
})
