import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { BENCH, installedEntries, specifierOf } from '../places.mjs'
import { median, threeDigits } from '../timing/ratio.mjs'
import { inRounds } from '../timing/rounds.mjs'

const ONCE = join(BENCH, 'cold', 'once.mjs')

/** Files of test/bench/engines; each is prepared with the shared rules and gives one answer. */
const ENGINES = ['json-logic', 'json-rules-engine', 'zen', 'publicodes', 'feelin']

const NODE = { name: 'node itself', args: ['nothing'] }

const subjects = () => [
  NODE,
  ...installedEntries().map(entry => ({ name: specifierOf(entry), args: ['entry', entry] })),
  ...ENGINES.map(engine => ({ name: engine, args: ['engine', engine] })),
]

const inFreshProcess = ({ name, args }) => ({
  name,
  time: () => Number(execFileSync(process.execPath, [ONCE, ...args], { encoding: 'utf8' })),
})

/** Milliseconds of processor time from nothing to a first answer, less what node takes to do nothing. */
export const cold = async ({ rounds }) => {
  const { [NODE.name]: ofNode, ...times } = await inRounds(subjects().map(inFreshProcess), { rounds })
  const milliseconds = Object.entries(times).map(([name, ofRounds]) => {
    const less = ofRounds.map((time, round) => (time - ofNode[round]) / 1000)
    return [name, threeDigits(median(less))]
  })
  return { nodeItself: threeDigits(median(ofNode) / 1000), milliseconds: Object.fromEntries(milliseconds) }
}
