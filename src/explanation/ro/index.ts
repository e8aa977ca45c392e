import { RO as APPLICABLE_LAW } from '../../questions/applicable-law/words/ro.js'
import { RO as RETIREMENT_AGE } from '../../questions/retirement-age/words/ro.js'
import { RO as ELIGIBILITY } from '../../questions/eligibility/words/ro.js'
import { RO as ENTITLEMENT } from '../../questions/entitlement/words/ro.js'
import { RO as CONVERSION } from '../../questions/conversion/words/ro.js'
import { RO as WORK } from '../../questions/work/words/ro.js'
import { RO as REPORTING } from '../../questions/reporting/words/ro.js'
import { RO as POTENTIAL_STAGE } from '../../questions/potential-stage/words/ro.js'
import { RO as CHANGE_OF_DEGREE } from '../../questions/change-of-degree/words/ro.js'
import { RO as POINTS } from '../../questions/points/words/ro.js'
import { RO as PENSION_AMOUNT } from '../../questions/pension-amount/words/ro.js'
import { RO as COMPANION_ALLOWANCE } from '../../questions/companion-allowance/words/ro.js'
import { RO as PAYMENT } from '../../questions/payment/words/ro.js'
import { RO as REVIEW } from '../../questions/review/words/ro.js'
import { RO as CONTESTATION } from '../../questions/contestation/words/ro.js'
import { RO as DOCUMENTS } from '../../questions/documents/words/ro.js'
import { RO as TERMS } from '../../terms/words/ro.js'
import { gathered } from '../gathered.js'
import type { Phrasebook } from '../phrasebook.js'
import { cite } from '../../grammar/ro/citations.js'
import { CONNECTIVES } from './connectives.js'
import { EVENTS } from './events.js'
import { CHOICES, EVENT_CHOICES, FACTS } from './facts.js'
import { HEADINGS, NOT_DUE } from './headings.js'
import { SUBJECTS } from './subjects.js'

const { sentences, conclusions, doubts } = gathered([
  APPLICABLE_LAW,
  RETIREMENT_AGE,
  ELIGIBILITY,
  ENTITLEMENT,
  CONVERSION,
  WORK,
  REPORTING,
  POTENTIAL_STAGE,
  CHANGE_OF_DEGREE,
  POINTS,
  PENSION_AMOUNT,
  COMPANION_ALLOWANCE,
  PAYMENT,
  REVIEW,
  CONTESTATION,
  DOCUMENTS,
  TERMS,
])

/** The explanations in Romanian. */
export const RO: Phrasebook = {
  headings: HEADINGS,
  sentences,
  conclusions,
  openQuestions: doubts,
  notDue: NOT_DUE,
  subjects: SUBJECTS,
  facts: FACTS,
  choices: CHOICES,
  eventChoices: EVENT_CHOICES,
  events: EVENTS,
  connectives: CONNECTIVES,
  cite,
}
