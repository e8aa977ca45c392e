import { describe, expect, test } from 'vitest'
import { differencesOf } from './compared.js'
import { randomLife } from './random-life.js'
import { Random } from '../random.js'

const SEED = 20_261_126
const LIVES = 400

describe('a life in payment, month by month', () => {
  test('is told by the library as by the second implementation, which was written apart from the same law', () => {
    const random = new Random(SEED)
    for (let life = 0; life < LIVES; life += 1) {
      const dossier = randomLife(random)
      expect([dossier, differencesOf(dossier)]).toEqual([dossier, []])
    }
  })
})
