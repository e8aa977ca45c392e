import type { CivilDate } from '../../../src/index.js'
import { monthsLater } from '../../across/arbitraries/dates.js'
import type { LifeEvent, Paid, RandomLife } from './random-lives.js'

/** Degree I and far from the standard age: every cause can begin, and none is exempt. */
export const pensioner: RandomLife = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1985-07-07' },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2016-05-10' },
  application: { registeredOn: '2016-05-10', grantedOn: '2016-05-10' },
  contribution: {
    stageAtDecision: { years: 12 },
    stageAtGrant: { years: 12 },
    contributoryStage: { years: 12 },
    points: '14',
  },
  events: [],
}

const LAW_360_FROM = '2024-09-01'

/** The first of the month after. */
export const following = (day: string): CivilDate => monthsLater(`${day.slice(0, 7)}-01`, 1)

/** What an event alone comes to, where nothing lifts it. */
export interface Alone {
  readonly cause: string
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly of: readonly Paid[]
  readonly ends?: { readonly on: CivilDate; readonly cause: string }
}

interface Suspending {
  readonly event: (on: CivilDate) => LifeEvent
  readonly alone: (on: CivilDate) => Alone | undefined
}

const isNew = (on: CivilDate): boolean => on >= LAW_360_FROM
const BOTH = ['pension', 'allowance'] as const
const told = (on: CivilDate): CivilDate => monthsLater(on, 1)
const silent = { noResumptionRequest: true }

const ending = (cause: string, on: CivilDate, counted: CivilDate = on): Alone => ({
  ...lasting(cause, counted),
  ends: { on: following(monthsLater(on, 12)), cause },
})
const lasting = (cause: string, on: CivilDate): Alone => ({ cause, from: following(on), of: BOTH })

/** Found only under the new law, it counts as left on its first day. */
const foundOn = (on: CivilDate): CivilDate => (isNew(on) ? on : isNew(told(on)) ? LAW_360_FROM : told(on))

/** Law 263/2010 art. 78(4), 80(3), 81(2), 113, 114 and Law 360/2023 art. 70(4), 100, 101, cause by cause: from when, whether twelve months end it, and of what. */
export const SUSPENDING: Readonly<Record<string, Suspending>> = {
  'review-missed': {
    event: on => ({ id: 'review-missed', on, ...silent }),
    alone: on => ending('missed-review', on),
  },
  'documents-of-a-review': {
    event: on => ({ id: 'documents-not-presented', on, askedFor: 'review', ...silent }),
    alone: on => (isNew(on) ? ending('documents-not-presented', on) : undefined),
  },
  'documents-of-a-convocation': {
    event: on => ({ id: 'documents-not-presented', on, askedFor: 'convocation', ...silent }),
    alone: on => (isNew(on) ? lasting('documents-not-presented', on) : undefined),
  },
  'convocation-of-the-institute': {
    event: on => ({ id: 'convocation-missed', on, by: 'institute', reportedOn: told(on), ...silent }),
    alone: on => ending('missed-convocation', on, isNew(on) ? on : told(on)),
  },
  'convocation-of-the-office': {
    event: on => ({ id: 'convocation-missed', on, by: 'office', reportedOn: told(on), ...silent }),
    alone: on => (isNew(on) ? lasting('missed-convocation', on) : ending('missed-convocation', on, told(on))),
  },
  'examination-refused': {
    event: on => ({ id: 'examination-refused', on }),
    alone: on => (isNew(on) ? ending('examination-refused', on) : undefined),
  },
  'programme-left': {
    event: on => ({ id: 'programme-left', on, foundOn: told(on), ...silent }),
    alone: on => ending('programme-not-followed', on, foundOn(on)),
  },
  'work-started': {
    event: on => ({ id: 'work-started', on, kind: 'employee', hoursShare: '1', ...silent }),
    alone: on => (isNew(following(on)) ? undefined : { ...lasting('work', on), until: LAW_360_FROM }),
  },
  'suspension-requested': {
    event: on => ({ id: 'suspension-requested', on, what: 'both' }),
    alone: on => (isNew(on) ? lasting('own-request', on) : undefined),
  },
  'allowance-option': {
    event: on => ({ id: 'allowance-option', on }),
    alone: on => (isNew(on) ? { ...lasting('allowance-option', on), of: ['allowance'] } : undefined),
  },
}
