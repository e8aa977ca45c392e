import type { Difference } from '../dossier/compared.js'
import type { Drawn } from '../dossier/draw.js'
import { Random } from '../random.js'
import { BESIDE } from './index.js'
import { text } from './same.js'

interface Compared {
  readonly compared: number
  readonly differences: readonly Difference[]
}

interface Comparison {
  readonly name: string
  readonly compare: (dossier: Drawn) => Compared
}

/** What is compared of the dossier at that place, each time with the same numbers. */
export const besideOf = (place: number, seed: number, only?: string): readonly Comparison[] =>
  BESIDE.filter(({ name, oneIn }) => (only === undefined ? place % oneIn === 0 : only === name)).map(
    ({ name, pairs }) => ({
      name,
      compare: dossier => {
        const all = pairs(dossier, new Random(seed))
        const apart = all.filter(({ library, second }) => text(library) !== text(second))
        return { compared: all.length, differences: apart.map(pair => ({ section: name, ...pair })) }
      },
    }),
  )
