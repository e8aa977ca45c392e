import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Engine, INSIDE } from './engines.js'
import { linesOf } from './lines-of.js'

/** Where the package is installed, and what is asked. */
export interface Asked {
  readonly project: string
  readonly dossiers: string
  readonly count: number
}

export interface Ran {
  readonly name: string
  readonly version: string
  /** Of each answer, in the order of the dossiers. */
  readonly digests: readonly string[]
  readonly seconds: number
  /** Why what it answered counts for nothing, if it does. */
  readonly fault?: string
}

/** Of the bytes as they came. */
const digestOf = (line: Buffer): string => createHash('sha256').update(line).digest('hex')

/** Of all answers by their digests. */
export const digestOfAll = (digests: readonly string[]): string =>
  `sha256:${createHash('sha256').update(digests.join('\n')).digest('hex')}`

const settingsNotTaken = (engine: Engine, about: Readonly<Record<string, string>>): string | undefined => {
  const other = Object.entries(engine.about).find(([key, value]) => about[key] !== value)
  return other && `it was to run with ${other.join(' ')} and ran with ${about[other[0]] ?? 'none'}`
}

const LONGEST_FAULT = 500

/** Asks one engine in a process of its own; `take` gets each answer as it comes. */
export const runEngine = async (
  engine: Engine,
  { project, dossiers, count }: Asked,
  take: (line: Buffer) => void = () => undefined,
): Promise<Ran> => {
  const { name, program, flags, script, told = [], env = {} } = engine
  const nothing: Ran = { name, version: '?', digests: [], seconds: 0 }
  if (!existsSync(program)) return { ...nothing, fault: `there is no ${program}` }

  const started = performance.now()
  const args = [...flags, join(INSIDE, script), project, dossiers, String(count)].concat(told)
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part))
  const ended = new Promise<number | string>(resolve => {
    child.on('error', error => resolve(error.message))
    child.on('close', status => resolve(status ?? 'killed'))
  })

  let about: Readonly<Record<string, string>> | undefined
  const digests: string[] = []
  for await (const line of linesOf(child.stdout)) {
    if (about === undefined) about = JSON.parse(line.toString('utf8')) as Readonly<Record<string, string>>
    else {
      digests.push(digestOf(line))
      take(line)
    }
  }
  const status = await ended
  const ran = { ...nothing, version: about?.version ?? '?', digests, seconds: secondsSince(started) }
  const fault =
    status === 0
      ? settingsNotTaken(engine, about ?? {})
      : `it ended with ${status}: ${Buffer.concat(said).toString('utf8').trim().slice(0, LONGEST_FAULT)}`
  return fault === undefined ? ran : { ...ran, fault }
}

const secondsSince = (started: number): number => Math.round((performance.now() - started) / 100) / 10
