import type { ActOfPerson, NextStep } from '../../assessment/next-steps/kinds.js'
import { bare } from '../../values/bare.js'
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

/** A next step, with where, what along, and what else; the papers of a remedy go without saying. */
export const paragraphOfStep = (
  step: NextStep,
  { person, places, cite }: Phrasebook,
  cited: boolean,
): Paragraph => {
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
  const text = person.step({
    act: person.acts[act],
    decidedOn,
    isOnTheDay: act === 'go-to-review',
    by,
    isLate: late === true,
    safeBy,
    within,
    where: where && places[where],
    otherwise:
      !cited && (isRemedy(step) || act === 'tell-why-you-cannot-come')
        ? undefined
        : otherwise && person.consequences[otherwise](otherwiseOn),
    article: cited ? cite(citation) : undefined,
    otherwiseArticle: cited && otherwiseCitation ? cite(otherwiseCitation) : undefined,
    papers: WITHOUT_PAPERS.includes(act) ? [] : papers.map(paper => person.papers[paper]),
  })
  return { kind: 'step', text, citations: otherwiseCitation ? [citation, otherwiseCitation] : [citation] }
}
