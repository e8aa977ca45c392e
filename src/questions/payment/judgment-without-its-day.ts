import type { ValidEvent } from '../../dossier/events.js'
import type { Degree } from '../../law/person.js'
import { own } from '../../values/bare.js'
import { type CivilDate, earlierOf } from '../../values/civil-date.js'
import type { Unsure } from './interruption.js'
import type { Told } from './told.js'

/** What the other events decided, or may have. */
interface DecidedBeside {
  readonly inForce: readonly {
    readonly event: ValidEvent
    readonly degree: Degree | 'none'
    readonly from: CivilDate
  }[]
  readonly unsure: readonly Pick<Unsure, 'from'>[]
}

/**
 * The first day on which the pension is in another degree than the one judged, or may be: in the degree that it had anyway a judgment
 * changes nothing, whenever it has effect. An end that is decided after it stays.
 */
const firstOtherwise = (
  judgment: ValidEvent,
  degree: Degree | 'none',
  beside: DecidedBeside,
  { facts, grantedOn }: Told,
): CivilDate | undefined => {
  if (facts.degree !== degree) return grantedOn
  const days = [
    ...beside.inForce.filter(
      other => other.degree !== degree && (other.degree !== 'none' || other.event.on < judgment.on),
    ),
    ...beside.unsure,
  ].map(({ from }) => from)
  return days.length === 0 ? undefined : days.reduce(earlierOf)
}

const unsureOf = (judgment: ValidEvent, beside: DecidedBeside, told: Told): readonly Unsure[] => {
  const degree = own(judgment, 'degree')
  const from = degree === undefined ? told.grantedOn : firstOtherwise(judgment, degree, beside, told)
  const needs = [told.pathOf(judgment, 'effectiveFrom')]
  return from === undefined ? [] : [{ from, mayEndFrom: from, mayUndoBefore: judgment.on, needs }]
}

/** What hangs on the day from which a judgment has effect, where that is not told, and where it would stand. */
export const withoutTheirDay = (
  beside: DecidedBeside,
  told: Told,
): { readonly unsure: readonly Unsure[]; readonly undated: readonly string[] } => {
  const judgments = told.events.filter(
    event => event.id === 'judgment' && own(event, 'effectiveFrom') === undefined,
  )
  // Of two such neither is known to leave the degree as it was.
  const others = judgments.length > 1 ? [{ from: told.grantedOn }] : []
  const all = { ...beside, unsure: [...beside.unsure, ...others] }
  return {
    unsure: judgments.flatMap(judgment => unsureOf(judgment, all, told)),
    undated: judgments.map(judgment => told.pathOf(judgment, 'effectiveFrom')),
  }
}
