import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import { bare } from '../../values/bare.js'
import type { WorkCompatibilityFacts } from './facts.js'
import type { Inquiry, Activity, WorkOutcome } from './steps.js'

type WorkRule = (facts: WorkCompatibilityFacts, inquiry: Inquiry) => Outcome<WorkOutcome>

const TOTAL_LOSS: readonly Activity[] = ['employee', 'half-time-employee', 'independent-above-threshold']

/** What suspends each degree under Law 263/2010 art. 114: degree III may work up to half the normal time. */
const SUSPENDED_BY: Readonly<Record<Degree, readonly Activity[]>> = {
  I: TOTAL_LOSS,
  II: TOTAL_LOSS,
  III: ['employee'],
}

/** Art. 114 suspends for independent activity above the threshold; a patients' page says it may be added. */
const ofLaw263: WorkRule = ({ degree, activity, handicap }, inquiry) => {
  if (handicap === 'blind')
    return inquiry.step(
      'entitlement.work-beside-pension',
      confirmed('law-263-2010', 'art. 118(1) b)'),
      { degree, activity, handicap },
      'allowed',
    )
  const isNamed = SUSPENDED_BY[degree].includes(activity)
  const isOpen = isNamed && activity === 'independent-above-threshold'
  const reading = bare(isOpen ? { reading: inquiry.reading('independent-work-263') } : {})
  const suspended = isNamed && reading.reading !== 'allowed'
  return inquiry.step(
    'entitlement.work-beside-pension',
    confirmed('law-263-2010', 'art. 114'),
    { degree, activity, ...reading },
    suspended ? 'pension-suspended' : 'allowed',
  )
}

/** From September 2024 every degree may work, at any income, also under pensions opened before. */
export const WORK_IS_OPEN: Basis = confirmed('law-360-2023', 'art. 105')

const ofLaw360: WorkRule = ({ degree, activity }, inquiry) =>
  inquiry.step('entitlement.work-beside-pension', WORK_IS_OPEN, { degree, activity }, 'allowed')

const WORK = byLaw<WorkRule>({
  'law-263-2010': ofLaw263,
  'law-360-2023': ofLaw360,
  // What the Regulation says of work beside the pension is not published.
  notaries: () => notCovered('work-beside-pension'),
})

export const workCompatibilityOf: WorkRule = (facts, inquiry) => WORK[facts.law](facts, inquiry)
