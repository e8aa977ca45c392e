import { type Basis, confirmed } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import type { ProvisionOf } from '../../law/provision.js'
import { own } from '../../values/bare.js'
import type { CapacityFacts, ClassifyDegreeFacts } from './facts-of-degree.js'
import type { Inquiry, FunctionalDeficiency, SelfCare, WorkCapacity } from './steps.js'

interface Class {
  readonly degree: Degree | 'none'
  readonly provision: ProvisionOf<'law-263-2010'>
}

const TOTAL_LOSS: Readonly<Record<CapacityFacts['selfCare'], Class>> = {
  lost: { degree: 'I', provision: 'art. 69 a)' },
  kept: { degree: 'II', provision: 'art. 69 b)' },
}

/** Self-care parts degrees I and II; below the total loss the law does not look at it. */
const byCapacity = ({ workCapacity, selfCare }: CapacityFacts): Class => {
  if (workCapacity === 'lost') return TOTAL_LOSS[selfCare]
  return workCapacity === 'at-least-half-lost'
    ? { degree: 'III', provision: 'art. 69 c)' }
    : { degree: 'none', provision: 'art. 69' }
}

/** Each degree is a deficiency together with its state of self-care; other pairs have no class. */
const BY_DEFICIENCY: Readonly<
  Record<FunctionalDeficiency, Readonly<Partial<Record<SelfCare, Degree | 'none'>>>>
> = {
  grave: { lost: 'I' },
  accentuated: { 'partly-kept': 'II' },
  medium: { kept: 'III' },
  none: { kept: 'none' },
}

/** The degree that the law's own words give. The doctor's degree, where there is one, wins. */
export const degreeFromFacts = (facts: ClassifyDegreeFacts, inquiry: Inquiry): Outcome<Degree | 'none'> => {
  const { selfCare } = facts
  const note = (
    basis: Basis,
    lost: WorkCapacity | FunctionalDeficiency,
    degree: Degree | 'none',
  ): Degree | 'none' => inquiry.step('eligibility.degree-from-facts', basis, { lost, selfCare }, degree)
  if ('functionalDeficiency' in facts) {
    const degree = own(BY_DEFICIENCY[facts.functionalDeficiency], facts.selfCare)
    return degree
      ? note(confirmed('law-360-2023', 'art. 62'), facts.functionalDeficiency, degree)
      : notCovered('degree-from-facts')
  }
  const { degree, provision } = byCapacity(facts)
  return note(confirmed('law-263-2010', provision), facts.workCapacity, degree)
}
