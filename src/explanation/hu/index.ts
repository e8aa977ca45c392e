import { HU as APPLICABLE_LAW } from '../../questions/applicable-law/words/hu.js'
import { HU as RETIREMENT_AGE } from '../../questions/retirement-age/words/hu.js'
import { HU as ELIGIBILITY } from '../../questions/eligibility/words/hu.js'
import { HU as ENTITLEMENT } from '../../questions/entitlement/words/hu.js'
import { HU as CONVERSION } from '../../questions/conversion/words/hu.js'
import { HU as WORK } from '../../questions/work/words/hu.js'
import { HU as REPORTING } from '../../questions/reporting/words/hu.js'
import { HU as POTENTIAL_STAGE } from '../../questions/potential-stage/words/hu.js'
import { HU as CHANGE_OF_DEGREE } from '../../questions/change-of-degree/words/hu.js'
import { HU as POINTS } from '../../questions/points/words/hu.js'
import { HU as PENSION_AMOUNT } from '../../questions/pension-amount/words/hu.js'
import { HU as COMPANION_ALLOWANCE } from '../../questions/companion-allowance/words/hu.js'
import { HU as PAYMENT } from '../../questions/payment/words/hu.js'
import { HU as REVIEW } from '../../questions/review/words/hu.js'
import { HU as CONTESTATION } from '../../questions/contestation/words/hu.js'
import { HU as DOCUMENTS } from '../../questions/documents/words/hu.js'
import { HU as TERMS } from '../../terms/words/hu.js'
import { gathered } from '../gathered.js'
import type { Phrasebook } from '../phrasebook.js'
import { cite } from '../../grammar/hu/citations.js'
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

/** Hungarian, for those who draw a Romanian pension and read Hungarian. */
export const HU: Phrasebook = {
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
