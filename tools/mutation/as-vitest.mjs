// What the tests take from vitest, so that they can be run without it: a worker of vitest's own for each mutant takes ten times
// as long as the tests in it. Every test is listed under its name; who runs them is in-process.mjs.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as chai from 'chai'
import fc from 'fast-check'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

// That a law is broken is enough; the smallest case that breaks it is nobody's question here.
fc.configureGlobal({ endOnFailure: true })

export const expect = (value, message) => {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect)
  return chai.expect(value, message)
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
expect.assertions = expectedAssertionsNumber => setState({ expectedAssertionsNumber }, expect)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, configurable: true })

/** Runs what a test does, and holds it to the number of expectations that it names. */
const held = body => async () => {
  setState({ assertionCalls: 0, expectedAssertionsNumber: null }, expect)
  await body()
  const { assertionCalls, expectedAssertionsNumber } = getState(expect)
  if (expectedAssertionsNumber !== null && assertionCalls !== expectedAssertionsNumber)
    throw new Error(`${assertionCalls} expectations, not ${expectedAssertionsNumber}`)
}

/** As they are met, with the names of what stands around them. */
export const listed = []
let around = []

const add = (name, body) => listed.push({ name: [...around, name].join(' > '), run: held(body) })

const within = (name, body) => {
  const before = around
  around = [...around, name]
  body()
  around = before
}

/** A row that is a list is told part by part. */
const each = take => rows => (name, body) => {
  for (const [place, row] of rows.entries())
    take(`${name} #${place}`, () => (Array.isArray(row) ? body(...row) : body(row)))
}

const doNothing = () => undefined

const withEach = take => Object.assign(take, { each: each(take), runIf: is => (is ? take : doNothing) })

export const test = withEach((name, body) => add(name, body))
export const it = withEach((name, body) => add(name, body))
export const describe = withEach(within)
export const beforeAll = body => body()
export const afterAll = doNothing
export const inject = doNothing
