import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { CASES } from '../../../src/cases/index.js'
import * as library from '../../../src/index.js'
import { NAMES } from './names.js'

const FUNCTIONS = Object.entries(library)
  .filter(([, part]) => typeof part === 'function')
  .map(([name]) => name)

/** Named one by one: a bundle of all exports would define them by descriptors that inherit what is added. */
const { outputFiles } = await build({
  stdin: {
    contents: `import { ${FUNCTIONS.join(', ')} } from './src/index.ts'\nglobalThis.library = { ${FUNCTIONS.join(', ')} }`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  logLevel: 'error',
  target: 'es2022',
  write: false,
})
const LIBRARY = outputFiles[0]?.text ?? ''

const CHECKS = CASES.flatMap(({ checks }) => checks).map(({ function: name, facts, options }) => ({
  name,
  given: options === undefined ? [facts] : [facts, options],
}))

/** Years that nobody has asked for yet: what is counted once a year is counted among the added names. */
const CALLS = JSON.stringify([
  ...CHECKS,
  ...[2016, 2023, 2031].map(year => ({ name: 'publicHolidays', given: [year] })),
  ...['2024-01-06', '2031-04-11'].map(day => ({ name: 'isWorkingDay', given: [day] })),
])

/** Runs as it stands in a world of its own. */
const answerAll = `(calls, added) => {
  const results = calls.map(({ name, given }) => {
    try {
      return library[name](...given)
    } catch (error) {
      return String(error)
    }
  })
  for (const name of added) delete Object.prototype[name]
  return JSON.stringify(results)
}`

const answersWhere = (added: readonly string[], value: string): string => {
  const context = vm.createContext({})
  vm.runInContext(
    `const added = ${JSON.stringify(added)}; const calls = ${CALLS}
     for (const name of added) Object.prototype[name] = ${value}`,
    context,
  )
  vm.runInContext(LIBRARY, context)
  return vm.runInContext(`(${answerAll})(calls, added)`, context) as string
}

/** What the helpers of a bundle hand to Object.defineProperty. */
const OF_DESCRIPTORS = ['value', 'writable', 'enumerable', 'configurable']

const ADDED = NAMES.filter(name => !OF_DESCRIPTORS.includes(name))

describe('what a host has added before the library is loaded changes no byte either', () => {
  const plain = answersWhere([], 'true')

  test('the calls come to answers and refusals', () => {
    const results = JSON.parse(plain) as readonly unknown[]
    expect(results.length).toBeGreaterThan(300)
    expect(results.filter(result => typeof result === 'string').length).toBeLessThan(60)
  })

  test.each(['true', "''", "'I'", "'2020-01-01'", '({})', '[]', '() => true'])('%s', value => {
    expect(answersWhere(ADDED, value)).toBe(plain)
  })
})
