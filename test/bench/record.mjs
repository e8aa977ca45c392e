import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './places.mjs'

/** One file a measure, so that a run of one leaves the others as they were, each with its own commit and day. */
export const RECORDS = join(ROOT, 'docs', 'speed')

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()

/** What is not committed is said to be so: a record of it cannot be made again. */
const commitNow = () => git('describe', '--always', '--dirty', '--abbrev=12', '--exclude=*')

const machine = () => {
  const processors = cpus()
  return `${processors.length} cores of ${processors[0].model.trim()}`
}

export const record = (name, figures, { folder, date, settings }) => {
  mkdirSync(folder, { recursive: true })
  const told = { date, commit: commitNow(), node: process.version, machine: machine(), settings, figures }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(told, null, 2)}\n`)
}

/** By the name of its measure; what was never run is not there. */
export const recordsOnFile = () =>
  Object.fromEntries(
    readdirSync(RECORDS)
      .filter(file => file.endsWith('.json'))
      .map(file => [file.replace('.json', ''), JSON.parse(readFileSync(join(RECORDS, file), 'utf8'))]),
  )
