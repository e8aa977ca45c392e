import { DOUBTS as changeOfDegree } from '../../questions/change-of-degree/words/hu.js'
import { DOUBTS as companionAllowance } from '../../questions/companion-allowance/words/hu.js'
import { DOUBTS as contestation } from '../../questions/contestation/words/hu.js'
import { DOUBTS as conversion } from '../../questions/conversion/words/hu.js'
import { DOUBTS as eligibility } from '../../questions/eligibility/words/hu.js'
import { DOUBTS as entitlement } from '../../questions/entitlement/words/hu.js'
import { DOUBTS as netPension } from '../../questions/net-pension/words/hu.js'
import { DOUBTS as payment } from '../../questions/payment/words/hu.js'
import { DOUBTS as pensionAmount } from '../../questions/pension-amount/words/hu.js'
import { DOUBTS as points } from '../../questions/points/words/hu.js'
import { DOUBTS as potentialStage } from '../../questions/potential-stage/words/hu.js'
import { DOUBTS as review } from '../../questions/review/words/hu.js'
import { DOUBTS as work } from '../../questions/work/words/hu.js'
import { DOUBTS as terms } from '../../terms/words/hu.js'
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
