import type { Headline } from '../../assessment/headline/headline.js'
import type { CauseOfSuspension } from '../../questions/payment/inner.js'
import { bare, own } from '../../values/bare.js'
import type { Phrasebook } from '../phrasebook.js'
import { factsInShort } from './facts-in-short.js'

type Lines = readonly string[]

/** What is suspended on one's own request comes back whole; of anything else the months are lost. */
const areLost = (causes: readonly CauseOfSuspension[]): boolean =>
  causes.some(cause => (own(cause, 'liftedBy')?.act ?? 'request') !== 'request')

/** Each of them comes back on request, from the day of the suspension. */
const areAskedBack = (causes: readonly CauseOfSuspension[]): boolean =>
  causes.every(cause => own(cause, 'liftedBy')?.act === 'request')

/** Neither a death nor a decision without a degree is undone by what is still to be done. */
const isCertain = (next: NonNullable<Headline['next']>): boolean =>
  next.state === 'ended' && (next.cause === 'death' || next.cause === 'capacity-regained')

/** The companion allowance of the month, where the pension alone is suspended. */
const allowancePaidOn = (headline: Headline) => {
  const month = own(headline, 'month')
  const { companionAllowance } = headline
  return month !== undefined && companionAllowance.status === 'known'
    ? { month, lei: companionAllowance.lei }
    : undefined
}

/** The start first; of what has ended it is told in the past. */
export const linesOfState = (headline: Headline, phrases: Phrasebook): Lines => {
  const { person } = phrases
  const { degree, degreeSince } = bare(headline)
  const { state, since, until, grantedOn, month, next, missedOn, diedOn } = bare(headline)
  const hasDied = diedOn !== undefined
  const granted = grantedOn === undefined ? [] : [person.paidSince(grantedOn, hasDied)]
  if (state === undefined || since === undefined) return granted
  const needs = next?.state === 'undetermined' ? factsInShort(next.needs, phrases) : []
  const following = next
    ? isCertain(next)
      ? person.endsForGood(next.from)
      : (person.next[next.state](next.from, needs) ?? [])
    : []
  switch (state.state) {
    case 'before-grant':
      return month === undefined ? granted : [person.beforeGrant(month, grantedOn)]
    case 'in-payment': {
      const isAgain = grantedOn !== undefined && since > grantedOn
      const changed =
        degree !== undefined && degreeSince !== undefined ? person.degreeSince(degree, degreeSince) : []
      if (own(state, 'backPay') === true) {
        const isResumed = next?.state === 'in-payment'
        const later = person.paidLater(since, until, isResumed ? next.from : undefined)
        return [...granted, changed, later, isResumed ? [] : following].flat()
      }
      return [...granted, changed, isAgain ? person.paidAgainSince(since) : [], following].flat()
    }
    case 'suspended':
      return [
        person.suspendedSince(
          since,
          [...new Set(state.causes.map(({ cause }) => cause))].map(cause =>
            person.suspendedBecause[cause](hasDied),
          ),
          allowancePaidOn(headline),
        ),
        following,
        areLost(state.causes) ? person.monthsNotPaidBack : [],
        areAskedBack(state.causes) && !hasDied ? person.monthsPaidBackOnRequest : [],
        granted,
      ].flat()
    case 'ended':
      return [
        ...(grantedOn === undefined ? [] : [person.hadRightSince(grantedOn, hasDied)]),
        person.endedOn(state.on, person.endedBecause[state.cause](missedOn, hasDied)),
      ]
    case 'converted':
      return [person.convertedOn(state.on, hasDied)]
    case 'undetermined': {
      const notCovered = own(state, 'notCovered')
      return [
        ...granted,
        notCovered === undefined
          ? person.stateUnknown(factsInShort(state.needs, phrases))
          : person.notAnsweredHere(phrases.subjects[notCovered]),
      ]
    }
  }
}
