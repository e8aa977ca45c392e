import { DOUBTS as changeOfDegree } from '../../questions/change-of-degree/words/en.js'
import { DOUBTS as companionAllowance } from '../../questions/companion-allowance/words/en.js'
import { DOUBTS as contestation } from '../../questions/contestation/words/en.js'
import { DOUBTS as conversion } from '../../questions/conversion/words/en.js'
import { DOUBTS as eligibility } from '../../questions/eligibility/words/en.js'
import { DOUBTS as entitlement } from '../../questions/entitlement/words/en.js'
import { DOUBTS as netPension } from '../../questions/net-pension/words/en.js'
import { DOUBTS as payment } from '../../questions/payment/words/en.js'
import { DOUBTS as pensionAmount } from '../../questions/pension-amount/words/en.js'
import { DOUBTS as points } from '../../questions/points/words/en.js'
import { DOUBTS as potentialStage } from '../../questions/potential-stage/words/en.js'
import { DOUBTS as review } from '../../questions/review/words/en.js'
import { DOUBTS as work } from '../../questions/work/words/en.js'
import { DOUBTS as terms } from '../../terms/words/en.js'
import type { LabelBook } from '../label-book.js'

/** What is open, and each reading of it. */
export const OPEN_QUESTIONS: LabelBook['openQuestions'] = {
  ...eligibility,
  ...entitlement,
  ...conversion,
  ...work,
  ...potentialStage,
  ...changeOfDegree,
  ...points,
  ...pensionAmount,
  ...companionAllowance,
  ...netPension,
  ...payment,
  ...review,
  ...contestation,
  ...terms,
}
