// Stryker's test runner: the bundled tests are loaded once, and then run for one mutant after another in the same process.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'

const FOLDER = 'bundled/test'
const DRAWS = /\.(properties|comparison)\.test\.js$|^across\/comparison\//
const OF_ALL = /^(cases|across|assessment)\//

// Those first that tell most in least time: the legal cases of the house, then all, then what draws at random.
const rank = file => (DRAWS.test(file) ? 2 : OF_ALL.test(file) ? 1 : 0)

/** Of each rank, until a test has been timed. */
const GUESSED_MS = [10, 50, 500]

const testFiles = () =>
  readdirSync(FOLDER, { recursive: true })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.test.js'))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))

const loaded = async () => {
  const tests = []
  const { listed } = await import(pathToFileURL(resolve('bundled/as-vitest.js')).href)
  for (const file of testFiles()) {
    await import(pathToFileURL(resolve(FOLDER, file)).href)
    for (const [place, { name, run }] of listed.splice(0).entries())
      tests.push({ id: `${file} ${place} ${name}`, run, takesMs: GUESSED_MS[rank(file)] })
  }
  return tests
}

/** Asked for so many seconds a mutant counts as not told apart; without a number, until every test near it has been asked. */
const patienceMs = 1000 * Number(process.env.MUTATION_PATIENCE ?? Infinity)

const world = (globalThis.__stryker__ ??= {})

const failureOf = async ({ id, run }) => {
  const from = performance.now()
  const of = { id, name: id }
  const timeSpentMs = () => performance.now() - from
  try {
    await run()
    return { ...of, status: 0, timeSpentMs: timeSpentMs() }
  } catch (error) {
    return { ...of, status: 1, timeSpentMs: timeSpentMs(), failureMessage: String(error) }
  }
}

const FAILED = 1

class InProcessRunner {
  /** How many mutants each test has killed, and how long it took last: who kills most in least time is asked first. */
  #kills = new Map()
  #took = new Map()
  #isFresh = true
  #isSpoilt = false

  /** What is worked out as the tests load is worked out without a mutant, whichever: nothing need be loaded anew. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    world.activeMutant = undefined
    this.tests = await loaded()
  }

  async dryRun() {
    const tests = []
    for (const test of this.tests) {
      world.currentTestId = test.id
      tests.push(await failureOf(test))
      world.currentTestId = undefined
    }
    return { status: 'complete', tests, mutantCoverage: world.mutantCoverage }
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }) {
    if (this.#isSpoilt) process.exit(1)
    const asked = new Set(testFilter)
    const worth = ({ id, takesMs }) => (1 + (this.#kills.get(id) ?? 0)) / (this.#took.get(id) ?? takesMs)
    const near = this.tests
      .filter(({ id }) => testFilter === undefined || asked.has(id))
      .sort((one, other) => worth(other) - worth(one))
    Object.assign(world, { hitLimit, hitCount: 0, activeMutant: activeMutant.id })
    const tests = []
    const from = performance.now()
    let killer
    for (const test of near) {
      if (performance.now() - from > patienceMs) break
      const result = await failureOf(test)
      tests.push(result)
      this.#took.set(test.id, Math.max(result.timeSpentMs, 0.1))
      if (result.status !== FAILED) continue
      killer = test
      break
    }
    const timeout = determineHitLimitReached(world.hitCount, hitLimit)
    Object.assign(world, { hitLimit: undefined, hitCount: undefined, activeMutant: undefined })
    if (killer) await this.#confirm(killer)
    this.#isFresh = false
    return toMutantRunResult(timeout ?? { status: 'complete', tests })
  }

  /** A test that fails without the mutant too was spoilt by one before it, or by this one: another process tries again. */
  async #confirm(killer) {
    this.#kills.set(killer.id, (this.#kills.get(killer.id) ?? 0) + 1)
    const { status } = await failureOf(killer)
    if (status !== FAILED) return
    if (!this.#isFresh) process.exit(1)
    this.#isSpoilt = true
  }

  async dispose() {}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
