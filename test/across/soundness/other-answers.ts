import type { Dossier } from '../../../src/index.js'
import { askedOf, type Kind } from './asked.js'
import { withFact } from './paths.js'
import type { Random } from './random.js'
import { valueBeside } from './values.js'

const DRAWN = 6

/** Facts that nothing is said of where they are left out, but that a section may come to need. */
const kindOf = (path: string): Kind =>
  /stage/i.test(path) ? 'stage' : path.startsWith('payment.') ? 'points' : 'day'

/** The same dossier with other answers to one question: every word, or some values. */
export const answersTo = (path: string, dossier: Dossier, random: Random): readonly Dossier[] => {
  const kind = askedOf(dossier).find(fact => fact.path === path)?.kind ?? kindOf(path)
  const values =
    typeof kind === 'string'
      ? Array.from({ length: DRAWN }, () => valueBeside(dossier, path, kind, random))
      : kind
  return values.map(value => withFact(dossier, path, value))
}
