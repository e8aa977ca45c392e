import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { type CivilDate, earlierOf } from '../../values/civil-date.js'
import { decimal, type DecimalString, largerOf } from '../../values/decimal.js'
import { leiToTheBan } from '../../values/rounding.js'
import { compareStages, type Stage } from '../../values/stage.js'
import { standardRetirementOf } from '../retirement-age/inner.js'
import type { ConversionFacts } from './facts.js'
import type { Inquiry, ConversionOutcome } from './steps.js'

/** What becomes of the pension at the standard age. */
export interface Conversion {
  /** What becomes of the pension: without the minimum stage it goes on, or keeps its amount in the old-age category (notaries). */
  readonly outcome: ConversionOutcome
  /** The day on which the conditions of the old-age pension are met, or would be. */
  readonly on: CivilDate
  /** In lei a month: the more favourable amount, or without an old-age right the one there was; absent while the old-age one is not known. */
  readonly lei?: DecimalString
  /** Whether the companion allowance of degree I goes on (Law 263/2010 art. 82(3); Law 360/2023 art. 72(3)). */
  readonly companionAllowanceKept: boolean
}

interface ConversionRule {
  readonly basis: Basis
  /** What becomes of a pension whose holder has not the minimum stage of the old-age pension. */
  readonly withoutMinimumStage: { readonly outcome: ConversionOutcome; readonly basis: Basis }
  readonly allowance: Basis
}

const RULES = byLaw<ConversionRule>({
  'law-263-2010': {
    basis: confirmed('law-263-2010', 'art. 82(1)-(2)'),
    withoutMinimumStage: { outcome: 'continues-as-invalidity', basis: derived('law-263-2010', 'art. 82(1)') },
    allowance: confirmed('law-263-2010', 'art. 82(3)'),
  },
  'law-360-2023': {
    basis: confirmed('law-360-2023', 'art. 72'),
    withoutMinimumStage: { outcome: 'continues-as-invalidity', basis: derived('law-360-2023', 'art. 72') },
    allowance: confirmed('law-360-2023', 'art. 72(3)'),
  },
  notaries: {
    basis: confirmed('notaries-regulation', 'passage to the old-age pension'),
    withoutMinimumStage: {
      outcome: 'old-age-category-same-amount',
      basis: confirmed('notaries-regulation', 'passage to the old-age pension'),
    },
    allowance: confirmed('notaries-regulation', 'companion allowance'),
  },
})

const lei = (
  outcome: ConversionOutcome,
  { law, invalidityLei, oldAgeLei }: ConversionFacts,
  inquiry: Inquiry,
): { readonly lei?: DecimalString } => {
  const invalidity = leiToTheBan(decimal(invalidityLei))
  if (outcome !== 'becomes-old-age') return { lei: invalidity }
  if (oldAgeLei === undefined) return {}
  const oldAge = leiToTheBan(decimal(oldAgeLei))
  return { lei: moreFavourable(law, { invalidityLei: invalidity, oldAgeLei: oldAge }, inquiry) }
}

interface Reached {
  readonly law: LawId
  readonly on: CivilDate
  readonly minimumStage: Stage
  readonly contributoryStage: Stage
}

/** Without the minimum stage the public pension goes on. */
export const outcomeAt = (
  { law, on, minimumStage, contributoryStage }: Reached,
  inquiry: Inquiry,
): ConversionOutcome => {
  const { basis, withoutMinimumStage } = RULES[law]
  const hasMinimum = compareStages(contributoryStage, minimumStage) >= 0
  return inquiry.step(
    'entitlement.old-age-conditions',
    hasMinimum ? basis : withoutMinimumStage.basis,
    { minimumStage, contributoryStage, on },
    hasMinimum ? 'becomes-old-age' : withoutMinimumStage.outcome,
  )
}

/** The larger of the two amounts, each to the ban. */
export const moreFavourable = (
  law: LawId,
  amounts: { readonly invalidityLei: DecimalString; readonly oldAgeLei: DecimalString },
  inquiry: Inquiry,
): DecimalString =>
  inquiry.step(
    'entitlement.more-favourable-amount',
    RULES[law].basis,
    amounts,
    largerOf(amounts.invalidityLei, amounts.oldAgeLei),
  )

/** What becomes of the pension at the conditions of the old-age pension. */
export const conversionOf = (facts: ConversionFacts, inquiry: Inquiry): Outcome<Conversion> => {
  const { law, degree, contributoryStage, reducedAgeReachedOn } = facts
  const retirement = standardRetirementOf(facts, inquiry)
  if (isNotCovered(retirement)) return retirement
  const { minimumStage, reachedOn } = retirement
  const on = reducedAgeReachedOn ? earlierOf(reducedAgeReachedOn, reachedOn) : reachedOn
  const { allowance } = RULES[law]
  const outcome = outcomeAt({ law, on, minimumStage, contributoryStage }, inquiry)
  const isKept = degree === 'I'
  return {
    outcome,
    on,
    ...lei(outcome, facts, inquiry),
    companionAllowanceKept: inquiry.step(
      'entitlement.allowance-kept-at-conversion',
      allowance,
      { degree },
      isKept,
    ),
  }
}
