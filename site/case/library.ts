import type * as Assessing from './assessing.js'

export type Library = typeof Assessing

/** Loaded by the first calculator that is shown. */
export const loadLibrary = (): Promise<Library> => import('./assessing.js')
