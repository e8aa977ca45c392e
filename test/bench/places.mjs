import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the bench lies, with the node_modules of its own. */
export const BENCH = fileURLToPath(new URL('./', import.meta.url))

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const INSTALLED = join(BENCH, 'node_modules', 'pensie-invaliditate')

const manifest = () => JSON.parse(readFileSync(join(INSTALLED, 'package.json'), 'utf8'))

/** `retirement-age`, `standalone/terms`; the root is the empty one. What is no module is left out. */
export const installedEntries = () =>
  Object.keys(manifest().exports)
    .filter(subpath => !subpath.endsWith('.json'))
    .map(subpath => subpath.slice(2))

export const specifierOf = entry => ['pensie-invaliditate', entry].filter(part => part !== '').join('/')

/** A question in one file with all that it needs. */
export const isStandaloneQuestion = entry => entry.startsWith('standalone/')
