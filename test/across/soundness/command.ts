import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Kind } from './contradictions.js'
import { library } from './engine.js'
import { type Proof, prove } from './proof.js'
import type { Demand } from './prover.js'
import { reportOf } from './report.js'
import { inSmallest, together } from './violations.js'

// npm run prove:soundness -- --count 20000 --completions 50 --kinds answer,step,doubt,date --seed 263360 --workers 2

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

/** Gives a worker one block after the other, so that none waits for another. */
const worked = (demands: Demand[], onProof: (proof: Proof) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: 'soundness' })
    const next = (): void => {
      const demand = demands.shift()
      if (demand) worker.postMessage(demand)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (proof: Proof) => {
      onProof(proof)
      next()
    })
    worker.on('error', reject)
    next()
  })

const command = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '263360' },
      completions: { type: 'string', default: '50' },
      workers: { type: 'string', default: '2' },
      kinds: { type: 'string', default: 'answer,step,doubt' },
    },
  })
  const options = {
    seed: Number(values.seed),
    completions: Number(values.completions),
    kinds: values.kinds.split(',') as Kind[],
  }
  const demands = [...demandsOf(Number(values.count), options)]
  const proofs: Proof[] = []
  const begun = performance.now()
  const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(0)
  const onProof = (proof: Proof): void => {
    proofs.push(proof)
    if (proofs.length % 8 > 0) return
    const { dossiers, violations } = sumOf(proofs)
    console.error(`${dossiers} dossiers, ${violations.length} kinds of violation, ${seconds()} s`)
  }
  await Promise.all(Array.from({ length: Number(values.workers) }, () => worked(demands, onProof)))
  const sum = sumOf(proofs)
  const proof = { ...sum, violations: inSmallest(sum.violations, library) }
  for (const line of reportOf(proof)) console.log(line)
  console.log(`${seconds()} seconds.`)
  process.exitCode = proof.violations.length === 0 ? 0 : 1
}

if (isMainThread) await command()
else if (workerData === 'soundness') {
  parentPort?.on('message', (demand: Demand) => parentPort?.postMessage(prove(library, demand)))
}
