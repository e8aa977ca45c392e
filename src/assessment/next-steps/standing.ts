import { confirmed } from '../../law/citation.js'
import { DAYS_TO_REPORT, DUTY_TO_REPORT } from '../../questions/reporting/inner.js'
import { WORK_IS_OPEN } from '../../questions/work/inner.js'
import { own } from '../../values/bare.js'
import type { NextStep } from './kinds.js'
import { dayAskedAbout, isUnderLaw360, periodNow, type Situation, standardAgeOn } from './situation.js'

const REPORT: NextStep = {
  act: 'report-changes',
  within: { days: DAYS_TO_REPORT, of: 'change' },
  where: 'paying-pension-house',
  citation: DUTY_TO_REPORT.citation,
}

const REVIEW: NextStep = {
  act: 'ask-for-a-review',
  where: 'assessment-office',
  papers: ['assessment-request', 'medical-papers'],
  citation: confirmed('law-360-2023', 'art. 68(5)').citation,
}

/** No income takes anything from the pension. */
const WORK: NextStep = { act: 'work-beside-the-pension', citation: WORK_IS_OPEN.citation }

/** From the standard age on nobody is assessed. */
const isBelowTheAge = (situation: Situation): boolean => {
  const day = dayAskedAbout(situation)
  const age = standardAgeOn(situation)
  return age !== undefined && (day === undefined || day < age)
}

/** What is open, or owed, as long as the pension lasts. */
export const standingSteps = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  const state = period && own(period, 'state')
  const isRunning = state === 'in-payment' || state === 'suspended'
  if (!isRunning || situation.facts.scheme !== 'public' || !isUnderLaw360(situation)) return []
  const isPaid = state === 'in-payment'
  return [...(isPaid && isBelowTheAge(situation) ? [REVIEW] : []), REPORT, ...(isPaid ? [WORK] : [])]
}
