import { answersOf } from '../assessment/answers.js'
import { systemsAnswersOf } from '../assessment/assess-systems.js'
import type { Dossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import { type SystemsFacts, systemsSchema } from '../dossier/systems.js'
import { validCall } from '../schema/ask.js'
import type { Options } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { inOrder, inputDigest, inputDigestOfSystems, systemsInOrder } from './input.js'
import { issued } from './issued.js'
import type { Receipt } from './receipt-schema.js'

/**
 * Answers a dossier as `assess` does and gives, instead of the answer, what `replay` confirms it by later.
 *
 * *Law*: that of each section, in the steps of `assess`.
 *
 * *Details*: the receipt names the version of the package and of its legal data and the reading of every open
 * question, and holds a digest of the facts, one of each answer and one over all of it. It holds no fact itself. The
 * order of keys, of events and of closed days does not count, nor does a part without facts.
 *
 * *Errors*: only `invalid-input`, with every fault of the dossier.
 *
 * @example
 * receiptOf({ scheme: 'public', payment: {} }).input === receiptOf({ scheme: 'public' }).input // => true
 */
export const receiptOf = (dossier: Dossier, options?: Options): Receipt => {
  const { facts, readings } = validCall(dossierSchema, dossier, options)
  return deepFreeze(issued(inputDigest(facts), readings, answersOf(inOrder(facts), readings)))
}

/**
 * Answers a person with pensions in several systems as `assessSystems` does and gives one receipt a system.
 *
 * *Law*: that of each section, in the steps of `assessSystems`.
 *
 * *Details*: as of `receiptOf`; each receipt names its system and holds the digest of the facts of all of them,
 * because what one system answers can hang on another.
 *
 * *Errors*: only `invalid-input`, with every fault and the system it stands in.
 *
 * @example
 * receiptsOf({ shared: { person: { sex: 'male' } }, systems: { house: { scheme: 'public' } } }) // => { house: { system: 'house' } }
 */
export const receiptsOf = (facts: SystemsFacts, options?: Options): Readonly<Record<string, Receipt>> => {
  const { facts: given, readings } = validCall(systemsSchema, facts, options)
  const input = inputDigestOfSystems(given)
  return deepFreeze(
    Object.fromEntries(
      Object.entries(systemsAnswersOf(systemsInOrder(given), readings)).map(([system, answers]) => [
        system,
        issued(input, readings, answers, system),
      ]),
    ),
  )
}
