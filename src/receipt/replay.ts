import type { Dossier } from '../dossier/dossier.js'
import type { SystemsFacts } from '../dossier/systems.js'
import { InvalidInputError } from '../schema/errors.js'
import { fault, faultsOfArgument } from '../schema/faults.js'
import { validate } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { closingDigest } from './issued.js'
import { type Receipt, receiptSchema, RECEIPT_PARTS } from './receipt-schema.js'
import { receiptOf, receiptsOf } from './receipt.js'

/** Whether an answer stands, and what is no longer the same. */
export interface Replay {
  /** The input is the one of the receipt, and every section and the timeline answer as they did. */
  readonly confirmed: boolean
  /** The sections, or the timeline, that now answer otherwise. */
  readonly changed: readonly string[]
  /** The facts given are those of the receipt. */
  readonly sameInput: boolean
  /** The package has the version of the receipt. */
  readonly samePackage: boolean
  /** The tables and figures of the law are those of the receipt. */
  readonly sameLegalData: boolean
}

/** The receipt as it was read once, or every fault of it. */
const validReceipt = (given: unknown): Receipt => {
  const validated = validate(receiptSchema, given)
  if (!validated.valid) throw new InvalidInputError(faultsOfArgument('receipt', validated.faults))
  const { facts } = validated
  if (closingDigest(facts) === facts.digest) return facts
  throw new InvalidInputError([fault('receipt.digest', 'contradictory')])
}

/** A system that the facts do not name has no answer to compare. */
const receiptNow = ({ readings, system }: Receipt, facts: Dossier | SystemsFacts): Receipt => {
  if (system === undefined) return receiptOf(facts as Dossier, { readings })
  const receipts = receiptsOf(facts as SystemsFacts, { readings })
  const receipt = Object.hasOwn(receipts, system) ? receipts[system] : undefined
  if (!receipt) throw new InvalidInputError([fault(`systems.${system}`, 'missing')])
  return receipt
}

/**
 * Confirms that facts still give the answer of a receipt, or says which section changed.
 *
 * *Law*: none of its own. The readings are those of the receipt; the rules and the figures those of this version.
 *
 * *Details*: `facts` is what `receiptOf` was given, or, for a receipt that names a system, what `receiptsOf` was. The
 * order of keys, of events and of closed days does not count; what stands twice counts twice. A section counts as
 * changed when its value or its status differs; another article or wording of a step does not change it.
 *
 * *Errors*: only `invalid-input`, with the faults of the receipt, among them `contradictory` where its digest does not
 * fit the rest, or those of the facts.
 *
 * @example
 * replay(receiptOf({ scheme: 'public' }), { scheme: 'public' }) // => { confirmed: true, changed: [] }
 */
export const replay = (given: Receipt, facts: Dossier | SystemsFacts): Replay => {
  const receipt = validReceipt(given)
  const now = receiptNow(receipt, facts)
  // A part that one of the two versions does not have is no longer the same.
  const parts = [...new Set([...RECEIPT_PARTS, ...Object.keys(receipt.answers)])]
  const changed = parts.filter(part => receipt.answers[part] !== now.answers[part])
  const sameInput = receipt.input === now.input
  return deepFreeze({
    confirmed: sameInput && changed.length === 0,
    changed,
    sameInput,
    samePackage: receipt.packageVersion === now.packageVersion,
    sameLegalData: receipt.legalData.digest === now.legalData.digest,
  })
}
