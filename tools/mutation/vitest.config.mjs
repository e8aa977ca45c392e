// The project's own configuration packs the package first and splits the tests for the pipeline. Under mutation the bundled
// tests of one house run, those first that tell most in least time: its legal cases, then all, then what draws at random.
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const DRAWS = /\.(properties|comparison)\.test\.js$/
const OF_ALL = /\/test\/(cases|across|assessment)\//

const rank = ({ moduleId }) => (DRAWS.test(moduleId) ? 2 : OF_ALL.test(moduleId) ? 1 : 0)

class QuickFirst extends BaseSequencer {
  sort(files) {
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

export default defineConfig({
  test: {
    include: ['bundled/test/**/*.test.js'],
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
    // A law of algebra that holds in this many draws is not what kills a mutant; more would only make it slow.
    env: { PROPERTY_RUNS: '40' },
  },
})
