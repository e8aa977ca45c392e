import type { Drawn } from '../dossier/draw.js'
import type { Random } from '../random.js'

// What is compared of a dossier beside its sections: of one dossier in so many, as each costs more than a section.

/** One thing as the library and as the second implementation tell it, with what both were asked. */
export interface Pair {
  readonly asked: unknown
  readonly library: unknown
  readonly second: unknown
}

export interface Beside {
  readonly name: string
  readonly oneIn: number
  /** Two runs that begin with the same numbers ask the same, of a smaller dossier too. */
  readonly pairs: (dossier: Drawn, random: Random) => readonly Pair[]
}
