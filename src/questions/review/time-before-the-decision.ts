import type { SectionContext } from '../../dossier/section-rule.js'
import { isAnswered } from '../../engine/answer.js'
import { aside } from '../../law/inquiry.js'
import { isNotCovered } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import { addDays, type CivilDate } from '../../values/civil-date.js'
import { NO_STAGE, type Stage } from '../../values/stage.js'
import { timeOnPensionOf } from '../conversion/inner.js'
import type { GrantSection } from '../entitlement/answers.js'
import type { Inquiry } from './steps.js'

const timeFrom = (drawnFrom: CivilDate, decisionIssuedOn: CivilDate, inquiry: Inquiry): Stage => {
  const days = { drawnFrom, drawnUntil: addDays(decisionIssuedOn, -1) }
  const time = timeOnPensionOf({ law: 'law-263-2010', ...days }, aside(inquiry))
  return isNotCovered(time) ? NO_STAGE : time
}

/** The longest that it can be, whenever the pension began. */
export const mostTimeBefore = (decisionIssuedOn: CivilDate, inquiry: Inquiry): Stage =>
  timeFrom(FIRST_DAY_COVERED, decisionIssuedOn, inquiry)

/**
 * The time on the pension before its first decision, as Law 263/2010 counts it with the stage (art. 49(1) a): it may start from the
 * application, or from the end of the insurance (art. 104).
 */
export const timeBeforeTheDecision = (
  context: SectionContext<GrantSection>,
  decisionIssuedOn: CivilDate,
  inquiry: Inquiry,
): Stage => {
  const granted = context.upon('grant', value => ({ value }))
  return isAnswered(granted) ? timeFrom(granted.value, decisionIssuedOn, inquiry) : NO_STAGE
}
