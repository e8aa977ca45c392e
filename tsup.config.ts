import { defineConfig } from 'tsup'
import { ENTRY_FILES } from './tools/entries.mjs'
import { tablesAreDroppable } from './tools/tables-are-droppable.mjs'

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
