import type { GivenFacts } from '../../dossier/dossier.js'
import { leafAt, Node, nodeAt } from '../../engine/memory.js'
import { aside } from '../../law/inquiry.js'
import type { OpenQuestionId, Readings } from '../../law/open-questions.js'
import type { CivilDate } from '../../values/civil-date.js'
import { type Life, reckonedLife } from './life.js'
import type { Inquire } from './steps.js'

/** The lives of the facts of a dossier, as long as somebody holds those facts: by the day of the grant, and by the readings asked. */
const LIVES = new WeakMap<GivenFacts, Map<CivilDate, Node<Life>>>()

const rootOf = (facts: GivenFacts, grantedOn: CivilDate): Node<Life> => {
  const ofFacts = LIVES.get(facts) ?? new Map<CivilDate, Node<Life>>()
  LIVES.set(facts, ofFacts)
  const root = ofFacts.get(grantedOn) ?? new Node<Life>()
  ofFacts.set(grantedOn, root)
  return root
}

/**
 * The life of a pension, reckoned once for all sections, dates and months that read it: who asks again is asked for the same
 * readings, and is told the same.
 */
export const lifeOf = (facts: GivenFacts, grantedOn: CivilDate, inquire: Inquire): Life => {
  const root = rootOf(facts, grantedOn)
  const asking = inquire()
  const known = leafAt(root, question => asking.reading(question as OpenQuestionId))
  // What is asked of a life later is asked by who reads it.
  if (known) return { ...known, told: { ...known.told, inquire } }
  const looked = new Map<string, string>()
  const reading = <Q extends OpenQuestionId>(question: Q): Readings[Q] => {
    const found = asking.reading(question)
    looked.set(question, found)
    return found
  }
  const life = reckonedLife(facts, grantedOn, () => aside({ reading }))
  nodeAt(root, looked).leaf = life
  return { ...life, told: { ...life.told, inquire } }
}
