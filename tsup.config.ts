import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { ENTRY_FILES } from './tools/entries.mjs'

/**
 * Who asks one question gets only the tables of that question: what makes them does nothing else, so a bundler may drop
 * those that nothing reads.
 */
const MAKERS_OF_TABLES =
  /(?<![\w.#])(byLaw|byPublicLaw|byLawWhereKnown|confirmed|derived|uncertain|firstDayOf|lastDayOf|record|optional|oneOf|listOf|mapOf|standard)(?=[<(])/g

const tablesAreDroppable: Plugin = {
  name: 'tables-are-droppable',
  setup: build =>
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(MAKERS_OF_TABLES, '/* @__PURE__ */ $1'),
      loader: 'ts',
    })),
}

export default defineConfig({
  // One build entry per legal question, so that asking for a date does not load the decimals.
  entry: ENTRY_FILES,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // An ES module only, and a few hundred lines: built in, so that CommonJS has it too.
  noExternal: [/^@noble\/hashes/],
  esbuildPlugins: [tablesAreDroppable],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
