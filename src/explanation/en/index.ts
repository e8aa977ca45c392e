import { EN as APPLICABLE_LAW } from '../../questions/applicable-law/words/en.js'
import { EN as RETIREMENT_AGE } from '../../questions/retirement-age/words/en.js'
import { EN as ELIGIBILITY } from '../../questions/eligibility/words/en.js'
import { EN as ENTITLEMENT } from '../../questions/entitlement/words/en.js'
import { EN as CONVERSION } from '../../questions/conversion/words/en.js'
import { EN as WORK } from '../../questions/work/words/en.js'
import { EN as REPORTING } from '../../questions/reporting/words/en.js'
import { EN as POTENTIAL_STAGE } from '../../questions/potential-stage/words/en.js'
import { EN as CHANGE_OF_DEGREE } from '../../questions/change-of-degree/words/en.js'
import { EN as POINTS } from '../../questions/points/words/en.js'
import { EN as PENSION_AMOUNT } from '../../questions/pension-amount/words/en.js'
import { EN as COMPANION_ALLOWANCE } from '../../questions/companion-allowance/words/en.js'
import { EN as PAYMENT } from '../../questions/payment/words/en.js'
import { EN as REVIEW } from '../../questions/review/words/en.js'
import { EN as CONTESTATION } from '../../questions/contestation/words/en.js'
import { EN as DOCUMENTS } from '../../questions/documents/words/en.js'
import { EN as TERMS } from '../../terms/words/en.js'
import { gathered } from '../gathered.js'
import type { Phrasebook } from '../phrasebook.js'
import { cite } from '../../grammar/en/citations.js'
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

/** Everything in English. */
export const EN: Phrasebook = {
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
