import { ENGINES } from '../engines/index.mjs'
import { loadRules } from '../rules/load.mjs'
import { against } from '../timing/ratio.mjs'
import { inRounds } from '../timing/rounds.mjs'

const SEED = 20240901
const BASE = 'json-logic-js'

/** An engine that gives other lei in a single case would be timed for another question. */
const heldToAgree = async ({ name }, answer, cases, payable) => {
  for (const one of cases) {
    const given = await answer(one)
    const expected = payable(one.lookedUp)
    if (given !== expected) {
      throw new Error(`${name} gives ${given} lei, not ${expected}, for ${JSON.stringify(one.told)}`)
    }
  }
}

const sumOf = async (answer, cases) => {
  let lei = 0
  for (const one of cases) lei += await answer(one)
  return lei
}

const sumAtOnce = (answer, cases) => {
  let lei = 0
  for (const one of cases) lei += answer(one)
  return lei
}

/** A part of the cases in each round, the same for everybody; the sum of the lei is looked at, so that none is skipped. */
const contenderOf = ({ name }, answer, { cases, casesInARound }, { payable }) => {
  const parts = Array.from({ length: Math.floor(cases.length / casesInARound) }, (_, place) =>
    cases.slice(place * casesInARound, (place + 1) * casesInARound),
  )
  const sums = parts.map(part => sumAtOnce(({ lookedUp }) => payable(lookedUp), part))
  const isAsync = answer(cases[0]) instanceof Promise
  const held = (sum, place) => {
    if (sum !== sums[place]) throw new Error(`${name} gave other lei while it was timed`)
  }
  const pass = isAsync
    ? async round => held(await sumOf(answer, parts[round % parts.length]), round % parts.length)
    : round => held(sumAtOnce(answer, parts[round % parts.length]), round % parts.length)
  return { name, answers: casesInARound, pass }
}

/** What a build of the library does not offer yet is left out by name; any other error fails the run. */
const isNotOffered = error =>
  error.code === 'invalid-input' && error.issues.every(({ path }) => path.startsWith('options.'))

export const peers = async settings => {
  const rules = await loadRules()
  const cases = rules.casesOf(settings.cases, SEED)
  const contenders = []
  const leftOut = []
  for (const engine of ENGINES) {
    try {
      const answer = await engine.prepare(rules)
      await heldToAgree(engine, answer, cases, rules.payable)
      contenders.push(contenderOf(engine, answer, { cases, casesInARound: settings.casesInARound }, rules))
    } catch (error) {
      if (!isNotOffered(error)) throw error
      leftOut.push(engine.name)
    }
  }
  return {
    cases: cases.length,
    notEntitled: cases.filter(({ lookedUp }) => rules.payable(lookedUp) === 0).length,
    base: BASE,
    leftOut,
    engines: against(await inRounds(contenders, settings), BASE),
  }
}
