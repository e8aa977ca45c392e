import type { Dossier } from '../dossier/dossier.js'
import { inOneOrder as eventsInOneOrder } from '../dossier/events.js'
import type { SystemsFacts } from '../dossier/systems.js'
import type { DecimalString } from '../values/decimal.js'
import { bare } from '../values/bare.js'
import { type Digest, digestOf, inOneOrder } from '../values/digest.js'
import type { Stage } from '../values/stage.js'

/** A part without facts says as much as none. */
const withoutEmptyParts = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([, part]) => typeof part !== 'object' || Object.keys(part as object).length > 0,
    ),
  )

/** The lists of a dossier, its events and its closed days, are dated in themselves: the order of writing says nothing. */
const told = (dossier: Dossier<Stage, DecimalString>): object =>
  withoutEmptyParts(
    Object.fromEntries(
      Object.entries(dossier).map(([name, part]: [string, unknown]) => [
        name,
        Array.isArray(part) ? inOneOrder(part) : part,
      ]),
    ),
  )

/** Answers name events by their place: for a receipt they stand in one order, whatever the order of writing. */
export const inOrder = <D extends Dossier<Stage, DecimalString>>(dossier: D): D =>
  dossier.events ? bare({ ...dossier, events: eventsInOneOrder(dossier.events) }) : dossier

/** The same of every part of a person's systems. */
export const systemsInOrder = ({
  shared,
  systems,
}: SystemsFacts<Stage, DecimalString>): SystemsFacts<Stage, DecimalString> => ({
  shared: inOrder(shared),
  systems: Object.fromEntries(Object.entries(systems).map(([id, own]) => [id, inOrder(own)])),
})

/** The digest of a dossier, the same for every way of writing the same facts. */
export const inputDigest = (dossier: Dossier<Stage, DecimalString>): Digest => digestOf(told(dossier))

/** A system without facts of its own is still a system; its name counts. */
export const inputDigestOfSystems = ({ shared, systems }: SystemsFacts<Stage, DecimalString>): Digest =>
  digestOf(
    withoutEmptyParts({
      shared: told(shared),
      systems: Object.fromEntries(Object.entries(systems).map(([id, own]) => [id, told(own)])),
    }),
  )
