import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['served.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One browser at a time: what it takes is then its own.
    fileParallelism: false,
  },
})
