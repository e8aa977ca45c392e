import { readFile } from 'node:fs/promises'

/**
 * Who asks one question gets only the tables of that question: what makes them does nothing else, so a bundler may drop
 * those that nothing reads.
 */
const MAKERS_OF_TABLES =
  /(?<![\w.#])(byLaw|byPublicLaw|byLawWhereKnown|confirmed|derived|uncertain|firstDayOf|lastDayOf|record|optional|oneOf|listOf|mapOf|standard)(?=[<(])/g

/** @type {import('esbuild').Plugin} */
export const tablesAreDroppable = {
  name: 'tables-are-droppable',
  setup: build =>
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(MAKERS_OF_TABLES, '/* @__PURE__ */ $1'),
      loader: 'ts',
    })),
}
