import type { Dossier } from '../dossier/dossier.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { dossierSchema } from '../dossier/schema.js'
import { type Fault, fault } from '../schema/faults.js'
import { isPlainObject, takenIn } from '../schema/taken-in.js'
import { validate } from '../schema/validate.js'
import type { DecimalString } from '../values/decimal.js'
import type { Stage } from '../values/stage.js'
import { mergedDossier } from './merged-dossiers.js'

type OrNull<T> = { readonly [K in keyof T]?: T[K] | null }

/** Facts that are otherwise; `null` leaves a fact, or a whole part, out. */
export type Changes = {
  readonly [K in keyof Dossier]?:
    | (NonNullable<Dossier[K]> extends readonly unknown[] | string
        ? Dossier[K]
        : OrNull<NonNullable<Dossier[K]>>)
    | null
}

type Known = Dossier<Stage, DecimalString>
interface Part {
  readonly [name: string]: unknown
}

const LISTS = ['events', 'closedDays']
const PARTS: ReadonlySet<string> = new Set(
  FACT_PATHS.filter(path => path.includes('.')).map(path => path.split('.')[0] ?? path),
)
const KNOWN_PATHS: ReadonlySet<string> = new Set([...LISTS, ...FACT_PATHS, ...PARTS])

/** A part without facts says as much as none. */
const isEmpty = (value: unknown): boolean => isPlainObject(value) && Object.keys(value).length === 0

/** What is to be left out, by its path, and the changes without it. */
interface Parted {
  readonly kept: unknown
  readonly leftOut: readonly string[]
}

const partedOf = (changes: Part, prefix: string): Parted => {
  const entries = Object.entries(changes)
  // A name with a point in it is no path: it stays, and is faulted as the unknown field that it is.
  const isLeftOut = ([name, value]: readonly [string, unknown]): boolean =>
    value === null && name !== '' && !name.includes('.')
  return {
    kept: Object.fromEntries(entries.filter(entry => !isLeftOut(entry))),
    leftOut: entries.filter(isLeftOut).map(([name]) => `${prefix}${name}`),
  }
}

/** A dossier has parts, and the parts have facts: `null` counts on these two levels and nowhere deeper. */
const parted = (changes: unknown): Parted => {
  if (!isPlainObject(changes)) return { kept: changes, leftOut: [] }
  const { kept, leftOut } = partedOf(changes, '')
  const parts = Object.entries(kept as Part).map(([name, value]) => ({
    name,
    ...(isPlainObject(value) ? partedOf(value, `${name}.`) : { kept: value, leftOut: [] }),
  }))
  return {
    kept: Object.fromEntries(
      parts.filter(part => !(PARTS.has(part.name) && isEmpty(part.kept))).map(part => [part.name, part.kept]),
    ),
    leftOut: [...leftOut, ...parts.flatMap(part => part.leftOut)],
  }
}

const without = (dossier: Known, path: string): Known => {
  const [part = '', name] = path.split('.')
  const { [part]: before, ...others } = dossier as Part
  if (name === undefined || !isPlainObject(before)) return others as Known
  const { [name]: _, ...rest } = before
  return (isEmpty(rest) ? others : { ...others, [part]: rest }) as Known
}

/** The dossier as changed, or every fault of the changes: by themselves, or beside the facts that stay. */
export const changedDossier = (
  dossier: Known,
  changes: unknown,
): { readonly changed: Known; readonly faults?: undefined } | { readonly faults: readonly Fault[] } => {
  const { kept, leftOut } = parted(takenIn(changes))
  const unknown = leftOut.filter(path => !KNOWN_PATHS.has(path)).map(path => fault(path, 'unknown-field'))
  const own = validate(dossierSchema, kept)
  const faults = own.valid ? unknown : [...own.faults, ...unknown]
  if (!own.valid || faults.length > 0) return { faults }
  const changed = validate(dossierSchema, mergedDossier(leftOut.reduce(without, dossier), own.facts))
  return changed.valid ? { changed: changed.facts, faults: undefined } : { faults: changed.faults }
}
