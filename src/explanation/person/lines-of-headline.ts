import type { Headline, ToldSum } from '../../assessment/headline/headline.js'
import type { CauseOfSuspension } from '../../questions/payment/inner.js'
import { bare, own } from '../../values/bare.js'
import type { CivilMonth } from '../../values/civil-date.js'
import { factInWords } from '../fact-names.js'
import type { Phrasebook } from '../phrasebook.js'

type Lines = readonly string[]

/** A long list of facts is no sentence: the first of them are asked for next. */
const MOST_FACTS = 4

const factsInWords = (needs: readonly string[], phrases: Phrasebook): Lines =>
  needs.length > MOST_FACTS + 1
    ? [
        ...needs.slice(0, MOST_FACTS).map(need => factInWords(need, phrases)),
        phrases.person.andMore(needs.length - MOST_FACTS),
      ]
    : needs.map(need => factInWords(need, phrases))

const ofRight = ({ right }: Headline, phrases: Phrasebook): Lines => {
  const { person, subjects } = phrases
  switch (right.status) {
    case 'entitled':
      return []
    case 'not-entitled':
      return [person.noRight(right.reasons.map(code => person.refusedBecause[code]))]
    case 'undetermined':
      return [person.rightUnknown(factsInWords(right.needs, phrases))]
    case 'not-covered':
      return [person.notAnsweredHere(subjects[right.what])]
  }
}

/** What is suspended on one's own request comes back whole; of anything else the months are lost. */
const areLost = (causes: readonly CauseOfSuspension[]): boolean =>
  causes.some(cause => (own(cause, 'liftedBy')?.act ?? 'request') !== 'request')

/** Each of them comes back on request, from the day of the suspension. */
const areAskedBack = (causes: readonly CauseOfSuspension[]): boolean =>
  causes.every(cause => own(cause, 'liftedBy')?.act === 'request')

/** The start first; of what has ended it is told in the past. */
const ofState = (headline: Headline, phrases: Phrasebook): Lines => {
  const { person } = phrases
  const { degree, degreeSince } = bare(headline)
  const { state, since, grantedOn, month, next, missedOn, diedOn } = bare(headline)
  const granted = grantedOn === undefined ? [] : [person.paidSince(grantedOn)]
  if (state === undefined || since === undefined) return granted
  const needs = next?.state === 'undetermined' ? factsInWords(next.needs, phrases) : []
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
          ? person.stateUnknown(factsInWords(state.needs, phrases))
          : person.notAnsweredHere(phrases.subjects[notCovered]),
      ]
    }
  }
}

const leiOf = (sum: ToldSum): Extract<ToldSum, { status: 'known' }>['lei'] | undefined =>
  sum.status === 'known' ? sum.lei : undefined

const unknownSum = (sum: ToldSum, month: CivilMonth | undefined, phrases: Phrasebook): Lines => {
  if (sum.status === 'undetermined')
    return [phrases.person.sumUnknown(factsInWords(sum.needs, phrases), own(sum, 'atLeast'), month)]
  return sum.status === 'not-covered' ? [phrases.person.notAnsweredHere(phrases.subjects[sum.what])] : []
}

const ofAllowance = ({ companionAllowance }: Headline, phrases: Phrasebook): Lines => {
  const { person, subjects } = phrases
  if (companionAllowance.status === 'undetermined')
    return [person.allowanceUnknown(factsInWords(companionAllowance.needs, phrases))]
  if (companionAllowance.status === 'not-covered')
    return [person.notAnsweredHere(subjects[companionAllowance.what])]
  return companionAllowance.status === 'not-due' && companionAllowance.because === 'degree'
    ? [person.noAllowance]
    : []
}

const ofSums = (headline: Headline, phrases: Phrasebook): Lines => {
  const { pension, inHand, companionAllowance } = headline
  const month = own(headline, 'month')
  const lei = leiOf(pension)
  if (pension.status === 'not-due') return [`${phrases.notDue[pension.because]}.`]
  if (lei === undefined || month === undefined)
    return [...unknownSum(pension, month, phrases), ...ofAllowance(headline, phrases)]
  const allowance = leiOf(companionAllowance)
  const told = leiOf(inHand)
  const heldBack = told && own(headline, 'heldBack')
  const paid = { month, degree: own(headline, 'degree'), pension: lei, inHand: told, heldBack, allowance }
  const openNet = inHand.status === 'known' ? [] : unknownSum(inHand, month, phrases)
  return [
    phrases.person.paid(paid),
    ...openNet,
    ...(allowance === undefined ? ofAllowance(headline, phrases) : []),
  ]
}

/** What a person asks first: what one gets, since when, until when; what is not known says what it waits for. */
export const linesOfHeadline = (headline: Headline, phrases: Phrasebook): Lines => {
  const state = own(headline, 'state')?.state
  const right = ofRight(headline, phrases)
  if (right.length > 0) return right
  const isPaid = state === undefined || state === 'in-payment' || state === 'converted'
  const sums = isPaid || state === 'undetermined' ? ofSums(headline, phrases) : []
  const lines = isPaid ? [...sums, ...ofState(headline, phrases)] : [...ofState(headline, phrases), ...sums]
  return [...new Set(lines)]
}
