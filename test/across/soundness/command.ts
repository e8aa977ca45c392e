import { parseArgs } from 'node:util'
import { recordProof } from '../proof/record.js'
import { commandOrWorker, provedInWorkers } from '../worker-pool.js'
import type { Kind } from './contradictions.js'
import { library } from './engine.js'
import { type Proof, prove } from './proof.js'
import type { Demand } from './prover.js'
import { reportOf } from './report.js'
import { inSmallest, together } from './violations.js'

// npm run prove:soundness -- --count 20000 --completions 50 --kinds answer,step,doubt,date --seed 263360 --workers 2 --record

const BLOCK = 250

const sumOf = (proofs: readonly Proof[]): Proof => {
  const sum = (name: 'dossiers' | 'fewer' | 'silent' | 'completions' | 'answers'): number =>
    proofs.reduce((total, proof) => total + proof[name], 0)
  return {
    dossiers: sum('dossiers'),
    fewer: sum('fewer'),
    silent: sum('silent'),
    completions: sum('completions'),
    answers: sum('answers'),
    violations: together(proofs.flatMap(({ violations }) => violations)),
  }
}

const demandsOf = (count: number, options: Omit<Demand, 'block' | 'dossiers'>): readonly Demand[] =>
  Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => ({
    ...options,
    block,
    dossiers: Math.min(BLOCK, count - block * BLOCK),
  }))

/** What the record in docs/proof says of them. */
const record = (proof: Proof, options: Pick<Demand, 'seed' | 'completions'>): void => {
  const { dossiers, completions, answers, violations } = proof
  recordProof({
    name: 'soundness',
    command: `npm run prove:soundness -- --count ${dossiers} --completions ${options.completions}`,
    seed: options.seed,
    figures: { dossiers, completions, answers, violations: violations.length },
  })
}

const command = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '263360' },
      completions: { type: 'string', default: '50' },
      workers: { type: 'string', default: '2' },
      kinds: { type: 'string', default: 'answer,step,doubt' },
      // A short run leaves what a long one has shown.
      record: { type: 'boolean', default: false },
    },
  })
  const options = {
    seed: Number(values.seed),
    completions: Number(values.completions),
    kinds: values.kinds.split(',') as Kind[],
  }
  const proofs: Proof[] = []
  const begun = performance.now()
  const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(0)
  const onProof = (proof: Proof): void => {
    proofs.push(proof)
    if (proofs.length % 8 > 0) return
    const { dossiers, violations } = sumOf(proofs)
    console.error(`${dossiers} dossiers, ${violations.length} kinds of violation, ${seconds()} s`)
  }
  const pool = { demands: demandsOf(Number(values.count), options), workers: Number(values.workers) }
  await provedInWorkers(new URL(import.meta.url), pool, onProof)
  const sum = sumOf(proofs)
  const proof = { ...sum, violations: inSmallest(sum.violations, library) }
  for (const line of reportOf(proof)) console.log(line)
  console.log(`${seconds()} seconds.`)
  if (values.record) record(proof, options)
  process.exitCode = proof.violations.length === 0 ? 0 : 1
}

await commandOrWorker(command, (demand: Demand) => prove(library, demand))
