import type { Headline, ToldSum } from '../../assessment/headline/headline.js'
import { own } from '../../values/bare.js'
import type { Phrasebook } from '../phrasebook.js'
import { factsInShort } from './facts-in-short.js'
import { linesOfState } from './lines-of-state.js'
import { linesOfSums } from './lines-of-sums.js'

type Lines = readonly string[]

const ofRight = ({ right }: Headline, phrases: Phrasebook): Lines => {
  const { person, subjects } = phrases
  switch (right.status) {
    case 'entitled':
      return []
    case 'not-entitled':
      return [person.noRight(right.reasons.map(code => person.refusedBecause[code]))]
    case 'undetermined':
      return [person.rightUnknown(factsInShort(right.needs, phrases))]
    case 'not-covered':
      return [person.notAnsweredHere(subjects[right.what])]
  }
}

const linesOfPension = (headline: Headline, phrases: Phrasebook, tellsSums = true): Lines => {
  const state = own(headline, 'state')?.state
  const isPaid = state === undefined || state === 'in-payment' || state === 'converted'
  const sums = tellsSums && (isPaid || state === 'undetermined') ? linesOfSums(headline, phrases) : []
  const lines = isPaid
    ? [...sums, ...linesOfState(headline, phrases)]
    : [...linesOfState(headline, phrases), ...sums]
  return [...new Set(lines)]
}

/** What hangs on the law of the opening alone is refused, and nothing of what has been paid since. */
const isOfOlderPension = ({ right, pension, ...headline }: Headline): boolean =>
  right.status === 'not-covered' &&
  right.what === 'law-in-force' &&
  (own(headline, 'state') !== undefined || pension.status !== 'not-covered')

const isOfOlderLaw = (sum: ToldSum): boolean => sum.status === 'not-covered' && sum.what === 'law-in-force'

/** Refused by name, and once: after what is answered. */
const linesOfOlderPension = (headline: Headline, phrases: Phrasebook): Lines => [
  ...linesOfPension(headline, phrases, !isOfOlderLaw(headline.pension)),
  phrases.person.openedUnderAnOlderLaw,
]

/** What a person asks first: what one gets, since when, until when; what is not known says what it waits for. */
export const linesOfHeadline = (headline: Headline, phrases: Phrasebook): Lines => {
  if (isOfOlderPension(headline)) return linesOfOlderPension(headline, phrases)
  const right = ofRight(headline, phrases)
  return right.length > 0 ? right : linesOfPension(headline, phrases)
}
