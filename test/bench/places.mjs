import { fileURLToPath } from 'node:url'

/** Where the bench lies, with the node_modules of its own. */
export const BENCH = fileURLToPath(new URL('./', import.meta.url))

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
