// Prints the closing line: the tests of the whole suite, and every failure of any run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const reports = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const suite = join(folder, 'suite.json')
const passed = existsSync(suite) ? JSON.parse(readFileSync(suite, 'utf8')).numPassedTests : 0
const failed = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0)

console.log(`${passed} passed, ${failed} failed`)
