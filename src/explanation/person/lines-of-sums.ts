import type { Headline, ToldSum } from '../../assessment/headline/headline.js'
import { own } from '../../values/bare.js'
import { type CivilMonth, monthOf } from '../../values/civil-date.js'
import type { Phrasebook } from '../phrasebook.js'
import { factsInShort } from './facts-in-short.js'

type Lines = readonly string[]

const leiOf = (sum: ToldSum): Extract<ToldSum, { status: 'known' }>['lei'] | undefined =>
  sum.status === 'known' ? sum.lei : undefined

const unknownSum = (sum: ToldSum, month: CivilMonth | undefined, phrases: Phrasebook): Lines => {
  if (sum.status === 'undetermined')
    return [phrases.person.sumUnknown(factsInShort(sum.needs, phrases), own(sum, 'atLeast'), month)]
  return sum.status === 'not-covered' ? [phrases.person.notAnsweredHere(phrases.subjects[sum.what])] : []
}

const ofAllowance = ({ companionAllowance }: Headline, phrases: Phrasebook): Lines => {
  const { person, subjects, notDue } = phrases
  if (companionAllowance.status === 'undetermined')
    return [person.allowanceUnknown(factsInShort(companionAllowance.needs, phrases))]
  if (companionAllowance.status === 'not-covered')
    return [person.notAnsweredHere(subjects[companionAllowance.what])]
  if (companionAllowance.status !== 'not-due') return []
  if (companionAllowance.because === 'paid-by-another-system') return [`${notDue['paid-by-another-system']}.`]
  return companionAllowance.because === 'degree' ? [person.noAllowance] : []
}

/** The sums are those of the month, and the state may be that of another day. */
const isOfOldAge = (headline: Headline, month: CivilMonth): boolean =>
  [own(headline, 'state'), own(headline, 'next')].some(
    state => state?.state === 'converted' && monthOf(state.on) <= month,
  )

/** What is paid in the month, or what is missing to say so. */
export const linesOfSums = (headline: Headline, phrases: Phrasebook): Lines => {
  const { pension, inHand, companionAllowance } = headline
  const month = own(headline, 'month')
  const lei = leiOf(pension)
  if (pension.status === 'not-due') return [`${phrases.notDue[pension.because]}.`]
  if (lei === undefined || month === undefined)
    return [...unknownSum(pension, month, phrases), ...ofAllowance(headline, phrases)]
  const allowance = leiOf(companionAllowance)
  const told = leiOf(inHand)
  const heldBack = told && own(headline, 'heldBack')
  const degree = own(headline, 'degree')
  const isOldAge = isOfOldAge(headline, month)
  const hasDied = own(headline, 'diedOn') !== undefined
  const paid = { month, degree, isOldAge, hasDied, pension: lei, inHand: told, heldBack, allowance }
  const openNet = inHand.status === 'known' ? [] : unknownSum(inHand, month, phrases)
  return [
    phrases.person.paid(paid),
    ...openNet,
    ...(allowance === undefined ? ofAllowance(headline, phrases) : []),
  ]
}
