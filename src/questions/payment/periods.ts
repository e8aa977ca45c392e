import { addDays, type CivilDate } from '../../values/civil-date.js'
import { own } from '../../values/bare.js'
import { byLaw } from '../../law/by-law.js'
import { type Basis, type Citation, confirmed } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import { periodOfSchemeOn } from '../../law/periods.js'
import type { Paid, Steps } from './interruption.js'
import type { Life } from './life.js'
import type { CauseOfSuspension } from './causes-of-suspension.js'
import { endOn, type PaymentState, stateOnDay } from './payment-state.js'

/** A state, from its first day to its last. */
export type Period = PaymentState & {
  /** Its first day. */
  readonly from: CivilDate
  /** Its last day, included; absent of the last period, which is open. */
  readonly to?: CivilDate
  /** The articles that bring the state about; none where no rule does. */
  readonly citations: readonly Citation[]
}

/** The days on which something may change. */
const turnsOf = ({
  told,
  interruptions,
  ends,
  conversion,
  conversionUnknown,
  uncovered,
  unsure,
}: Life): readonly CivilDate[] => {
  const days = [
    told.grantedOn,
    ...interruptions.flatMap(({ from, until, paidBackFrom }) => [from, until, paidBackFrom]),
    ...ends.flatMap(({ on, until }) => [on, until]),
    ...unsure.flatMap(({ from, until, mayEndFrom }) => [from, until, mayEndFrom]),
    conversion?.on,
    uncovered?.from,
    uncovered && own(uncovered, 'until'),
    uncovered && own(uncovered, 'undoesEndFrom'),
    conversionUnknown?.from,
  ].filter((day): day is CivilDate => day !== undefined && day >= told.grantedOn)
  return [...new Set(days)].sort()
}

/** Where each law says from when a pension is paid. */
const START: Readonly<Record<LawId, Basis>> = byLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'art. 104(3)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 90(4)'),
  notaries: confirmed('notaries-regulation', 'pension decision'),
})

const startOf = ({ told }: Life): readonly Citation[] => {
  const { scheme = 'public' } = told.facts
  const law = periodOfSchemeOn(scheme, told.grantedOn)?.law
  return law ? [START[law].citation] : []
}

/** The articles of a state; how a term is counted stands in the steps. */
const cited = (steps: Steps): readonly Citation[] => {
  const own = steps.filter(({ rule }) => !rule.startsWith('terms.'))
  return [...new Map(own.map(({ citation }) => [`${citation.act} ${citation.provision}`, citation])).values()]
}

/** One event may suspend by several causes, or from several days. */
const nameOf = ({ path, cause, from }: Pick<CauseOfSuspension, 'path' | 'cause' | 'from'>): string =>
  `${path} ${cause} ${from}`

/** The steps that brought a state about on a day. */
export const stepsOf = (life: Life, state: PaymentState, day: CivilDate): Steps => {
  switch (state.state) {
    case 'suspended': {
      const causes = new Set(state.causes.map(nameOf))
      return life.interruptions.flatMap(interruption =>
        causes.has(nameOf(interruption)) ? interruption.suspended : [],
      )
    }
    case 'ended':
      return endOn(life, day)?.steps ?? []
    case 'converted':
      return life.conversion?.steps ?? []
    case 'in-payment':
      return life.interruptions.flatMap(({ until, paidBackFrom, resumed = [] }) =>
        until === day || paidBackFrom === day ? resumed : [],
      )
    case 'undetermined':
      return own(state, 'notCovered') ? (life.uncovered?.steps ?? []) : []
    case 'before-grant':
      return []
  }
}

const isSame = (one: PaymentState, other: PaymentState | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The whole life in periods that follow one another, the last of them open. */
export const periodsOf = (life: Life, paid: Paid): readonly Period[] => {
  const turns = turnsOf(life).map(from => ({ from, state: stateOnDay(life, paid, from) }))
  const changes = turns.filter(({ state }, place) => !isSame(state, turns[place - 1]?.state))
  return changes.map(({ from, state }, place) => {
    const next = changes[place + 1]?.from
    return {
      ...state,
      from,
      ...(next ? { to: addDays(next, -1) } : {}),
      citations:
        state.state === 'in-payment' && from === life.told.grantedOn
          ? startOf(life)
          : cited(stepsOf(life, state, from)),
    }
  })
}
