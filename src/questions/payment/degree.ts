import type { ValidEvent } from '../../dossier/events.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { lastDayOf } from '../../law/periods.js'
import type { Degree } from '../../law/person.js'
import { addDays, type CivilDate, earlierOf } from '../../values/civil-date.js'
import type { DecisionInForce } from './decisions.js'
import type { Life } from './life.js'

/** The degree of the last decision that has taken effect by a day. */
export const degreeOn = ({ decisions, told: { facts } }: Life, day: CivilDate): Degree | undefined =>
  decisions.flatMap(({ from, degree }) => (from <= day && degree !== 'none' ? [degree] : [])).at(-1) ??
  facts.degree

const LAW_OF_THE_RIGHT = confirmed('law-360-2023', 'art. 150')
const LAST_DAY_OF_LAW_263 = lastDayOf('law-263-2010')

interface ChangeOfDegree {
  readonly event: ValidEvent
  /** The day whose law decides. */
  readonly lawOn: CivilDate
  /** Of a judgment on what an earlier law left: what keeps that law. */
  readonly lawKeptBy?: Basis
  readonly since: CivilDate
  readonly from: Degree
  readonly to: Degree
}

/**
 * A decision is one of the law of its day. What had its effect by the first day of Law 360/2023 is judged by the law under which the
 * right was established, whenever the court decides it; age and stage are those of the day on which it decides, as of every decision.
 */
const lawOf = ({ id, on }: ValidEvent, effect: CivilDate): Pick<ChangeOfDegree, 'lawOn' | 'lawKeptBy'> =>
  id === 'judgment' && on > LAST_DAY_OF_LAW_263 && effect <= addDays(LAST_DAY_OF_LAW_263, 1)
    ? { lawOn: earlierOf(effect, LAST_DAY_OF_LAW_263), lawKeptBy: LAW_OF_THE_RIGHT }
    : { lawOn: on }

/** Of two decisions in a degree that take effect on one day only the later has one: the ruling before it undoes an end alone. */
const isReplacedOnItsDay = (decision: DecisionInForce, next: DecisionInForce | undefined): boolean =>
  next !== undefined && next.degree !== 'none' && next.from === decision.from

/** The decisions in force on a day that each found another degree. */
export const changesOfDegree = (
  { decisions }: Life,
  first: Degree,
  day: CivilDate,
): readonly ChangeOfDegree[] => {
  const changes: ChangeOfDegree[] = []
  for (const [place, decision] of decisions.entries()) {
    const { event, degree: to, from: effect } = decision
    const from = changes.at(-1)?.to ?? first
    if (to === 'none' || to === from || effect > day || isReplacedOnItsDay(decision, decisions[place + 1]))
      continue
    changes.push({ event, ...lawOf(event, effect), since: effect, from, to })
  }
  return changes
}
