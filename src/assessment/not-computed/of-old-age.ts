import type { GivenFacts } from '../../dossier/dossier.js'
import type { Citation } from '../../law/citation.js'
import { bare } from '../../values/bare.js'
import type { SectionAnswers } from '../answer-section.js'
import { found } from '../timeline/section-found.js'
import { citedOn } from './cited.js'
import { type Touched, UNTOUCHED } from './kinds.js'

/** Of the passage to old age Law 263/2010 was read as well. */
const BEFORE: Citation = { act: 'law-263-2010', provision: 'art. 82(1)-(2)' }

/** The month asked for is one of the old-age pension, of which only the house has the amount; in the notaries' category it may be kept. */
export const oldAgeAmount = (answers: SectionAnswers, facts: GivenFacts): Touched => {
  const payment = found(answers, 'payment')
  const month = payment && bare(payment.value).month
  if (month?.state !== 'converted' || facts.oldAgeLei !== undefined) return UNTOUCHED
  const conversion = found(answers, 'conversion')
  if (conversion?.value.outcome === 'old-age-category-same-amount') return UNTOUCHED
  return {
    paths: ['payment.oldAgeLei'],
    ...(facts.scheme === 'public' ? { citation: BEFORE } : {}),
    ...citedOn(facts, month.on, { act: 'law-360-2023', provision: 'art. 72' }),
  }
}
