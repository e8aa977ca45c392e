import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLACES = import.meta.dirname
const EXAMPLES = join(PLACES, '../../../docs/examples')

/** An example in a folder of its own, outside this project, beside what was installed for it. */
export interface Place {
  readonly folder: string
  /** Runs a program that was installed, or a file of Node's; gives what it printed. */
  readonly run: (program: string, ...args: readonly string[]) => string
  readonly remove: () => void
}

const run = (folder: string, program: string, args: readonly string[]): string => {
  try {
    return execFileSync(program, [...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    // What a compiler has to say stands in what it printed.
    const { stdout, stderr } = Object(error)
    throw new Error([program, ...args, stdout, stderr].join('\n'), { cause: error })
  }
}

export const placeOf = (example: string): Place => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${example}-`)))
  cpSync(join(EXAMPLES, example), folder, { recursive: true })
  symlinkSync(join(PLACES, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return {
    folder,
    run: (program, ...args) => run(folder, program, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export const installed = (...path: readonly string[]): string => join(PLACES, 'node_modules', ...path)
