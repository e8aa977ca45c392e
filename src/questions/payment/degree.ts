import type { ValidEvent } from '../../dossier/events.js'
import type { Degree } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Life } from './life.js'

/** The degree of the last decision that has taken effect by a day. */
export const degreeOn = ({ decisions, told: { facts } }: Life, day: CivilDate): Degree | undefined =>
  decisions.flatMap(({ from, degree }) => (from <= day && degree !== 'none' ? [degree] : [])).at(-1) ??
  facts.degree

interface ChangeOfDegree {
  readonly event: ValidEvent
  readonly decidedOn: CivilDate
  readonly from: Degree
  readonly to: Degree
}

/** The decisions in force on a day that each found another degree. */
export const changesOfDegree = (
  { decisions }: Life,
  first: Degree,
  day: CivilDate,
): readonly ChangeOfDegree[] => {
  const changes: ChangeOfDegree[] = []
  for (const { event, degree: to, from: effect } of decisions) {
    const from = changes.at(-1)?.to ?? first
    if (to !== 'none' && to !== from && effect <= day) changes.push({ event, decidedOn: event.on, from, to })
  }
  return changes
}
