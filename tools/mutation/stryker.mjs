// One run of Stryker over the files named, in a process of its own, so that it can be cut short.
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

const beside = path => fileURLToPath(new URL(path, import.meta.url))

// Words and tables are proven by other tests, row by row; what is worked out once, as a module loads, Stryker cannot tell apart.
const LEFT_OUT = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex']

await new Stryker({
  mutate: process.argv.slice(2),
  mutator: { excludedMutations: LEFT_OUT },
  ignoreStatic: true,
  plugins: [beside('in-process.mjs'), beside('reporter.mjs')],
  // Its checker of types does not know TypeScript 6: a mutant that does not compile is tried like any other.
  checkers: [],
  testRunner: 'in-process',
  buildCommand: 'node tools/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  // A loop that no longer ends is ended by its turns; a busy machine is not taken for one.
  timeoutMS: 60_000,
  timeoutFactor: 2,
  reporters: ['lines'],
  ignorePatterns: ['.stryker-tmp', 'dist', 'coverage'],
  tempDirName: process.env.MUTATION_COPY,
  cleanTempDir: 'always',
  logLevel: 'error',
  allowConsoleColors: false,
}).runMutationTest()
