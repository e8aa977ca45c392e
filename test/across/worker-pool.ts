import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

// A command that proves in workers what it gives them: its file is both the command and what each worker runs.

/** Gives a worker one demand after the other, so that none waits for another. */
const worked = <Demand, Found>(
  file: URL,
  demands: Demand[],
  onFound: (found: Found) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: 'of-a-pool' })
    const next = (): void => {
      const demand = demands.shift()
      if (demand) worker.postMessage(demand)
      else void worker.terminate().then(() => resolve())
    }
    worker.on('message', (found: Found) => {
      onFound(found)
      next()
    })
    worker.on('error', reject)
    next()
  })

/** Hands out the demands to as many workers, and tells of each what was found. */
export const provedInWorkers = async <Demand, Found>(
  file: URL,
  { demands, workers }: { readonly demands: readonly Demand[]; readonly workers: number },
  onFound: (found: Found) => void,
): Promise<void> => {
  const left = [...demands]
  await Promise.all(Array.from({ length: workers }, () => worked(file, left, onFound)))
}

/** Runs the command, or in a worker what it asks of one. */
export const commandOrWorker = async <Demand, Found>(
  command: () => Promise<void>,
  prove: (demand: Demand) => Found,
): Promise<void> => {
  if (isMainThread) await command()
  else if (workerData === 'of-a-pool') {
    parentPort?.on('message', (demand: Demand) => parentPort?.postMessage(prove(demand)))
  }
}
