import { defineConfig } from 'vitest/config'

// The library keeps no state, so its test files need not be kept apart: the modules are loaded once a worker.
// What looks at the packed package needs it built first; everything else runs on the sources as they stand.
// What takes long and looks at nothing of the zone it runs in: once is enough.
const ONCE = [
  'test/across/hostile/polluted-*.test.ts',
  'test/across/hostile/attack/*.test.ts',
  'test/across/soundness/**/*.test.ts',
  'test/across/architecture/amendment.test.ts',
  'test/across/comparison/dossier/**/*.test.ts',
  'test/across/json-schema/*.test.ts',
  'test/across/docs/properties/*.test.ts',
  'test/across/docs/reference/*.test.ts',
  'test/explanation/laws/**/*.test.ts',
]
const PACKED = [
  'test/across/packaging/**/*.test.ts',
  'test/across/purity/**/*.test.ts',
  'test/across/engines/*.test.ts',
]

export default defineConfig({
  test: {
    // A law is tried as often on a busy machine as on an idle one: no test is about time.
    testTimeout: 300_000,
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'suite',
          include: ['test/**/*.test.ts'],
          // The examples have a command of their own, which installs for them: npm run test:places.
          exclude: [...PACKED, ...ONCE, 'test/across/places/**', '**/node_modules/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'once', include: ONCE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'package',
          include: PACKED,
          globalSetup: ['test/across/packaging/pack.ts'],
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
