import type { Sentences } from '../../phrasebook.js'
import { BACKWARDS } from './backwards.js'
import { COMPANION_ALLOWANCE } from './companion-allowance.js'
import { CONTESTATION } from './contestation.js'
import { DOCUMENTS } from './documents.js'
import { ELIGIBILITY } from './eligibility.js'
import { ENTITLEMENT } from './entitlement.js'
import { LAW } from './law.js'
import { PENSION_AMOUNT } from './pension-amount.js'
import { POINTS } from './points.js'
import { POTENTIAL_STAGE } from './potential-stage.js'
import { RETIREMENT_AGE } from './retirement-age.js'
import { REVIEW } from './review.js'
import { SUSPENSION } from './suspension.js'
import { TERMS_IN_DAYS } from './terms.js'
import { WORK_AND_CONVERSION } from './work-and-conversion.js'

/** Every rule, as a reason. */
export const SENTENCES: Sentences = {
  ...LAW,
  ...RETIREMENT_AGE,
  ...ELIGIBILITY,
  ...POTENTIAL_STAGE,
  ...POINTS,
  ...PENSION_AMOUNT,
  ...COMPANION_ALLOWANCE,
  ...ENTITLEMENT,
  ...REVIEW,
  ...SUSPENSION,
  ...CONTESTATION,
  ...DOCUMENTS,
  ...TERMS_IN_DAYS,
  ...WORK_AND_CONVERSION,
  ...BACKWARDS,
}
