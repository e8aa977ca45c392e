import { describe, expect, test } from 'vitest'
import { runs } from '../../arbitraries/settings.js'
import { BESIDE } from '../beside/index.js'
import { prove } from './proof.js'

const SEED = 20_261_127
const BLOCKS = Array.from({ length: 5 }, (_, block) => SEED + block * 7919)
const { numRuns: DOSSIERS } = runs(1000)

describe('a dossier with its events', () => {
  test.each(BLOCKS)(
    'is answered in every section as by the second implementation, written apart from the same law (seed %d)',
    seed => {
      const { dossiers, beside, first, differences } = prove({ seed, count: DOSSIERS })
      expect([dossiers, first, differences]).toEqual([DOSSIERS, {}, 0])
      // Nothing that is to be compared beside the sections went without a dossier.
      expect(Object.keys(beside).sort()).toEqual(BESIDE.map(({ name }) => name).sort())
    },
    300_000,
  )
})
