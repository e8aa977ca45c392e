import { byLaw, type ByLaw } from '../../law/by-law.js'
import { confirmed } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { ProvisionOf } from '../../law/provision.js'
import { compareStages } from '../../values/stage.js'
import { isArt74Person, requiredStageOf } from '../eligibility/inner.js'
import type { PotentialStageFacts } from './facts.js'
import type { Inquiry, PotentialStageBound } from './steps.js'
import { whetherGivenByTheNotaries } from './who-is-given-one-by-the-notaries.js'

/** Whether there is a potential stage at all: open, or what closed it. */
export type WhetherGiven =
  'open' | Extract<PotentialStageBound, 'table-3-not-met' | 'degree-III' | 'longer-stage-elsewhere'>

type GivenRule = (facts: PotentialStageFacts, inquiry: Inquiry) => Outcome<WhetherGiven>

const table3 =
  (provision: ProvisionOf<'law-263-2010'>): GivenRule =>
  (facts, inquiry) => {
    const required = requiredStageOf(facts, inquiry)
    if (isNotCovered(required)) return required
    const { stageAtDecision } = facts
    const met = inquiry.step(
      'potential-stage.table-3-met',
      confirmed('law-263-2010', provision),
      { required, stageAtDecision },
      compareStages(stageAtDecision, required) >= 0,
    )
    return met ? 'open' : 'table-3-not-met'
  }

const table3OfArt73 = table3('art. 73(1), table 3')
const table3OfArt76 = table3('art. 76(1), table 3')

const until2013: GivenRule = (facts, inquiry) => {
  if (isArt74Person(facts, inquiry)) return 'open'
  if (facts.degree === 'III') {
    const reading = inquiry.reading('degree-III-before-2013')
    const basis = confirmed('law-263-2010', 'art. 75(1)')
    const rule = 'potential-stage.degree-III-has-one'
    if (!inquiry.step(rule, basis, { reading }, reading === 'granted')) return 'degree-III'
  }
  return table3OfArt73(facts, inquiry)
}

const since2013: GivenRule = (facts, inquiry) => {
  if (isArt74Person(facts, inquiry)) return 'open'
  if (facts.degree !== 'III') return table3OfArt76(facts, inquiry)
  inquiry.step('potential-stage.degree-III-has-one', confirmed('law-263-2010', 'art. 76(2)'), {}, false)
  return 'degree-III'
}

/** Law 360/2023 gives the potential stage to every entitled person, in every degree. */
const none: GivenRule = () => 'open'

export const WHETHER_GIVEN: ByLaw<GivenRule> = byLaw({
  'law-263-2010': until2013,
  'law-263-2010-amended-2013': since2013,
  'law-360-2023': none,
  notaries: whetherGivenByTheNotaries,
})
