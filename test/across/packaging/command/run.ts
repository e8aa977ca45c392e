import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

const stranger = inject('stranger')
const command = join(stranger, 'node_modules', 'pensie-invaliditate', 'dist', 'command.js')
const terminal = join(import.meta.dirname, 'pretend-terminal.mjs')

export interface Ran {
  readonly out: string
  readonly told: string
  readonly code: number | null
}

/** Nothing of the machine that runs the tests says in which language. */
const environment = (also: Readonly<Record<string, string>>) => ({ PATH: process.env['PATH'], ...also })

/** Runs the command of the packed package; what is typed is piped into it. */
export const run = (
  args: readonly string[],
  { typed = '', env = {} }: { typed?: string; env?: Readonly<Record<string, string>> } = {},
): Ran => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    cwd: stranger,
    encoding: 'utf8',
    env: environment(env),
    input: typed,
  })
  return { out: stdout, told: stderr, code: status }
}

/** What is waited for on the screen, and the keys pressed then. */
export type Keys = readonly [seen: string, pressed: string]

/** Runs it as at a terminal of so many columns, and presses each key once what it answers is seen. */
export const runInTerminal = (
  args: readonly string[],
  columns: number,
  script: readonly Keys[],
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', terminal, command, ...args], {
      cwd: stranger,
      env: environment({ PRETENDED_COLUMNS: String(columns), TERM: 'xterm' }),
    })
    const left = [...script]
    let [out, told, seenUpTo] = ['', '', 0]
    child.stdout.setEncoding('utf8').on('data', text => (out += text))
    child.stderr.setEncoding('utf8').on('data', text => {
      told += text
      const [next] = left
      const at = next ? told.indexOf(next[0], seenUpTo) : -1
      if (!next || at < 0) return
      left.shift()
      seenUpTo = told.length
      child.stdin.write(next[1])
    })
    // A key that was never asked for, or an answer too few, would leave it waiting for ever.
    const impatient = setTimeout(() => child.kill(), 15_000)
    child.on('error', reject)
    child.on('close', code => {
      clearTimeout(impatient)
      if (left.length > 0) reject(new Error(`never seen: ${left[0][0]}\n${told}`))
      else resolve({ out, told, code })
    })
  })
