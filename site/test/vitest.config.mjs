import process from 'node:process'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    // Pictures and times are made to be looked at: npm run site:look.
    include: process.env.SITE_LOOK ? ['look/*.test.ts'] : ['*.test.ts'],
    globalSetup: ['served.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Times are taken while nothing else runs.
    maxWorkers: process.env.SITE_LOOK ? 1 : 2,
  },
})
