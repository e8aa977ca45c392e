import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Conditions = { readonly types: string; readonly default: string }

export interface Manifest {
  readonly name: string
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly exports: Readonly<
    Record<string, string | { readonly import: Conditions; readonly require: Conditions }>
  >
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** `.` and `./law` become `pensie-invaliditate` and `pensie-invaliditate/law`; a file of data is no entry. */
export const specifiersOf = ({ name, exports }: Manifest): readonly string[] =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath]) => name + subpath.slice(1))
