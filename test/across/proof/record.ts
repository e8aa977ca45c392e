import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/** What a command has shown: its figures, and how to come to them again. */
export interface Record {
  readonly name: string
  readonly command: string
  readonly seed?: number
  readonly commit: string
  readonly date: string
  readonly figures: { readonly [figure: string]: unknown }
}

const said = (command: string, ...given: readonly string[]): string =>
  execFileSync(command, given, { encoding: 'utf8' }).trim()

/** Kept for docs/proof.md, which is made from these. */
export const recordProof = (shown: Pick<Record, 'name' | 'command' | 'seed' | 'figures'>): void => {
  const { name, command, figures, ...seed } = shown
  const record: Record = {
    name,
    command,
    ...seed,
    commit: said('git', 'rev-parse', '--short=12', 'HEAD'),
    date: said('date', '+%F'),
    figures,
  }
  mkdirSync('docs/proof', { recursive: true })
  writeFileSync(`docs/proof/${name}.json`, `${JSON.stringify(record, null, 2)}\n`)
}
