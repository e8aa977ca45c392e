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

/** The start first; of what has ended it is told in the past. */
export const linesOfState = (headline: Headline, phrases: Phrasebook): Lines => {
  const { person } = phrases
  const { degree, degreeSince } = bare(headline)
  const { state, since, grantedOn, month, next, missedOn, diedOn } = bare(headline)
  const granted = grantedOn === undefined ? [] : [person.paidSince(grantedOn)]
  if (state === undefined || since === undefined) return granted
  const needs = next?.state === 'undetermined' ? factsInShort(next.needs, phrases) : []
  const following = next ? (person.next[next.state](next.from, needs) ?? []) : []
  switch (state.state) {
    case 'before-grant':
      return month === undefined ? granted : [person.beforeGrant(month, grantedOn)]
    case 'in-payment': {
      const isAgain = grantedOn !== undefined && since > grantedOn
      const changed =
        degree !== undefined && degreeSince !== undefined ? person.degreeSince(degree, degreeSince) : []
      return [...granted, changed, isAgain ? person.paidAgainSince(since) : [], following].flat()
    }
    case 'suspended':
      return [
        person.suspendedSince(
          since,
          [...new Set(state.causes.map(({ cause }) => cause))].map(cause => person.suspendedBecause[cause]),
        ),
        following,
        areLost(state.causes) ? person.monthsNotPaidBack : [],
        areAskedBack(state.causes) ? person.monthsPaidBackOnRequest : [],
        granted,
      ].flat()
    case 'ended':
      return [
        ...(grantedOn === undefined ? [] : [person.hadRightSince(grantedOn, diedOn !== undefined)]),
        person.endedOn(state.on, person.endedBecause[state.cause](missedOn)),
      ]
    case 'converted':
      return [person.convertedOn(state.on)]
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
