import { defineConfig } from 'vitest/config'

// What looks at the packed package needs it built first; everything else runs on the sources as they stand.
const PACKED = ['test/packaging/**/*.test.ts', 'test/purity/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'suite', include: ['test/**/*.test.ts'], exclude: PACKED } },
      {
        extends: true,
        test: {
          name: 'package',
          include: PACKED,
          globalSetup: ['test/packaging/pack.ts'],
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
