// One engine alone in this process: it agrees with the shared rules and is warm before it says so, and is then timed a
// round at a time. In a process with others it would be timed in code that was compiled for them, too.
import { loadRules } from '../rules/load.mjs'
import { readied } from '../timing/rounds.mjs'
import { contenderOf, heldToAgree } from './agreement.mjs'
import { ENGINES } from './index.mjs'

const SEED = 20240901

/** What a build of the library does not offer yet is left out by name; any other error fails the run. */
const isNotOffered = ({ code, issues }) =>
  code === 'invalid-input' && issues.every(({ path }) => path.startsWith('options.'))

const [, , name, given] = process.argv
const settings = JSON.parse(given)
const engine = ENGINES.find(one => one.name === name)
const rules = await loadRules()
const cases = rules.casesOf(settings.cases, SEED)

const prepared = async () => {
  const answer = await engine.prepare(rules)
  await heldToAgree(name, answer, cases, rules.payable)
  return readied(contenderOf(name, answer, { ...rules, ...settings, cases }), settings)
}

try {
  const { time } = await prepared()
  process.on('message', async round => process.send(await time(round)))
  process.send({ isOffered: true })
} catch (error) {
  if (!isNotOffered(error)) throw error
  process.send({ isOffered: false }, () => process.disconnect())
}
