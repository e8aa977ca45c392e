import { validCall } from '../schema/ask.js'
import type { Dossier } from '../schema/dossier.js'
import { dossierFacts } from '../schema/dossier-schema.js'
import type { Options } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import { factsOf } from './facts.js'
import { type Sections, sectionsOf } from './sections.js'

/** The whole answer to a dossier: one section a question. */
export type Assessment = Sections

/**
 * Answers a whole dossier: which law, the standard age, eligibility, the potential stage, the points, the
 * pension and the companion allowance.
 *
 * *Law*: that of each section, in its steps.
 *
 * *Details*: takes any part of a dossier. A section is a finding; or `undetermined` with the paths of the facts
 * that can still change it; or `not-covered`, where the library knows no law or value; or `not-due`. Each section
 * stands for itself: what one lacks does not keep another from its answer. `application.grantedOn` is the day
 * printed on the pension decision.
 *
 * *Errors*: only `invalid-input`, with every fault of the dossier.
 *
 * @example
 * assess({ scheme: 'public', application: { registeredOn: '2026-05-20' } }).law // => { value: 'law-360-2023' }
 */
export const assess = (dossier: Dossier, options?: Options): Assessment => {
  const { facts, readings } = validCall(dossierFacts, dossier, options)
  return deepFreeze(sectionsOf(factsOf(facts), readings))
}
