import type { DossierInForm, EventHeadPath } from '../dossier/begun-events.js'
import type { Dossier } from '../dossier/dossier.js'
import { dossierInFormSchema } from '../dossier/schema.js'
import { validCall } from '../schema/ask.js'
import { ordinary } from '../values/bare.js'
import { deepFreeze } from '../values/frozen.js'
import { datedIn } from './events-in-form.js'

/** What a form holds so far, as every function takes it. */
export interface DatedDossier {
  /** The dossier with those of its events whose day is told. */
  readonly dossier: Dossier
  /** Where the days stand that are not told yet: `events.1.on`. `assess` takes them as `undated`, and waits for them. */
  readonly undated: readonly EventHeadPath<'on'>[]
}

/**
 * Takes out of a dossier that is being filled in the events whose day is not told yet: with the others `assess`
 * answers at every moment of a form.
 *
 * *Law*: none of its own.
 *
 * *Details*: an event has its effect by the law of its day, so that without the day it has none that could be told. Stages
 * come back whole, and decimals as text. `undated` has the paths in the dossier that was given: who leaves it out of the
 * options of `assess` is answered as though those events had not happened.
 *
 * *Errors*: only `invalid-input`.
 *
 * @example
 * withDatedEvents({ scheme: 'public', events: [{ id: 'review-missed' }] }) // => { dossier: { scheme: 'public', events: [] }, undated: ['events.0.on'] }
 */
export const withDatedEvents = (dossier: DossierInForm): DatedDossier => {
  const { facts } = validCall(dossierInFormSchema, dossier, undefined)
  const { dossier: dated, undated } = datedIn(facts)
  return deepFreeze({ dossier: ordinary(dated) as Dossier, undated })
}
