import { confirmed } from '../../law/citation.js'
import { DAYS_TO_REPORT, DUTY_TO_REPORT } from '../../questions/reporting/inner.js'
import { WORK_IS_OPEN } from '../../questions/work/inner.js'
import { own } from '../../values/bare.js'
import { isFinding } from '../section.js'
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

/** Found later, it is counted from the month after it is asked for. */
const RECALCULATION: NextStep = {
  act: 'ask-for-recalculation',
  where: 'paying-pension-house',
  papers: ['request', 'proof-of-stage'],
  citation: confirmed('law-360-2023', 'art. 94').citation,
}

/** Of two rights of the same purpose one is paid. */
const CHOICE: NextStep = {
  act: 'choose-one-right',
  where: 'paying-pension-house',
  papers: ['request'],
  citation: confirmed('law-360-2023', 'art. 101(2)').citation,
}

/** From the standard age on nobody is assessed. Who is told to die before it never comes to it. */
const isBelowTheAge = (situation: Situation): boolean => {
  const day = dayAskedAbout(situation)
  const age = standardAgeOn(situation)
  return (
    isFinding(situation.sections.standardRetirement) && (age === undefined || day === undefined || day < age)
  )
}

/** What is open, or owed, as long as the pension lasts. */
export const standingSteps = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  const state = period && own(period, 'state')
  if (situation.facts.scheme !== 'public' || !isUnderLaw360(situation)) return []
  if (state === 'converted') return [REPORT, RECALCULATION]
  if (state !== 'in-payment' && state !== 'suspended') return []
  const { companionAllowance } = situation.sections
  const isPaid = state === 'in-payment'
  return [
    ...(isPaid && isBelowTheAge(situation) ? [REVIEW] : []),
    REPORT,
    ...(isPaid ? [WORK] : []),
    ...(isFinding(companionAllowance) && companionAllowance.value.due ? [CHOICE] : []),
    ...(isPaid ? [RECALCULATION] : []),
  ]
}
