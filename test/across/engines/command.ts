import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { answersOnFile, DOSSIERS, dossiersOnFile } from '../frozen/files.js'
import { strangerWithTarball } from '../packaging/stranger.js'
import { ENGINES, enginesNamed } from './engines.js'
import { install } from './install.js'
import { withLibrary } from './project.js'
import { answersElsewhere, answersHere, compared } from './prove.js'
import { commitNow, lineOf, proofOf } from './report.js'
import type { Ran } from './run-engine.js'

const PROOF = 'docs/proof/engines.json'

/**
 * `npm run prove:engines` packs the package and has every engine answer the frozen dossiers: byte for byte what the Node
 * of the command answers, which is what was frozen. `--engines` and `--count` ask fewer; the proof is written where all
 * were asked, or with `--to`. `--date` is the day it is said to be of.
 */
const { values } = parseArgs({
  options: {
    engines: { type: 'string' },
    count: { type: 'string' },
    to: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
})

const dossiers = dossiersOnFile()
const count = values.count === undefined ? dossiers.length : Number(values.count)
if (!(Number.isInteger(count) && count > 0 && count <= dossiers.length)) {
  throw new Error(`--count is a number from 1 to ${dossiers.length}`)
}
const engines = values.engines === undefined ? ENGINES : enginesNamed(values.engines.split(','))
const to = values.to ?? (engines.length === ENGINES.length && count === dossiers.length ? PROOF : undefined)

const names = engines.map(({ name }) => name)
const say = (ran: Ran): Ran => {
  console.log(lineOf(ran, names))
  return ran
}

install(engines)
const { folder, remove } = strangerWithTarball()
try {
  const asked = { project: withLibrary(folder), dossiers: DOSSIERS, count }
  const here = say(await answersHere(asked, answersOnFile()))
  const all = await answersElsewhere(engines, asked, availableParallelism(), ran =>
    say(compared(ran, here, dossiers)),
  )
  const failed = [here, ...all].filter(({ fault }) => fault !== undefined)
  console.log(
    failed.length === 0
      ? `${count} dossiers are answered byte for byte alike in ${all.length} engines and settings, as they were frozen.`
      : `${failed.length} failed: ${failed.map(({ name }) => name).join(', ')}`,
  )
  process.exitCode = failed.length === 0 ? 0 : 1
  if (to !== undefined && failed.length === 0) {
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, `${JSON.stringify(proofOf(all, here, commitNow(), values.date), null, 2)}\n`)
  }
} finally {
  remove()
}
