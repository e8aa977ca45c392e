import { readdirSync, readFileSync } from 'node:fs'
import type { Dossier } from '../../src/index.js'

const DOSSIERS = new URL('dossiers/', import.meta.url)

/** The dossiers whose letters are read by eye, by their names. */
export const LETTERS: readonly (readonly [string, Dossier])[] = readdirSync(DOSSIERS)
  .sort()
  .map(
    name => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, DOSSIERS), 'utf8'))] as const,
  )

/** The day on which the persons read theirs. */
export const READ_ON = '2026-07-01'
