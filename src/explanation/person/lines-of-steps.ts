import type { Headline } from '../../assessment/headline/headline.js'
import type { ActOfPerson, NextStep } from '../../assessment/next-steps/kinds.js'
import type { Consequence } from '../../assessment/timeline/consequences.js'
import { firstDayOf } from '../../law/periods.js'
import type { PaymentState } from '../../questions/payment/inner.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Paragraph } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'

/** What is said against a decision, apart from what has to be done. */
const REMEDIES: readonly ActOfPerson[] = [
  'contest-medical-decision',
  'contest-institute-decision',
  'go-to-court-against-ruling',
  'contest-pension-decision',
  'contest-refusal',
  'contest-suspension',
  'contest-end-of-payment',
  'show-it-was-not-your-fault',
  'ask-for-revision',
]

/** What is always open needs no list. */
const WITHOUT_PAPERS: readonly ActOfPerson[] = [...REMEDIES, 'ask-for-a-review', 'tell-why-you-cannot-come']

export const isRemedy = ({ act }: NextStep): boolean => REMEDIES.includes(act)

/** How the payment stands, where it is told beside a step. */
export type Standing = Pick<Headline, 'state' | 'next'>

const LAW_360_FROM = firstDayOf('law-360-2023')

/** Old age lifts a suspension, and Law 360/2023 that for work; what a told decision or request lifts is not lifted without it. */
const comesByLaw = (
  { causes }: Extract<PaymentState, { state: 'suspended' }>,
  { state, from }: NonNullable<Headline['next']>,
): boolean =>
  state === 'converted' ||
  (state === 'in-payment' && from === LAW_360_FROM && causes.every(({ cause }) => cause === 'work'))

/** What follows, and a sentence in its place for what has followed already. */
interface Followed {
  readonly otherwise?: string
  readonly already?: string
}

/** What follows where a step is not taken: what has followed already, or lasts until something else comes, is told so. */
const otherwiseOf = (
  { otherwise, otherwiseOn }: { otherwise?: Consequence | undefined; otherwiseOn?: CivilDate | undefined },
  standing: Standing,
  { person }: Phrasebook,
): Followed => {
  const { state, next } = bare(standing)
  if (otherwise === undefined || state?.state !== 'suspended')
    return otherwise === undefined ? {} : { otherwise: person.consequences[otherwise](otherwiseOn) }
  const since = state.causes.find(({ from }) => from === otherwiseOn)?.from
  if (otherwise === 'payment-suspended' && since !== undefined)
    return { already: person.suspendedAlready(since) }
  return otherwise === 'stays-suspended' && next && comesByLaw(state, next)
    ? { otherwise: person.staysSuspendedUntil(next.from) }
    : { otherwise: person.consequences[otherwise](otherwiseOn) }
}

/** A next step, with where, what along, and what else; the papers of a remedy go without saying. */
export const paragraphOfStep = (
  step: NextStep,
  phrases: Phrasebook,
  cited: boolean,
  standing: Standing = {},
): Paragraph => {
  const { person, places, cite } = phrases
  const {
    act,
    decidedOn,
    by,
    late,
    safeBy,
    within,
    where,
    papers = [],
    otherwise,
    otherwiseOn,
    otherwiseCitation,
    citation,
  } = bare(step)
  const saysOtherwise = cited || !(isRemedy(step) || act === 'tell-why-you-cannot-come')
  const followed = bare<Followed>(
    saysOtherwise ? otherwiseOf({ otherwise, otherwiseOn }, standing, phrases) : {},
  )
  const text = person.step({
    act: act === 'be-assessed' && by === undefined ? person.beAssessedWithoutTerm : person.acts[act],
    decidedOn,
    isOnTheDay: act === 'go-to-review',
    by,
    isLate: late === true,
    safeBy,
    within,
    where: where && places[where],
    otherwise: followed.otherwise,
    already: followed.already,
    article: cited ? cite(citation) : undefined,
    otherwiseArticle: cited && otherwiseCitation ? cite(otherwiseCitation) : undefined,
    papers: WITHOUT_PAPERS.includes(act) ? [] : papers.map(paper => person.papers[paper]),
  })
  return { kind: 'step', text, citations: otherwiseCitation ? [citation, otherwiseCitation] : [citation] }
}
