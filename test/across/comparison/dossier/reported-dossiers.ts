import type { Drawn } from './draw.js'

// The dossier by which each difference was reported, with what the law says of it.

export const REPORTED_DOSSIERS: Readonly<Record<string, Drawn>> = {}
