import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifestIn, specifiersOf } from '../packaging/entries.js'
import { answersElsewhere, expected, stranger } from './outside.js'

const FREEZE = 'Object.freeze(Date.prototype)'
const REFUSED = /^TypeError: Cannot assign to read only property '(get|set)\w+' of object/m

/** What stops a Node of its own, that freezes and then loads. */
const stoppedBy = (load: string): string => {
  const script = `${FREEZE}; (async () => ${load})().catch(error => {
    process.stdout.write(String(error.stack))
  })`
  return execFileSync(process.execPath, ['-e', script], { cwd: stranger, encoding: 'utf8', stdio: 'pipe' })
}

const SCRIPT = 'node_modules/pensie-invaliditate/dist/standalone.global.js'

describe('a host that freezes Date.prototype by itself', () => {
  test('before it loads the ES module is stopped at once by @date-fns/utc, which writes methods over those of Date', () => {
    const stack = stoppedBy("import('pensie-invaliditate')")
    expect(stack).toMatch(REFUSED)
    expect(stack.split('\n').find(line => /^\s+at /.test(line))).toMatch(/@date-fns\/utc\/date\/mini\./)
  })

  test.each([
    ['to import', "import('pensie-invaliditate/standalone')"],
    ['to require', "require('pensie-invaliditate/standalone')"],
    ['of which the CommonJS module is made', "require('pensie-invaliditate')"],
    [
      'of a <script>',
      `require('node:vm').runInThisContext(require('node:fs').readFileSync('${SCRIPT}', 'utf8'))`,
    ],
  ])('before it loads the standalone file %s is stopped by the same code in it', (_, load) => {
    expect(stoppedBy(load)).toMatch(REFUSED)
  })

  // What reckons no day has no library of days built in.
  const WITHOUT_DAYS = ['cases', 'standalone/documents', 'standalone/points']

  test('before it loads any entry but those without days is stopped', () => {
    const entries = specifiersOf(manifestIn(join(stranger, 'node_modules', 'pensie-invaliditate')))
    const loaded = entries.filter(entry => !REFUSED.test(stoppedBy(`import('${entry}')`)))
    expect(loaded).toEqual(WITHOUT_DAYS.map(name => `pensie-invaliditate/${name}`))
    expect(stoppedBy("import('pensie-invaliditate/cases')")).toBe('')
  })

  test('after it has loaded the package gets the same bytes', () => {
    expect(answersElsewhere({ after: FREEZE })).toBe(expected)
  })
})
