// Tries every mutant of some files of a house, for so many seconds at most.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testsOf } from './houses.mjs'

const HERE = 'tools/mutation'

/** Stryker is installed by who mutates, and by nobody else. */
const install = () => {
  if (existsSync(join(HERE, 'node_modules'))) return
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
  if (status !== 0) throw new Error('Stryker could not be installed')
}

const ended = (child, seconds) =>
  new Promise(resolve => {
    let isCut = false
    const cut = setTimeout(() => {
      isCut = true
      process.kill(-child.pid, 'SIGTERM')
    }, seconds * 1000)
    child.on('exit', (status, signal) => {
      clearTimeout(cut)
      // Stryker may close by itself when it is told to end, with a status of its own.
      resolve(isCut || signal ? 'cut short' : status === 0 ? 'done' : 'failed')
    })
  })

const linesIn = file =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line.endsWith('}'))
        .map(line => JSON.parse(line))
    : []

/** A file is finished when each of its mutants was tried; until it is known how many there are, none is. */
const finishedOf = (files, lines) => {
  if (!lines.some(({ ready }) => ready)) return []
  const tried = new Set(lines.filter(({ status }) => status).map(({ id }) => id))
  const open = new Set(lines.filter(({ planned, id }) => planned && !tried.has(id)).map(line => line.planned))
  return files.filter(file => !open.has(file))
}

/** The mutants that were tried, and the files that have none left to try. */
export const mutantsOf = async (house, files, seconds = 24 * 3600) => {
  install()
  const notes = mkdtempSync(join(tmpdir(), 'mutation-'))
  const copy = `.stryker-tmp/${process.pid}`
  const env = {
    ...process.env,
    MUTATION_LINES: join(notes, 'lines.ndjson'),
    MUTATION_COPY: copy,
    MUTATION_TESTS: testsOf(house).join(' '),
    // A law of algebra that holds in this many draws is not what kills a mutant; more would only make it slow.
    PROPERTY_RUNS: '40',
  }
  try {
    const stryker = join(HERE, 'stryker.mjs')
    const child = spawn(process.execPath, [stryker, ...files], { env, stdio: 'inherit', detached: true })
    if ((await ended(child, seconds)) === 'failed') throw new Error(`Stryker failed on ${house}`)
    const lines = linesIn(env.MUTATION_LINES)
    return { mutants: lines.filter(({ status }) => status), finished: finishedOf(files, lines) }
  } finally {
    rmSync(notes, { recursive: true, force: true })
    rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
}
