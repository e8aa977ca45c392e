import type { Degree } from '../../law/person.js'
import type { NotCoveredSubject } from '../../law/not-covered.js'
import type { ReasonWhyNotDue } from '../../law/not-due.js'
import type { ReasonCode } from '../../questions/eligibility/inner.js'
import type { NeedPath } from '../../dossier/paths.js'
import type { PaymentState } from '../../questions/payment/inner.js'
import { bare, own } from '../../values/bare.js'
import { type CivilDate, type CivilMonth, monthOf } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import { isFinding, type Section } from '../section.js'
import type { UndatedEvents } from '../waiting-for-days.js'
import {
  deathOf,
  eventOf,
  type Period,
  periodAfter,
  periodNow,
  type Situation,
  wholeOf,
} from '../next-steps/situation.js'

/** A sum, or why none is told: nothing is dropped. */
export type ToldSum =
  | {
      /** The sum is known. */
      readonly status: 'known'
      /** Lei for the month, decimal text to the ban. */
      readonly lei: DecimalString
    }
  | {
      /** Facts are missing that can change it. */
      readonly status: 'undetermined'
      /** The paths of those facts, in the order in which a form asks. */
      readonly needs: readonly NeedPath[]
      /** The sum comes to no less than this, lei for the month; absent where nothing is known of it. */
      readonly atLeast?: DecimalString
    }
  | {
      /** Nothing is due. */
      readonly status: 'not-due'
      /** Why nothing is. */
      readonly because: ReasonWhyNotDue
    }
  | {
      /** The library knows no law or no value for it. */
      readonly status: 'not-covered'
      /** What it does not know. */
      readonly what: NotCoveredSubject
    }

/** Whether there is a right to the pension, and where there is none, why. */
export type ToldRight =
  | {
      /** The conditions of the pension are met. */
      readonly status: 'entitled'
    }
  | {
      /** They are not met. */
      readonly status: 'not-entitled'
      /** The conditions that fail; empty where nothing is due for another reason. */
      readonly reasons: readonly ReasonCode[]
    }
  | {
      /** Facts are missing that decide it. */
      readonly status: 'undetermined'
      /** The paths of the facts that decide the right, in the order in which a form asks. */
      readonly needs: readonly NeedPath[]
    }
  | {
      /** The library knows no law for the right. */
      readonly status: 'not-covered'
      /** What is not known of the right. */
      readonly what: NotCoveredSubject
    }

/** What an answer comes to, in a few fields: every one of them is told by a section, and none is reckoned here. */
export interface Headline {
  /** Whether there is a right to the pension. */
  readonly right: ToldRight
  /** From when the pension is granted. */
  readonly grantedOn?: CivilDate
  /** The month to which the sums belong. */
  readonly month?: CivilMonth
  /** The degree in which the pension stands in that month, or on the day asked about, as the dates tell it. */
  readonly degree?: Degree
  /** From when, where a review has changed it since the grant. */
  readonly degreeSince?: CivilDate
  /** How the payment stands on the day asked about, or in that month; without either, as the events told leave it. */
  readonly state?: PaymentState
  /** The first day of that state; of a suspension, whichever of its causes came first. */
  readonly since?: CivilDate
  /** The last day of that state, included; absent where none is known. */
  readonly until?: CivilDate
  /** Of an end that twelve months have brought: the day from which they ran. */
  readonly missedOn?: CivilDate
  /** What comes after it, as far as the facts show. */
  readonly next?: PaymentState & {
    /** The first day of that state. */
    readonly from: CivilDate
  }
  /** The day of the death told, once it has come, whatever had become of the pension before. */
  readonly diedOn?: CivilDate
  /** The gross pension of the month, before anything is held back. */
  readonly pension: ToldSum
  /** The companion allowance of the month, beside a pension of degree I. */
  readonly companionAllowance: ToldSum
  /** What is held back of the pension, where that is known. */
  readonly heldBack?: DecimalString
  /** What is paid out: the pension less what is held back, and the allowance. */
  readonly inHand: ToldSum
}

type Without = Exclude<Section<unknown>, { readonly value: unknown }>

const withoutSum = (section: Without): Exclude<ToldSum, { status: 'known' }> => {
  switch (section.status) {
    case 'undetermined': {
      const { needs, atLeast } = bare(section)
      return {
        status: 'undetermined',
        needs,
        ...(atLeast === undefined ? {} : { atLeast: atLeast as DecimalString }),
      }
    }
    case 'not-due':
      return { status: 'not-due', because: section.because }
    case 'not-covered':
      return { status: 'not-covered', what: section.what }
  }
}

const sumOf = <T>(section: Section<T>, leiOf: (value: T) => DecimalString): ToldSum =>
  isFinding(section) ? { status: 'known', lei: leiOf(section.value) } : withoutSum(section as Without)

const rightOf = ({ sections: { eligibility } }: Situation): ToldRight => {
  if (isFinding(eligibility)) {
    return eligibility.value.entitled
      ? { status: 'entitled' }
      : { status: 'not-entitled', reasons: eligibility.value.reasons.map(({ code }) => code) }
  }
  const without = withoutSum(eligibility as Without)
  return without.status === 'not-due' ? { status: 'not-entitled', reasons: [] } : without
}

/** An allowance that is not due takes nothing from what is paid, and is paid itself where the pension alone is suspended. */
const inHandOf = (net: ToldSum, allowance: ToldSum): ToldSum => {
  if (net.status === 'not-due' && allowance.status !== 'not-due') return allowance
  if (net.status !== 'known') return net
  if (allowance.status === 'known')
    return { status: 'known', lei: leiToTheBan(decimal(net.lei).plus(allowance.lei)) }
  return allowance.status === 'not-due' ? net : allowance
}

const heldBackOf = ({ sections: { net } }: Situation): Pick<Headline, 'heldBack'> =>
  isFinding(net) ? { heldBack: leiToTheBan(decimal(net.value.gross).minus(net.value.net)) } : {}

const stateOf = (period: Period): PaymentState => {
  const { from: _, to: __, citations: ___, ...state } = bare(period)
  return { ...state } as PaymentState
}

const grantOf = ({ sections: { entitlementStart, payment } }: Situation): CivilDate | undefined => {
  if (isFinding(entitlementStart)) return entitlementStart.value
  return isFinding(payment) ? payment.value.periods[0]?.from : undefined
}

/** The grant of a pension opened before the laws known is on no timeline; the payment knows its day. */
const firstOfOlderPension = (situation: Situation): readonly { degree: Degree; on: CivilDate }[] => {
  const { facts, sections, timeline } = situation
  const on = isFinding(sections.entitlementStart) ? undefined : grantOf(situation)
  const isDated = timeline.some(({ event }) => event === 'pension-starts')
  return facts.degree === undefined || on === undefined || isDated ? [] : [{ degree: facts.degree, on }]
}

/** The dates tell it: that of the grant, and of each decision since. */
const degreeOf = (situation: Situation): Pick<Headline, 'degree' | 'degreeSince'> => {
  if (periodNow(situation)?.state === 'converted') return {}
  const { timeline, facts, asOf } = situation
  const { month } = facts
  const dated = timeline.flatMap(entry => {
    const degree = own(entry, 'degree')
    return degree === undefined ? [] : [{ degree, on: entry.on }]
  })
  const degrees = [...firstOfOlderPension(situation), ...dated].filter(({ on }) =>
    month === undefined ? asOf === undefined || on <= asOf : monthOf(on) <= month,
  )
  const last = degrees.at(-1)
  if (!last) return {}
  // A review that confirms the degree changes nothing of since when it holds.
  const changedAt = degrees.map(({ degree }) => degree === last.degree).lastIndexOf(false) + 1
  const since = changedAt === 0 ? undefined : degrees[changedAt]
  return { degree: last.degree, ...(since ? { degreeSince: since.on } : {}) }
}

/** The absence from which the twelve months ran. */
const missedOn = (situation: Situation, ended: CivilDate): CivilDate | undefined => {
  const { payment } = situation.sections
  const periods = isFinding(payment) ? payment.value.periods : []
  const cause = periods
    .flatMap(period => (period.state === 'suspended' ? period.causes : []))
    .find(({ endsPaymentOn }) => endsPaymentOn === ended)
  return eventOf(cause?.path, situation)?.on
}

const periodsOf = (situation: Situation): Partial<Headline> => {
  const period = periodNow(situation)
  if (!period) return {}
  const whole = wholeOf(period, situation)
  const last = whole.at(-1) ?? period
  const to = own(last, 'to')
  const after = periodAfter(last, situation)
  const missed = period.state === 'ended' ? missedOn(situation, period.on) : undefined
  return {
    state: stateOf(period),
    since: whole[0].from,
    ...(to === undefined ? {} : { until: to }),
    ...(missed ? { missedOn: missed } : {}),
    ...(after ? { next: { ...stateOf(after), from: after.from } } : {}),
  }
}

/** What has become of the pension where something happened to it on a day that is not told. */
const waitingState = (
  { sections: { payment } }: Situation,
  grantedOn: CivilDate | undefined,
  undated: UndatedEvents,
): Partial<Headline> =>
  undated.length > 0 && grantedOn && payment.status === 'undetermined'
    ? { state: { state: 'undetermined', needs: undated }, since: grantedOn }
    : {}

/** The few fields that say it all. */
export const headlineOf = (situation: Situation, undated: UndatedEvents): Headline => {
  const { sections, facts } = situation
  const grantedOn = grantOf(situation)
  const companionAllowance = sumOf(sections.companionAllowance, ({ lei }) => lei)
  const net = sumOf(sections.net, value => value.net)
  const diedOn = deathOf(situation)
  return {
    right: rightOf(situation),
    ...(grantedOn ? { grantedOn } : {}),
    ...(facts.month === undefined ? {} : { month: facts.month }),
    ...degreeOf(situation),
    ...periodsOf(situation),
    ...waitingState(situation, grantedOn, undated),
    ...(diedOn === undefined ? {} : { diedOn }),
    pension: sumOf(sections.pension, ({ lei }) => lei),
    companionAllowance,
    ...heldBackOf(situation),
    inHand: inHandOf(net, companionAllowance),
  }
}
