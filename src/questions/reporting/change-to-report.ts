import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { endOfTermOf } from '../../terms/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { ReportChangeFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type ReportRule = (facts: ReportChangeFacts, inquiry: Inquiry) => Outcome<CivilDate>

export const DAYS_TO_REPORT = 15
export const DUTY_TO_REPORT: Basis = confirmed('law-360-2023', 'art. 106')

const ofLaw360: ReportRule = ({ changedOn, closedDays }, inquiry) => {
  const end = endOfTermOf({ from: changedOn, length: DAYS_TO_REPORT, unit: 'days', closedDays }, inquiry)
  return isNotCovered(end)
    ? end
    : inquiry.step(
        'entitlement.change-to-be-reported',
        DUTY_TO_REPORT,
        { changedOn, days: DAYS_TO_REPORT },
        end,
      )
}

const unknown: ReportRule = ({ changedOn }) => notCovered('duty-to-report-changes', { on: changedOn })

/** The term is found in Law 360/2023 only. */
const REPORT = byLaw<ReportRule>({
  'law-263-2010': unknown,
  'law-360-2023': ofLaw360,
  notaries: unknown,
})

/** Until when a change that touches the pension must be reported. */
export const changeReportedByOf: ReportRule = (facts, inquiry) => REPORT[facts.law](facts, inquiry)
