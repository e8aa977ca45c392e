import { parseArgs } from 'node:util'
import { recordProof } from '../../proof/record.js'
import { attacked, TARGETS } from './attack.js'

const LIMIT_MS = 200
const SEED = 20_261_127

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: String(SEED) },
    only: { type: 'string', default: '' },
  },
})

const targets = TARGETS.filter(({ name }) => values.only === '' || name === values.only)
const attacks = targets.map(target => {
  const told = attacked(target, Number(values.count), Number(values.seed), LIMIT_MS)
  const { calls, faults, refusals, slowestMs, breaches } = told
  console.log(
    `${target.name}: ${calls} calls, ${told.values} answers, ${faults} faults, ${refusals} refusals, slowest ${Math.round(slowestMs)} ms`,
  )
  for (const { call, what } of breaches.slice(0, 10)) console.log(`  call ${call}: ${what}`)
  return told
})

const sum = (of: (told: (typeof attacks)[number]) => number): number =>
  attacks.reduce((total, told) => total + of(told), 0)
const breaches = sum(told => told.breaches.length)
console.log(
  `${attacks.length} functions and schemas, ${sum(({ calls }) => calls)} calls: ${sum(told => told.values)} answers, ${sum(({ faults }) => faults)} faults, ${sum(({ refusals }) => refusals)} refusals, ${breaches} neither.`,
)
process.exitCode = breaches > 0 ? 1 : 0

const COUNT_OF_PROOF = 3000
if (breaches === 0 && values.only === '' && Number(values.count) >= COUNT_OF_PROOF) {
  recordProof({
    name: 'hostile',
    command: `npm run prove:hostile -- --count ${values.count}`,
    seed: Number(values.seed),
    figures: {
      targets: attacks.length,
      calls: sum(({ calls }) => calls),
      answers: sum(told => told.values),
      faults: sum(({ faults }) => faults),
      refusals: sum(({ refusals }) => refusals),
      breaches,
      slowestMs: Math.round(Math.max(...attacks.map(({ slowestMs }) => slowestMs))),
    },
  })
}
