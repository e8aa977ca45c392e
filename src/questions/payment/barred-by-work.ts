import type { ValidEvent } from '../../dossier/events.js'
import { type Degree, DEGREES } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import { type Activity, workCompatibilityOf } from '../work/inner.js'
import type { Told } from './told.js'

const LAW = 'law-263-2010'
const HALF = 0.5

type Kind = NonNullable<ValidEvent['kind']>

/** The activity that art. 114 knows, of work that a dossier tells of; what is independent is taken to be above the threshold. */
const activityOf = (kind: Kind, hoursShare: string | undefined): Activity => {
  if (kind === 'local-councillor') return kind
  if (kind === 'independent') return 'independent-above-threshold'
  return hoursShare !== undefined && Number(hoursShare) <= HALF ? 'half-time-employee' : 'employee'
}

type Barred = boolean | 'degree' | 'kind' | 'hoursShare'

const isBarredIn = (degree: Degree, event: ValidEvent, told: Told): Exclude<Barred, 'degree'> => {
  const { handicap } = told.facts
  const { kind, hoursShare } = bare(event)
  const isBarredBy = (activity: Activity): boolean =>
    workCompatibilityOf({ law: LAW, degree, activity, ...(handicap ? { handicap } : {}) }, told.inquire()) ===
    'pension-suspended'
  if (kind === undefined) return isBarredBy('employee') ? 'kind' : false
  const isBarredAtFullTime = isBarredBy(activityOf(kind, undefined))
  if (!isBarredAtFullTime || hoursShare !== undefined) return isBarredBy(activityOf(kind, hoursShare))
  return isBarredBy(activityOf(kind, '0')) ? true : 'hoursShare'
}

/** Whether the work suspends the payment in a degree, or the fact without which that is not known. */
export const isBarred = (event: ValidEvent, degree: Degree | undefined, told: Told): Barred => {
  if (degree !== undefined) return isBarredIn(degree, event, told)
  const [first = false, ...others] = DEGREES.map(each => isBarredIn(each, event, told))
  return others.every(other => other === first) ? first : 'degree'
}
