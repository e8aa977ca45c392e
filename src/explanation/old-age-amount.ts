import type { Assessment } from '../assessment/assess.js'
import { isFinding } from '../assessment/section.js'
import type { Finding } from '../questions/every-step.js'
import { own } from '../values/bare.js'
import type { Phrasebook } from './phrasebook.js'

/** Of a pension of a month after the conversion: whether the invalidity amount is kept; none before it. */
export const keptAtConversion = ({ steps }: Finding<unknown>): boolean | undefined => {
  const [chosen] = steps.flatMap(step => (step.rule === 'entitlement.more-favourable-amount' ? [step] : []))
  return chosen && chosen.result === chosen.facts.invalidityLei
}

/** The notaries keep the amount in the old-age category, where no other is found to choose from. */
const isKeptByTheNotaries = ({ headline, conversion }: Assessment): boolean =>
  own(headline, 'state')?.state === 'converted' &&
  isFinding(conversion) &&
  conversion.value.outcome === 'old-age-category-same-amount'

/** What is said of the amount that a notary keeps in the old-age category, where it is known. */
export const amountKeptByANotary = (assessment: Assessment, phrases: Phrasebook): string | undefined =>
  isFinding(assessment.pension) && isKeptByTheNotaries(assessment)
    ? `${phrases.oldAgeAmount(assessment.pension.value, true)}.`
    : undefined
