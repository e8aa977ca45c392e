import type * as Assessing from './assessing.js'

export type Library = typeof Assessing

let loaded: Promise<Library> | undefined

/** Loaded once, by the first calculator that is shown. */
export const loadLibrary = (): Promise<Library> => (loaded ??= import('./assessing.js'))
