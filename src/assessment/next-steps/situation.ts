import type { ValidEvent } from '../../dossier/events.js'
import type { GivenFacts } from '../../dossier/dossier.js'
import { firstDayOf, periodOn } from '../../law/periods.js'
import { isVersionOf } from '../../law/law-id.js'
import type { Degree } from '../../law/person.js'
import type { Payment } from '../../questions/payment/answers.js'
import { liftedOn } from '../../questions/payment/inner.js'
import { type CivilDate, firstOfMonth } from '../../values/civil-date.js'
import { bare, own } from '../../values/bare.js'
import { isFinding } from '../section.js'
import type { Sections } from '../sections.js'
import type { TimelineEntry } from '../timeline/entry.js'

/** What an answer says, for what follows from it. */
export interface Situation {
  readonly sections: Sections
  readonly timeline: readonly TimelineEntry[]
  readonly facts: GivenFacts
  readonly asOf: CivilDate | undefined
}

export type Period = Payment['periods'][number]

export const LAW_360_FROM: CivilDate = firstDayOf('law-360-2023')

/** The day by which the state is told: the one asked about, or the first of the month asked for. */
export const dayAskedAbout = ({ asOf, facts }: Situation): CivilDate | undefined =>
  asOf ?? (facts.month && firstOfMonth(facts.month))

/** Whether Law 360/2023 is the one that says what can be done now; so it is where no day is asked about. */
export const isUnderLaw360 = (situation: Situation): boolean => {
  const day = dayAskedAbout(situation) ?? LAW_360_FROM
  const law = periodOn(day)?.law
  return law !== undefined && isVersionOf(law, 'law-360-2023')
}

/** The law of a day, for what is done by the public houses. */
export const lawOn = (day: CivilDate): 'law-263-2010' | 'law-360-2023' =>
  day < LAW_360_FROM ? 'law-263-2010' : 'law-360-2023'

/** The law that says what can be done now. */
export const lawNow = (situation: Situation): 'law-263-2010' | 'law-360-2023' =>
  isUnderLaw360(situation) ? 'law-360-2023' : 'law-263-2010'

/** Whether a day of the facts has come by the day asked about; what is told without one has. */
export const isPast = (day: CivilDate, { asOf }: Situation): boolean => asOf === undefined || day <= asOf

/** The day of the death told, once it has come. */
export const deathOf = (situation: Situation): CivilDate | undefined =>
  situation.facts.events?.find(({ id, on }) => id === 'death' && isPast(on, situation))?.on

/** Of the dead nothing is asked any more, whatever had become of the pension before; what is left, the family claims. */
export const hasDied = (situation: Situation): boolean => deathOf(situation) !== undefined

/** The day of the standard age, where the facts tell it. */
export const standardAgeOn = ({ timeline }: Situation): CivilDate | undefined =>
  timeline.find(({ event }) => event === 'standard-age-reached')?.on

const paymentOf = ({ sections }: Situation): Payment | undefined =>
  isFinding(sections.payment) ? sections.payment.value : undefined

/** What only lies ahead: old age, and twelve months that nothing has stopped yet. */
const isAhead = (period: Period): boolean =>
  period.state === 'converted' ||
  (period.state === 'ended' && period.cause !== 'death' && period.cause !== 'capacity-regained')

/** The period of the month asked for. */
const periodOfMonth = (situation: Situation): Period | undefined => {
  const payment = paymentOf(situation)
  return payment && bare(payment).periodOfMonth
}

/** The period of the day asked about; without one, the last that the events told have brought. */
export const periodNow = (situation: Situation): Period | undefined => {
  const periods = paymentOf(situation)?.periods ?? []
  if (situation.asOf === undefined && situation.facts.month !== undefined) return periodOfMonth(situation)
  const day = dayAskedAbout(situation)
  if (day === undefined) return periods.filter(period => !isAhead(period)).at(-1)
  const period = periods.find(other => {
    const { from, to } = bare(other)
    return from <= day && (to === undefined || day <= to)
  })
  return period && liftedOn(period, day)
}

/** The period of the companion allowance on the day asked about, and the one that follows it. */
export const allowanceNow = (
  situation: Situation,
): { readonly now?: Period | undefined; readonly next?: Period | undefined } => {
  const periods = paymentOf(situation)?.allowancePeriods ?? []
  const day = dayAskedAbout(situation)
  const now = periods.filter(other => (day === undefined ? !isAhead(other) : other.from <= day)).at(-1)
  if (!now) return {}
  return { now: day === undefined ? now : liftedOn(now, day), next: periods[periods.indexOf(now) + 1] }
}

/** The degree on the day asked about: that of the last decision with an effect by then, else the first. */
export const degreeNow = (situation: Situation): Degree | undefined => {
  const day = dayAskedAbout(situation)
  const placed = situation.timeline
    .filter(({ on }) => day === undefined || on <= day)
    .flatMap(entry => own(entry, 'degree') ?? [])
  return placed.at(-1) ?? situation.facts.degree
}

/** Whether the pension ends before a day. */
export const endsBefore = (day: CivilDate, situation: Situation): boolean =>
  (paymentOf(situation)?.periods ?? []).some(({ state, from }) => state === 'ended' && from <= day)

/** A suspension whole: the periods that follow one another in it, each with other causes; of another period, itself alone. */
export const wholeOf = (period: Period, situation: Situation): readonly [first: Period, ...Period[]] => {
  const periods = paymentOf(situation)?.periods ?? []
  const at = periods.findIndex(({ from }) => from === period.from)
  if (period.state !== 'suspended' || at === -1) return [period]
  const isOther = (other: Period): boolean => other.state !== 'suspended'
  const before = periods.slice(0, at).reverse()
  const after = periods.slice(at + 1)
  const [start, end] = [before.findIndex(isOther), after.findIndex(isOther)]
  return [
    ...(start === -1 ? before : before.slice(0, start)).reverse(),
    period,
    ...(end === -1 ? after : after.slice(0, end)),
  ] as [Period, ...Period[]]
}

/** The period that follows another. */
export const periodAfter = (period: Period | undefined, situation: Situation): Period | undefined => {
  const periods = paymentOf(situation)?.periods ?? []
  return period && periods[periods.findIndex(({ from }) => from === period.from) + 1]
}

/** No right: decided so, not merely unknown. */
export const isWithoutRight = ({ sections: { eligibility } }: Situation): boolean =>
  isFinding(eligibility) && !eligibility.value.entitled

/** The event of the dossier at a path. */
export const eventOf = (path: string | undefined, { facts }: Situation): ValidEvent | undefined =>
  path === undefined ? undefined : facts.events?.[Number(path.split('.')[1])]
