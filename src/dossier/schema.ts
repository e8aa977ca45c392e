import type { CrossCheck } from '../schema/check.js'
import { afterBirth, afterWorkingAge, bornBy, lastingTo, notBefore, partOf } from '../schema/cross-checks.js'
import { optional, record } from '../schema/record.js'
import { deferred, type Schema } from '../schema/schema.js'
import { civilDate, civilMonth, decimalAboveZero, decimalText, flag, oneOf } from '../schema/scalars.js'
import { listOf } from '../schema/list-of.js'
import { stage } from '../schema/stage.js'
import { gatheredBy } from '../schema/stage-in-life.js'
import { own } from '../values/bare.js'
import type { ValidDossierInForm } from './begun-events.js'
import type { ValidDossier } from './dossier.js'
import { EVENT_CHECKS } from './event-checks.js'
import { DOSSIER_EVENT_IDS, EVENT_FACTS } from './events.js'
import type { FactRow, FactTable } from './fact-row.js'
import { FACTS } from './facts.js'
import { BIRTH, daysBefore, isInWorkingLife } from './order-of-days.js'
import { notShorterThan } from './stage-of-grant.js'
import { VOCABULARIES } from './vocabularies.js'
import { gatheredStages } from './working-life.js'

interface Fields {
  [name: string]: Schema<unknown>
}

/** What reads a fact of each kind. */
const schemaOfRow = (row: FactRow): Schema<unknown> => {
  switch (row.kind) {
    case 'choice':
      return oneOf<string>(VOCABULARIES[row.vocabulary])
    case 'flag':
      return flag
    case 'day':
      return civilDate
    case 'month':
      return civilMonth
    case 'stage':
      return stage
    case 'decimal':
      return own(row, 'aboveZero') ? decimalAboveZero : decimalText
  }
}

/** The facts that stand alone, and those of each part, as a dossier nests them. */
const fieldsOf = (table: FactTable): Fields => {
  const alone: Fields = {}
  const parts = new Map<string, Fields>()
  for (const [path, row] of Object.entries(table)) {
    const [part = '', field] = path.split('.')
    if (field === undefined) alone[part] = optional(schemaOfRow(row))
    else parts.set(part, { ...parts.get(part), [field]: optional(schemaOfRow(row)) })
  }
  for (const [part, fields] of parts) alone[part] = optional(record<{ [name: string]: unknown }>(fields))
  return alone
}

/** What the rows say of days and stages beside one another. */
const checksOf = (table: FactTable): readonly CrossCheck<object>[] => {
  const paths = Object.keys(table)
  return [
    ...paths.flatMap(day =>
      daysBefore(table, day)
        .filter(earlier => earlier !== BIRTH)
        .map(earlier => notBefore(earlier, day)),
    ),
    ...Object.entries(table).flatMap(([path, row]) =>
      row.kind === 'stage' && row.within !== null ? [partOf(path, row.within)] : [],
    ),
    ...paths.filter(day => daysBefore(table, day).includes(BIRTH)).map(day => afterBirth(day, BIRTH)),
    ...gatheredStages(table).map(([path, by]) => gatheredBy(path, by, BIRTH)),
    ...paths.filter(day => isInWorkingLife(table, day)).map(day => afterWorkingAge(day, BIRTH)),
    ...Object.entries(table).flatMap(([path, row]) => {
      const born = row.kind === 'choice' ? own(row, 'bornBy') : undefined
      return born ? [bornBy(born.day, path, born.word, BIRTH)] : []
    }),
    ...Object.entries(table).flatMap(([path, row]) => {
      const since = row.kind === 'stage' ? own(row, 'since') : undefined
      return since ? [notShorterThan(since, path)] : []
    }),
    ...Object.entries(table).flatMap(([path, row]) => {
      const lastedTo = row.kind === 'day' ? own(row, 'lastedTo') : undefined
      return lastedTo ? [lastingTo({ ...lastedTo, last: path })] : []
    }),
  ]
}

const eventOn = (day: Schema<unknown>): Schema<unknown> =>
  record<{ [name: string]: unknown }>(
    { id: oneOf<string>(DOSSIER_EVENT_IDS), on: day, ...fieldsOf(EVENT_FACTS) },
    ...Object.entries(EVENT_FACTS).flatMap(([path, row]) =>
      row.kind === 'day' ? row.follows.map(earlier => notBefore(earlier, path)) : [],
    ),
  )

const schemaWith = (table: FactTable, event: Schema<unknown>): Schema<{ [name: string]: unknown }> =>
  record<{ [name: string]: unknown }>(
    { ...fieldsOf(table), events: optional(listOf(event)), closedDays: optional(listOf(civilDate)) },
    ...checksOf(table),
    ...EVENT_CHECKS,
  )

/** A dossier of the facts of a table, or any part of one, down to the empty object. */
export const dossierSchemaOf = (table: FactTable): Schema<{ [name: string]: unknown }> =>
  schemaWith(table, eventOn(civilDate))

// The types of a dossier follow from the same rows; a schema made of a table has lost them for the compiler.
export const dossierSchema: Schema<ValidDossier> = /* @__PURE__ */ deferred(
  () => dossierSchemaOf(FACTS) as unknown as Schema<ValidDossier>,
)

/** A dossier that is being filled in: an event may lack its day. */
export const dossierInFormSchema: Schema<ValidDossierInForm> = /* @__PURE__ */ deferred(
  () => schemaWith(FACTS, eventOn(optional(civilDate))) as unknown as Schema<ValidDossierInForm>,
)
