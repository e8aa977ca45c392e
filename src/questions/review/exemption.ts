import { over } from '../../engine/facts.js'
import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { onTrial } from '../../law/inquiry.js'
import { isPublicLaw, type LawId, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { addMonths, type CivilDate } from '../../values/civil-date.js'
import { compareStages, type Stage } from '../../values/stage.js'
import { lawInForceOn } from '../applicable-law/inner.js'
import type { StandardRetirementFacts } from '../retirement-age/facts.js'
import { type StandardRetirement, standardRetirementOf } from '../retirement-age/inner.js'
import type { ReviewExemptionFacts } from './facts.js'
import type { Inquiry, ReviewExemptionGround, StageOfReview } from './steps.js'

/** Whether a person is no longer reviewed, and why. */
export interface ReviewExemption {
  /** Whether no review is asked any more on the day asked about. */
  readonly exempt: boolean
  /** Why none is (Law 263/2010 art. 79(1); Law 360/2023 art. 69); absent where reviews go on. */
  readonly ground?: ReviewExemptionGround
}

interface ExemptionRule {
  readonly basis: Basis
  /** The stage that the law holds against the complete one. */
  readonly counted: StageOfReview
}

const STAGE: Readonly<Record<StageOfReview, (facts: ReviewExemptionFacts) => Stage | undefined>> = {
  'whole-stage': ({ stage }) => stage,
  'contributory-stage': ({ contributoryStage }) => contributoryStage,
}

const RULES = byPublicLaw<ExemptionRule>({
  'law-263-2010': { basis: confirmed('law-263-2010', 'art. 79(1)'), counted: 'whole-stage' },
  'law-360-2023': { basis: confirmed('law-360-2023', 'art. 69'), counted: 'contributory-stage' },
})

/** The notaries' reviews are those of the public system, under the law in force on the day. */
export const reviewLawOf = (law: LawId, on: CivilDate, inquiry: Inquiry): Outcome<PublicLawId> =>
  isPublicLaw(law) ? law : lawInForceOn({ on }, inquiry)

const MONTHS_OF_FIVE_YEARS = 60

/** The day from which the standard age is at most five years off. */
const fiveYearsBelow = (birthDate: CivilDate, { age }: StandardRetirement): CivilDate =>
  addMonths(birthDate, age.years * 12 + age.months - MONTHS_OF_FIVE_YEARS)

const isLateWithCompleteStage = (
  { birthDate, on }: ReviewExemptionFacts,
  retirement: StandardRetirement,
  { counted, realised }: { readonly counted: StageOfReview; readonly realised: Stage },
  basis: Basis,
  inquiry: Inquiry,
): boolean => {
  const { completeStage } = retirement
  const fiveYearsBefore = fiveYearsBelow(birthDate, retirement)
  return inquiry.step(
    'review.within-five-years-with-complete-stage',
    basis,
    { on, fiveYearsBefore, completeStage, counted, realised },
    on >= fiveYearsBefore && compareStages(realised, completeStage) >= 0,
  )
}

/** Exempt on a ground, or not with the retirement conditions that the review then runs up against. */
type Examined =
  | { readonly exempt: true; readonly ground: ReviewExemptionGround }
  | { readonly exempt: false; readonly retirement: StandardRetirement }

/** Looks for a ground of exemption on a day, from the plainest to the one that needs most. */
export const examinedOn = (facts: ReviewExemptionFacts, inquiry: Inquiry): Outcome<Examined> => {
  const { on, irreversible = false } = facts
  const law = reviewLawOf(facts.law, on, inquiry)
  if (isNotCovered(law)) return law
  const { basis, counted } = RULES[law]
  if (inquiry.step('review.irreversible', basis, { irreversible }, irreversible)) {
    return { exempt: true, ground: 'irreversible' }
  }
  const retirement = standardRetirementOf(over(facts, { law }), inquiry)
  if (isNotCovered(retirement)) return retirement
  const { reachedOn } = retirement
  const isReached = on >= reachedOn
  if (
    inquiry.step('review.standard-age-reached', basis, { on, standardAgeReachedOn: reachedOn }, isReached)
  ) {
    return { exempt: true, ground: 'standard-age-reached' }
  }
  const realised = STAGE[counted](facts)
  return realised && isLateWithCompleteStage(facts, retirement, { counted, realised }, basis, inquiry)
    ? { exempt: true, ground: 'within-5-years-with-complete-stage' }
    : { exempt: false, retirement }
}

/** From whom no review is asked on a day, and why. */
export const reviewExemptionOf = (
  facts: ReviewExemptionFacts,
  inquiry: Inquiry,
): Outcome<ReviewExemption> => {
  const examined = examinedOn(facts, inquiry)
  if (isNotCovered(examined)) return examined
  return examined.exempt ? examined : { exempt: false }
}

/**
 * Whether the stage that a law counts can exempt a person of a day: near enough to the standard age, and not a part
 * of a stage that is itself too short.
 */
export const canBeLateWithCompleteStage = (
  facts: StandardRetirementFacts & { readonly on: CivilDate },
  whole: Stage | undefined,
  inquiry: Inquiry,
): boolean => {
  const retirement = standardRetirementOf(facts, onTrial(inquiry))
  if (isNotCovered(retirement)) return false
  const isNear = facts.on >= fiveYearsBelow(facts.birthDate, retirement)
  return isNear && (whole === undefined || compareStages(whole, retirement.completeStage) >= 0)
}
