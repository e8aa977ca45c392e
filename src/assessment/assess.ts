import type { Dossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import { validCall } from '../schema/ask.js'
import type { Options } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { type Answers, answersOf } from './answers.js'

/** The whole answer to a dossier: one section a question, and every date in order. */
export type Assessment = Answers

/**
 * Answers a whole dossier: which law, the standard age, eligibility, the start, the potential stage, the points,
 * the pension, the companion allowance, the review, the terms of the procedure, and every date in order.
 *
 * *Law*: that of each section, in its steps.
 *
 * *Details*: takes any part of a dossier. A section is a finding; or `undetermined` with the paths of the facts
 * that it asks for, first those that are asked for next in any case, then a forecast; or `not-covered`, where the library
 * knows no law or value; or `not-due`; the last three with the steps up to there and their articles. Each section
 * stands for itself: what one lacks does not keep another from its answer. `application.grantedOn`, printed on the
 * pension decision, wins over the start that the rules give. An event counts as the pensioner's own fault unless it
 * says `imputable: false`. `notComputed` names what the dossier touches and no section computes (a survivors'
 * pension, a recovery), with where to ask; a receipt does not vouch for it. `receiptOf` gives what `replay` confirms
 * the same answer by later.
 *
 * *Errors*: only `invalid-input`, with every fault of the dossier.
 *
 * @example
 * assess({ scheme: 'public', application: { registeredOn: '2026-05-20' } }).law // => { value: 'law-360-2023' }
 */
export const assess = (dossier: Dossier, options?: Options): Assessment => {
  const { facts, readings } = validCall(dossierSchema, dossier, options)
  return deepFreeze(answersOf(facts, readings))
}
