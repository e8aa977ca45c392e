import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { answerAll } from './answer-all.js'
import calls from './calls.json' with { type: 'json' }

export const stranger: string = inject('stranger')

export interface Call {
  readonly name: string
  readonly facts: unknown
}
export type Library = Readonly<Record<string, (facts: unknown) => unknown>>

export const CALLS: readonly Call[] = calls
export const ANSWER_ALL: string = answerAll.toString()

/** The packed package, as this very process loads it. */
export const packed: Library = createRequire(pathToFileURL(join(stranger, 'package.json')))(
  'pensie-invaliditate',
)

/** What every other place has to answer, byte for byte. */
export const expected: string = answerAll(packed, CALLS)

/** The same calls in a Node of their own; `before` and `after` run around the loading of the package. */
export const answersElsewhere = ({
  env = {},
  flags = [],
  before = '',
  after = '',
  load = "await import('pensie-invaliditate')",
}: {
  env?: Readonly<Record<string, string>>
  flags?: readonly string[]
  before?: string
  after?: string
  load?: string
}): string =>
  execFileSync(
    process.execPath,
    [
      ...flags,
      '-e',
      `(async () => {
        ${ANSWER_ALL}
        ${before};
        const library = ${load};
        ${after};
        process.stdout.write(answerAll(library, ${JSON.stringify(CALLS)}))
      })()`,
    ],
    { cwd: stranger, encoding: 'utf8', env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' },
  )
