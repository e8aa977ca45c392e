import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { commandOrWorker, provedInWorkers } from '../../worker-pool.js'
import { type Demand, type Proof, prove, together } from './proof.js'
import { differencesIn, linesOf, recordOf } from './report.js'

// npm run prove:second -- --count 100000 --seed 20261127 --workers 2; while looking for a difference: --only amounts

const BLOCK = 500
const RECORD = 'docs/proof/second-implementation.json'

/** Each block has a seed of its own, so that the same dossiers are drawn however many workers there are. */
const demandsOf = (count: number, seed: number, only?: string): Demand[] =>
  Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => ({
    seed: seed + block * 7919,
    count: Math.min(BLOCK, count - block * BLOCK),
    only,
  }))

const command = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '20261127' },
      workers: { type: 'string', default: '2' },
      only: { type: 'string' },
    },
  })
  const [count, seed] = [Number(values.count), Number(values.seed)]
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const begun = performance.now()
  const seconds = (): number => Math.round((performance.now() - begun) / 1000)
  let proof: Proof | undefined
  let blocks = 0
  const onProof = (found: Proof): void => {
    proof = proof ? together(proof, found) : found
    blocks += 1
    for (const line of differencesIn(found)) console.log(line)
    if (blocks % 10 === 0)
      console.error(`${proof.dossiers} dossiers, ${proof.differences} differences, ${seconds()} s`)
  }
  const pool = { demands: demandsOf(count, seed, values.only), workers: Number(values.workers) }
  await provedInWorkers(new URL(import.meta.url), pool, onProof)
  if (proof === undefined) return
  for (const line of linesOf(proof, seconds())) console.log(line)
  process.exitCode = proof.differences > 0 ? 1 : 0
  // A part of the comparison is no record of the whole.
  if (values.only !== undefined) return
  const date = execFileSync('date', ['+%F'], { encoding: 'utf8' }).trim()
  mkdirSync('docs/proof', { recursive: true })
  const record = recordOf(proof, { count, seed, commit, date, seconds: seconds() })
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}

await commandOrWorker(command, prove)
