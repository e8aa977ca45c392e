import { defineConfig } from 'tsup'
import { ENTRY_FILES } from './tools/entries.mjs'
import { tablesAreDroppable } from './tools/tables-are-droppable.mjs'

export default defineConfig({
  // One build entry per legal question, so that asking for a date does not load the decimals.
  entry: ENTRY_FILES,
  // CommonJS is made of the standalone file (tools/commonjs.mjs), and its declarations of these (tools/declarations.mjs).
  format: ['esm'],
  // Not white space: with it would go the notes by which a bundler drops what nobody asks for.
  esbuildOptions: options => {
    options.minifySyntax = true
    options.minifyIdentifiers = true
    // They are in the package.
    options.sourcesContent = false
  },
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // A few hundred lines of a package that is no dependency.
  noExternal: [/^@noble\/hashes/],
  esbuildPlugins: [tablesAreDroppable],
})
