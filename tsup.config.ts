import { defineConfig } from 'tsup'

/** One build entry per legal question, so that asking for a date does not load the decimals. */
const QUESTIONS = [
  'assessment',
  'cases',
  'companion-allowance',
  'contestation',
  'documents',
  'eligibility',
  'entitlement',
  'explanation',
  'law',
  'pension-amount',
  'points',
  'potential-stage',
  'retirement-age',
  'review',
  'schema',
  'suspension',
  'terms',
]

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(QUESTIONS.map(name => [name, `src/${name}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // An ES module only, and a few hundred lines: built in, so that CommonJS has it too.
  noExternal: [/^@noble\/hashes/],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
