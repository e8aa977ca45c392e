import type { Dossier } from '../dossier/dossier.js'
import { dossierSchema } from '../dossier/schema.js'
import type { Payment } from '../questions/payment/answers.js'
import { validCall } from '../schema/ask.js'
import type { Options } from '../schema/validate.js'
import { deepFreeze } from '../values/frozen.js'
import type { Section } from './section.js'
import { SectionAnswers } from './answer-section.js'
import { sectionsOf } from './sections.js'

/**
 * Tells the life of a pension in payment: its periods from the grant on, and the state of the month asked for.
 *
 * *Law*: Law 263/2010 art. 78-82, 113-115; Law 360/2023 art. 68-72, 100-105; GEO 55/2020.
 *
 * *Details*: the section `payment` of `assess` by itself. A suspension has a set of causes, each with its first day, what
 * lifts it and, where nothing stops the twelve months, the day from which the pension ends. Firsts of months, both ends
 * of a period included. What an event does not tell leaves its months `undetermined`, with the paths of what is missing;
 * what is taken for granted stands in `assumed`.
 *
 * *Errors*: only `invalid-input`, with every fault of the dossier.
 *
 * @example
 * paymentOf({ scheme: 'public' }).status // => 'undetermined'
 */
export const paymentOf = (dossier: Dossier, options?: Options): Section<Payment> => {
  const { facts, readings } = validCall(dossierSchema, dossier, options)
  return deepFreeze(sectionsOf(new SectionAnswers(facts, readings), ['payment']).payment)
}
