import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Dossier } from '../../../src/index.js'
import type { Digests } from './digests-of-answer.js'

/** From the root of the project, where every command of it runs. */
export const DOSSIERS = 'test/across/frozen/dossiers.ndjson'
export const ANSWERS = 'test/across/frozen/answers.ndjson'
export const CHANGES = 'test/across/frozen/changes.md'

type Line<T> = readonly [name: string, value: T]

export const linesOf = <T>(file: string): readonly Line<T>[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line<T>)

export const ndjson = (lines: readonly Line<unknown>[]): string =>
  lines.map(line => `${JSON.stringify(line)}\n`).join('')

export const dossiersOnFile = (): readonly Line<Dossier>[] => linesOf<Dossier>(DOSSIERS)
export const answersOnFile = (): readonly Line<Digests>[] => linesOf<Digests>(ANSWERS)

/** Under the last change stands the seal of the answers it left. */
export const sealOf = (answers: string): string =>
  `Seal: ${createHash('sha256').update(answers).digest('hex').slice(0, 16)}`
