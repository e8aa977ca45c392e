import { cite } from '../../grammar/hu/citations.js'
import * as applicableLaw from '../../questions/applicable-law/words/hu.js'
import * as changeOfDegree from '../../questions/change-of-degree/words/hu.js'
import * as companionAllowance from '../../questions/companion-allowance/words/hu.js'
import * as contestation from '../../questions/contestation/words/hu.js'
import * as conversion from '../../questions/conversion/words/hu.js'
import * as documents from '../../questions/documents/words/hu.js'
import * as eligibility from '../../questions/eligibility/words/hu.js'
import * as entitlement from '../../questions/entitlement/words/hu.js'
import * as netPension from '../../questions/net-pension/words/hu.js'
import * as payment from '../../questions/payment/words/hu.js'
import * as pensionAmount from '../../questions/pension-amount/words/hu.js'
import * as points from '../../questions/points/words/hu.js'
import * as potentialStage from '../../questions/potential-stage/words/hu.js'
import * as reporting from '../../questions/reporting/words/hu.js'
import * as retirementAge from '../../questions/retirement-age/words/hu.js'
import * as review from '../../questions/review/words/hu.js'
import * as work from '../../questions/work/words/hu.js'
import * as terms from '../../terms/words/hu.js'
import type { Phrasebook } from '../phrasebook.js'
import { CONNECTIVES } from './connectives.js'
import { EVENTS } from './events.js'
import { NOT_DUE, NOT_THE_CASE } from './headings.js'
import { LABELS } from './labels.js'
import { NOT_COMPUTED, PLACES } from './not-computed.js'
import { PERSON } from './person.js'
import { ROMANIAN_TERMS } from './romanian-terms.js'
import { SUBJECTS } from './subjects.js'

/** Hungarian, for those who draw a Romanian pension and read Hungarian. */
export const HU: Phrasebook = {
  ...LABELS,
  sentences: {
    ...applicableLaw.SENTENCES,
    ...retirementAge.SENTENCES,
    ...eligibility.SENTENCES,
    ...entitlement.SENTENCES,
    ...conversion.SENTENCES,
    ...work.SENTENCES,
    ...reporting.SENTENCES,
    ...potentialStage.SENTENCES,
    ...changeOfDegree.SENTENCES,
    ...points.SENTENCES,
    ...pensionAmount.SENTENCES,
    ...companionAllowance.SENTENCES,
    ...netPension.SENTENCES,
    ...payment.SENTENCES,
    ...review.SENTENCES,
    ...contestation.SENTENCES,
    ...documents.SENTENCES,
    ...terms.SENTENCES,
  },
  conclusions: {
    ...applicableLaw.CONCLUSIONS,
    ...retirementAge.CONCLUSIONS,
    ...eligibility.CONCLUSIONS,
    ...entitlement.CONCLUSIONS,
    ...conversion.CONCLUSIONS,
    ...work.CONCLUSIONS,
    ...reporting.CONCLUSIONS,
    ...potentialStage.CONCLUSIONS,
    ...changeOfDegree.CONCLUSIONS,
    ...points.CONCLUSIONS,
    ...pensionAmount.CONCLUSIONS,
    ...companionAllowance.CONCLUSIONS,
    ...netPension.CONCLUSIONS,
    ...payment.CONCLUSIONS,
    ...review.CONCLUSIONS,
    ...contestation.CONCLUSIONS,
    ...documents.CONCLUSIONS,
    ...terms.CONCLUSIONS,
  },
  oldAgeAmount: pensionAmount.oldAgeAmount,
  notDue: NOT_DUE,
  notTheCase: NOT_THE_CASE,
  subjects: SUBJECTS,
  notComputed: NOT_COMPUTED,
  places: PLACES,
  events: EVENTS,
  connectives: CONNECTIVES,
  person: PERSON,
  cite,
  romanianTerms: ROMANIAN_TERMS,
}
